/** Whom an article's speakers are taken for, of all people in the library; corrections come after it. */
import {sql} from 'kysely';
import {foldText} from '../fold-text.ts';
import type {Trx} from '../schema.ts';
import {judgeNamesake, type Profile} from './judge-namesake.ts';
import {readName} from './person-name.ts';

/** Appearances of a candidate that are compared: more tell little more, and everybody who is quoted daily has thousands. */
const mostAppearances = 12;
/** Namesakes that are compared; of more the judgement would be chance. */
const mostCandidates = 20;
/** Parts a person that the user has split off: nobody is taken for them but by the user. */
export const apart = '-apart-';

type SpeakerRow = {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly body: number;
};

/** `Alexander R. Vershbow` is `alexander-r-vershbow`. */
export const personKey = (name: string): string => foldText(name).join('-').slice(0, 80);

export async function linkSpeakers(trx: Trx, article: string): Promise<void> {
  const speakers = await trx
    .selectFrom('speaker')
    .select(['id', 'name', 'role', 'affiliation', 'body'])
    .where('article', '=', article)
    .where('named', '=', 1)
    .orderBy('id')
    .execute();
  const company = speakers.map(({name}) => personKey(name)).filter(key => key !== '');
  for (const speaker of speakers) {
    const own = personKey(speaker.name);
    if (own === '') continue;
    const others = company.filter(key => key !== own);
    const {key, isDoubtful} =
      speaker.body === 1 ? {key: own, isDoubtful: false} : await choosePerson(trx, article, own, speaker, others);
    await trx
      .insertInto('person')
      .values({key, name: speaker.name, family: familyOf(speaker.name), body: speaker.body})
      .onConflict(conflict => conflict.doNothing())
      .execute();
    await trx
      .updateTable('speaker')
      .set({person: key, doubtful: isDoubtful ? 1 : 0})
      .where('article', '=', article)
      .where('id', '=', speaker.id)
      .execute();
  }
}

const familyOf = (name: string): string => readName(name).family;

type Choice = {readonly key: string; readonly isDoubtful: boolean};

/** The candidate with most to show for it; where none fits, somebody new. */
async function choosePerson(
  trx: Trx,
  article: string,
  own: string,
  {name, role, affiliation}: SpeakerRow,
  company: readonly string[],
): Promise<Choice> {
  const candidates = await trx
    .selectFrom('person')
    .select('key')
    .where('family', '=', familyOf(name))
    .where('body', '=', 0)
    .where('key', 'not like', `%${apart}%`)
    .orderBy(sql`case when key = ${own} then 0 else 1 end`)
    .orderBy('key')
    .limit(mostCandidates)
    .execute();
  const speaker: Profile = {name, role: role ?? undefined, affiliation: affiliation ?? undefined, company};
  const judged: {readonly key: string; readonly isDoubtful: boolean; readonly evidence: number}[] = [];
  for (const {key} of candidates) {
    const known = await profilesOf(trx, key, article);
    if (known.length === 0) continue;
    const {verdict, evidence} = judgeNamesake(speaker, known);
    if (verdict !== 'other') judged.push({key, isDoubtful: verdict === 'doubtful', evidence});
  }
  const [best, second] = judged.toSorted(
    (a, b) => Number(a.isDoubtful) - Number(b.isDoubtful) || b.evidence - a.evidence,
  );
  if (best === undefined) return {key: await freeKey(trx, own, article), isDoubtful: false};
  const isTied = second !== undefined && second.isDoubtful === best.isDoubtful && second.evidence === best.evidence;
  return {key: best.key, isDoubtful: best.isDoubtful || isTied};
}

/** What other articles say about somebody. */
async function profilesOf(trx: Trx, person: string, except: string): Promise<readonly Profile[]> {
  const rows = await trx
    .selectFrom('speaker')
    .select(['article', 'name', 'role', 'affiliation'])
    .where('person', '=', person)
    .where('article', '!=', except)
    .limit(mostAppearances)
    .execute();
  if (rows.length === 0) return [];
  const articles = [...new Set(rows.map(({article}) => article))];
  const beside = await trx
    .selectFrom('speaker')
    .select(['article', 'name'])
    .where('article', 'in', articles)
    .where('named', '=', 1)
    .execute();
  const companyOf = Map.groupBy(beside, ({article}) => article);
  return rows.map(({article, name, role, affiliation}) => ({
    name,
    role: role ?? undefined,
    affiliation: affiliation ?? undefined,
    company: (companyOf.get(article) ?? []).map(other => personKey(other.name)).filter(key => key !== personKey(name)),
  }));
}

/** `john-park`, or `john-park-2` where another bears that one. */
async function freeKey(trx: Trx, own: string, except: string): Promise<string> {
  for (let number = 1; ; number++) {
    const key = number === 1 ? own : `${own}-${number}`;
    const taken = await trx
      .selectFrom('speaker')
      .select('id')
      .where('person', '=', key)
      .where('article', '!=', except)
      .limit(1)
      .executeTakeFirst();
    if (taken === undefined) return key;
  }
}
