/**
 * Search over all articles, with the query language and the ranking of one: words to their meanings (word-list), meanings
 * to a few hundred passages (candidates), and these ranked as if they were one article (core/search).
 */
import type {Analysis, Quote, Speaker} from '../../core/document/analysis.ts';
import {leastShown} from '../../core/document/analysis.ts';
import type {Document} from '../../core/document/document.ts';
import {isEmpty, type Query} from '../../core/search/parse-query.ts';
import {type SearchResult, search} from '../../core/search/search.ts';
import {createSearchIndex, withAnalysis} from '../../core/search/search-index.ts';
import type {Article, Find, Findings} from '../library.ts';
import {readNames} from '../people/correct.ts';
import {readArticles} from '../read-articles.ts';
import type {Store} from '../store.ts';
import {findCandidates, latestQuoted, type Passage, type Scope} from './candidates.ts';
import {findPeople} from './find-people.ts';
import {parseLibraryQuery} from './library-query.ts';
import type {WordList} from './word-list.ts';

const standardLimit = 50;

export async function searchLibrary(
  store: Store,
  list: WordList,
  words: string,
  {limit = standardLimit, ...narrow}: {readonly limit?: number} & Pick<Scope, 'addedAfter' | 'most'> = {},
): Promise<Findings> {
  const {query, filter} = parseLibraryQuery(words);
  if (query.pattern !== undefined)
    return {finds: [], problem: 'a regular expression searches one article; ask the library for words'};
  if (isEmpty(query)) return {finds: []};
  const {people, nameTerms} = await findPeople(store, list, query);
  const next = query.speaker?.next ?? 0;
  const terms = query.terms.filter((_, place) => place < next || place >= next + nameTerms);
  const asked = query.speaker === undefined ? undefined : people;
  const scope = {...narrow, filter, people: asked, quotesOnly: query.quotesOnly};
  const passages =
    terms.length === 0
      ? await latestQuoted(store, scope)
      : await findCandidates(store, list, terms, query.without, scope);
  return {finds: await rank(store, passages, query, terms, asked, limit)};
}

async function rank(
  store: Store,
  passages: readonly Passage[],
  query: Query,
  terms: Query['terms'],
  people: readonly string[] | undefined,
  limit: number,
): Promise<readonly Find[]> {
  const {document, offsets} = gather(passages);
  const analysis = await analysisOf(store, document, passages, offsets, people);
  const index = withAnalysis(createSearchIndex(document), analysis);
  const quotesOnly = query.quotesOnly || people !== undefined;
  const {results} = search(index, {terms, without: query.without, quotesOnly}, {limit});
  const keys = [...new Set(results.map(({block}) => passages[block]!.article))];
  const articles = new Map((await readArticles(store.db, keys)).map(article => [article.key, article]));
  const speakers = new Map(analysis.speakers.map(speaker => [speaker.id, speaker]));
  return results.flatMap(result => {
    const passage = passages[result.block]!;
    const article = articles.get(passage.article);
    if (article === undefined) return [];
    return [findOf(result, passage, article, offsets[result.block]!, speakers.get(result.speaker ?? ''))];
  });
}

/** The passages as one article, and where each begins in it. */
function gather(passages: readonly Passage[]): {readonly document: Document; readonly offsets: readonly number[]} {
  const offsets: number[] = [];
  let text = '';
  for (const passage of passages) {
    offsets.push(text.length);
    text += `${passage.text}\n\n`;
  }
  const blocks = passages.map((passage, index) => ({
    kind: 'paragraph' as const,
    start: offsets[index]!,
    end: offsets[index]! + passage.text.length,
  }));
  return {document: {text, blocks}, offsets};
}

/** The quotes in these passages; ids are `article/quote`, speakers the people of the library. */
async function analysisOf(
  {db}: Store,
  document: Document,
  passages: readonly Passage[],
  offsets: readonly number[],
  people: readonly string[] | undefined,
): Promise<Analysis> {
  const places = new Map(passages.map(({article, number}, index) => [`${article}/${number}`, index]));
  const keys = [...new Set(passages.map(({article}) => article))];
  const rows =
    keys.length === 0
      ? []
      : await db
          .selectFrom('quote')
          .leftJoin('person', 'person.key', 'quote.person')
          .leftJoin('speaker', join =>
            join.onRef('speaker.article', '=', 'quote.article').onRef('speaker.id', '=', 'quote.speaker'),
          )
          .select([
            'quote.article',
            'quote.id',
            'quote.kind',
            'quote.passage',
            'quote.person',
            'quote.start_offset',
            'quote.end_offset',
            'quote.confidence',
            'person.name as person_name',
            'speaker.name as speaker_name',
          ])
          .where('quote.article', 'in', keys)
          .where('quote.confidence', '>=', leastShown)
          .execute();
  const {names} = await readNames(db);
  const wanted = people === undefined ? undefined : new Set(people);
  const speakers = new Map<string, Speaker>();
  const quotes: Quote[] = [];
  for (const row of rows) {
    const place = places.get(`${row.article}/${row.passage}`);
    if (place === undefined || (wanted !== undefined && !wanted.has(row.person ?? ''))) continue;
    const moved = offsets[place]! - passages[place]!.start;
    const end = Math.min(row.end_offset + moved, document.blocks[place]!.end);
    const name = row.person === null ? row.speaker_name : (names.get(row.person) ?? row.person_name);
    const speaker = row.person ?? `${row.article}/${row.speaker_name}`;
    if (name !== null) speakers.set(speaker, {id: speaker, name, named: row.person !== null, mentions: []});
    quotes.push({
      id: `${row.article}/${row.id}`,
      kind: row.kind as Quote['kind'],
      content: [{start: row.start_offset + moved, end}],
      confidence: row.confidence,
      ...(name === null ? {} : {speaker}),
    });
  }
  return {
    version: 1,
    document,
    sections: [],
    speakers: [...speakers.values()],
    quotes: quotes.sort((a, b) => a.content[0]!.start - b.content[0]!.start),
  };
}

function findOf(
  {quote, score, matches, excerpt}: SearchResult,
  passage: Passage,
  article: Article,
  offset: number,
  speaker: Speaker | undefined,
): Find {
  const id = quote?.split('/')[1];
  const local = ({start, end}: {readonly start: number; readonly end: number}) => ({
    start: start - offset,
    end: end - offset,
  });
  return {
    article,
    block: passage.number,
    score,
    text: passage.text,
    start: passage.start,
    matches: matches.map(local),
    excerpt: local(excerpt),
    ...(id === undefined ? {} : {quote: id}),
    ...(speaker === undefined ? {} : {speakerName: speaker.name}),
    ...(speaker?.named ? {person: speaker.id} : {}),
  };
}
