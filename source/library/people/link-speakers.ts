/** Whom an article's speakers are, of all people in the library. */
import {foldText} from '../fold-text.ts';
import type {Trx} from '../schema.ts';

/** `Alexander R. Vershbow` is `alexander-r-vershbow`. */
export const personKey = (name: string): string => foldText(name).join('-').slice(0, 80);

export async function linkSpeakers(trx: Trx, article: string): Promise<void> {
  const speakers = await trx
    .selectFrom('speaker')
    .select(['id', 'name', 'body'])
    .where('article', '=', article)
    .where('named', '=', 1)
    .execute();
  for (const {id, name, body} of speakers) {
    const key = personKey(name);
    if (key === '') continue;
    await trx
      .insertInto('person')
      .values({key, name, family: foldText(name).at(-1) ?? '', body})
      .onConflict(conflict => conflict.doNothing())
      .execute();
    await trx.updateTable('speaker').set({person: key}).where('article', '=', article).where('id', '=', id).execute();
    await trx
      .updateTable('quote')
      .set({person: key})
      .where('article', '=', article)
      .where('speaker', '=', id)
      .execute();
  }
}
