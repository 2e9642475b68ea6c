/**
 * The library as its screen shows it: the articles of one view in their order, those that feeds have announced among the
 * unread, and how many each view has. Words narrow it as they narrow a search: in any order, misspelt or only begun; every
 * article is then one paragraph of a text that is searched. The list is read once while somebody types.
 */
import {isEmpty, parseQuery} from '../core/search/parse-query.ts';
import {search} from '../core/search/search.ts';
import {createSearchIndex, type SearchIndex} from '../core/search/search-index.ts';
import type {Article, ArticleSort, Entry, Library} from './library.ts';

export type BrowseRequest = {
  readonly view: 'all' | 'unread' | 'starred' | 'archived';
  readonly sort: ArticleSort;
  readonly words: string;
};

export type Row =
  | {readonly kind: 'article'; readonly article: Article}
  | {readonly kind: 'entry'; readonly entry: Entry};

export type Browsed = {
  readonly rows: readonly Row[];
  readonly counts: Readonly<Record<BrowseRequest['view'], number>>;
};

export type Browse = (request: BrowseRequest) => Promise<Browsed>;

type Known = BrowseRequest & Browsed & {index: SearchIndex | undefined};

export function createBrowser(library: Pick<Library, 'list' | 'entries'>): Browse {
  let known: Known | undefined;
  return async request => {
    const {view, sort, words} = request;
    // The same words once more mean that something has changed; others, that somebody types.
    const isTyping = known?.view === view && known.sort === sort && words !== '' && words !== known.words;
    known = isTyping ? {...known!, words} : {...request, ...(await readView(library, request)), index: undefined};
    const query = parseQuery(words);
    if (isEmpty(query)) return {rows: known.rows, counts: known.counts};
    known.index ??= indexOf(known.rows);
    const {rows} = known;
    const {results} = search(known.index, query, {limit: rows.length});
    return {rows: results.map(({block}) => rows[block]!), counts: known.counts};
  };
}

async function readView(library: Pick<Library, 'list' | 'entries'>, {view, sort}: BrowseRequest): Promise<Browsed> {
  const [articles, entries] = await Promise.all([library.list({sort}), library.entries({unread: true})]);
  const kept = articles.filter(({archived}) => !archived);
  const lists = {
    all: kept,
    unread: kept.filter(({read}) => read === undefined),
    starred: articles.filter(({starred}) => starred),
    archived: articles.filter(({archived}) => archived),
  };
  const rows = lists[view].map((article): Row => ({kind: 'article', article}));
  const waiting = view === 'unread' ? entries.map((entry): Row => ({kind: 'entry', entry})) : [];
  return {
    rows: [...rows, ...waiting],
    counts: {
      all: lists.all.length,
      unread: lists.unread.length + entries.length,
      starred: lists.starred.length,
      archived: lists.archived.length,
    },
  };
}

const wordsOf = (row: Row): string =>
  row.kind === 'article'
    ? [row.article.title ?? row.article.origin, row.article.outlet, row.article.author, ...row.article.tags].join(' ')
    : [row.entry.title, row.entry.author, row.entry.feed].join(' ');

/** One paragraph for each row, never an empty one. */
function indexOf(rows: readonly Row[]): SearchIndex {
  let text = '';
  const blocks = rows.map(row => {
    const start = text.length;
    text += `${wordsOf(row).replace(/\s+/g, ' ').trim() || '-'}\n\n`;
    return {kind: 'paragraph' as const, start, end: text.length - 2};
  });
  return createSearchIndex({text, blocks});
}
