/** An analysis as its reader has put it right: other speakers, other names. The one that is kept stays as it is. */
import type {Analysis, Quote, Speaker} from '../../core/document/analysis.ts';
import type {Db} from '../schema.ts';
import {readNames} from './correct.ts';

export async function correctAnalysis(db: Db, article: string, analysis: Analysis): Promise<Analysis> {
  const {names, hidden, isAny} = await readNames(db);
  if (!isAny) return analysis;
  const rows = await db
    .selectFrom('quote')
    .leftJoin('speaker', join =>
      join.onRef('speaker.article', '=', 'quote.article').onRef('speaker.id', '=', 'quote.speaker'),
    )
    .leftJoin('person', 'person.key', 'quote.person')
    .select(['quote.id', 'quote.speaker', 'quote.person', 'speaker.person as taken', 'person.name'])
    .where('quote.article', '=', article)
    .execute();
  const rowOf = new Map(rows.map(row => [row.id, row]));
  const personOf = new Map(rows.flatMap(({speaker, taken}) => (speaker === null ? [] : [[speaker, taken] as const])));
  const speakers = analysis.speakers.map((speaker): Speaker => {
    const person = personOf.get(speaker.id) ?? undefined;
    const name = person === undefined ? undefined : names.get(person);
    const isHidden = person !== undefined && hidden.has(person);
    return {...speaker, ...(name === undefined ? {} : {name}), ...(isHidden ? {named: false} : {})};
  });
  const added = new Map<string, Speaker>();
  const quotes = analysis.quotes.map((quote): Quote => {
    const row = rowOf.get(quote.id);
    if (row === undefined || row.person === row.taken) return quote;
    const {speaker: _, ...nameless} = quote;
    if (row.person === null) return nameless;
    const here = [...personOf].find(([, person]) => person === row.person)?.[0];
    if (here !== undefined) return {...quote, speaker: here};
    const known = added.get(row.person);
    const name = names.get(row.person) ?? row.name ?? row.person;
    const speaker = known ?? {id: `s${nextNumber(speakers) + added.size}`, name, named: true, mentions: []};
    added.set(row.person, speaker);
    return {...quote, speaker: speaker.id};
  });
  const quoted = new Set(quotes.map(({speaker}) => speaker));
  const before = new Set(analysis.quotes.map(({speaker}) => speaker));
  // Whose last quote went to somebody else is no speaker any more.
  const left = speakers.filter(({id}) => quoted.has(id) || !before.has(id));
  return {...analysis, speakers: [...left, ...added.values()], quotes};
}

const nextNumber = (speakers: readonly Speaker[]): number =>
  1 + speakers.reduce((most, {id}) => Math.max(most, Number(id.slice(1)) || 0), 0);
