/**
 * Marked passages, found again by their words. A selector is what the W3C's Web Annotation model calls a
 * TextQuoteSelector: the words and what stands before and behind them. Where the words stand several times, the place with
 * most of the surroundings is meant, and of equals the one nearest to where it was.
 *
 *     “was wrong” with “the minister” before it, in a page that now has “The mayor was wrong ... the minister was wrong”
 */
import {randomUUID} from 'node:crypto';
import type {Span} from '../core/document/span.ts';
import type {Library, Mark} from './library.ts';
import {LibraryError} from './library-error.ts';
import {readAnalysis} from './read-articles.ts';
import type {Trx} from './schema.ts';
import type {Store} from './store.ts';

/** Characters kept before and behind: half a line of a newspaper, as Hypothesis keeps them. */
const surroundings = 32;

type Selector = Pick<Mark, 'exact' | 'prefix' | 'suffix' | 'start'>;

export const selectorOf = (text: string, {start, end}: Span): Selector => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - surroundings), start),
  suffix: text.slice(end, end + surroundings),
  start,
});

/** Where the words stand now; undefined where they are gone. */
export function anchor(text: string, {exact, prefix, suffix, start}: Selector): Span | undefined {
  let best: {readonly at: number; readonly alike: number} | undefined;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const alike = sharedEnd(text.slice(0, at), prefix) + sharedStart(text.slice(at + exact.length), suffix);
    const isNearer = best !== undefined && alike === best.alike && Math.abs(at - start) < Math.abs(best.at - start);
    if (best === undefined || alike > best.alike || isNearer) best = {at, alike};
  }
  return best && {start: best.at, end: best.at + exact.length};
}

function sharedStart(text: string, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text[length] === suffix[length]) length++;
  return length;
}

function sharedEnd(text: string, prefix: string): number {
  let length = 0;
  while (length < prefix.length && text.at(-1 - length) === prefix.at(-1 - length)) length++;
  return length;
}

/** After a new analysis: every mark goes where its words are, or is told to be lost. */
export async function anchorMarks(trx: Trx, article: string, text: string): Promise<void> {
  const rows = await trx.selectFrom('mark').selectAll().where('article', '=', article).execute();
  for (const row of rows) {
    const place = anchor(text, {...row, start: row.start_offset});
    const change = place === undefined ? {found: 0} : {found: 1, start_offset: place.start, end_offset: place.end};
    await trx.updateTable('mark').set(change).where('id', '=', row.id).execute();
  }
}

type MarkStore = Pick<Library, 'addMark' | 'changeMark' | 'removeMark' | 'marks'>;

export const createMarks = (store: Store): MarkStore => ({
  addMark: async (article, span, {note = '', now}) => {
    const analysis = await readAnalysis(store.db, article);
    if (analysis === undefined) throw new LibraryError('the article is not in the library; add it first');
    const selector = selectorOf(analysis.document.text, span);
    const mark: Mark = {
      id: randomUUID(),
      article,
      made: now,
      ...selector,
      end: span.end,
      isFound: true,
      note,
      tags: [],
    };
    await store.write(trx => writeMark(trx, mark));
    return mark;
  },
  changeMark: async (id, {note, tags}) => {
    const change = {...(note === undefined ? {} : {note}), ...(tags === undefined ? {} : {tags: tags.join('\n')})};
    if (Object.keys(change).length > 0)
      await store.write(trx => trx.updateTable('mark').set(change).where('id', '=', id).execute());
  },
  removeMark: async id => {
    await store.write(trx => trx.deleteFrom('mark').where('id', '=', id).execute());
  },
  marks: async article => {
    const all = store.db.selectFrom('mark').selectAll();
    const rows =
      article === undefined
        ? await all.orderBy('made', 'desc').orderBy('id').execute()
        : await all.where('article', '=', article).orderBy('start_offset').execute();
    return rows.map(({start_offset: start, end_offset: end, found, tags, ...row}) => ({
      ...row,
      start,
      end,
      isFound: found === 1,
      tags: tags === '' ? [] : tags.split('\n'),
    }));
  },
});

export async function writeMark(trx: Trx, {start, end, isFound, tags, ...mark}: Mark): Promise<void> {
  await trx
    .insertInto('mark')
    .values({...mark, start_offset: start, end_offset: end, found: isFound ? 1 : 0, tags: tags.join('\n')})
    .onConflict(conflict => conflict.doNothing())
    .execute();
}
