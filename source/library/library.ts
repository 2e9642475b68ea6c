/**
 * What is kept of all that was read: one interface, whatever data base stands behind it. Times are ISO 8601 in UTC
 * (`2026-11-25T09:30:00.000Z`), days are `2026-11-25`; offsets are those of `document.text`.
 */
import type {Analysis, QuoteKind} from '../core/document/analysis.ts';
import type {Span} from '../core/document/span.ts';
import type {Corrections} from './people/corrections.ts';
import type {LibraryRecord} from './record.ts';

/** An article as a list shows it. */
export type Article = {
  /** 32 hexadecimal digits, made of the address or else of the text: the same on every machine. */
  readonly key: string;
  /** File or address as it was named. */
  readonly origin: string;
  /** Without what only tracks its reader. */
  readonly address?: string;
  readonly title?: string;
  readonly outlet?: string;
  /** Names with `; ` between them. */
  readonly author?: string;
  /** As the article says it. */
  readonly published?: string;
  /** The same as a day, where it can be read. */
  readonly day?: string;
  readonly language?: string;
  readonly words: number;
  /** Quotes that are shown without asking. */
  readonly quotes: number;
  readonly added: string;
  /** When it was last open; undefined for an unread article. */
  readonly read?: string;
  /** The offset at the top of the screen when it was last open. */
  readonly place: number;
  /** How far it was read, 0 to 1. */
  readonly progress: number;
  readonly starred: boolean;
  readonly archived: boolean;
  readonly tags: readonly string[];
  readonly marks: number;
};

export type ArticleSort = 'added' | 'read' | 'day' | 'title' | 'outlet' | 'quotes' | 'progress';

/** All that is given must hold. */
export type ArticleFilter = {
  readonly tag?: string;
  /** Part of the outlet's name, in any case. */
  readonly outlet?: string;
  /** Published on this day or later, on this day or earlier. */
  readonly after?: string;
  readonly before?: string;
  readonly unread?: boolean;
  readonly starred?: boolean;
  /** Undefined for both. */
  readonly archived?: boolean;
};

export type ListRequest = ArticleFilter & {
  /** `added` unless given; newest, most and furthest first, names from A to Z. */
  readonly sort?: ArticleSort;
  readonly limit?: number;
  readonly offset?: number;
};

/** What changes with reading and filing. */
export type ArticleChange = {
  /** Undefined to make it unread again. */
  readonly read?: string | undefined;
  readonly place?: number;
  readonly progress?: number;
  readonly starred?: boolean;
  readonly archived?: boolean;
  /** All tags it is to have. */
  readonly tags?: readonly string[];
};

/** What an article is kept with. */
export type Keeping = {
  readonly origin: string;
  /** When it was kept. */
  readonly now: string;
};

/** What somebody said, wherever they said it. */
export type Statement = {
  readonly article: Pick<Article, 'key' | 'title' | 'outlet' | 'author' | 'day' | 'published' | 'address' | 'origin'>;
  /** Id of the quote in the article's analysis. */
  readonly quote: string;
  readonly kind: QuoteKind;
  readonly text: string;
  readonly confidence: number;
  /** Key of the person, and the name, role and affiliation that the article gives them. */
  readonly person?: string;
  readonly speaker?: string;
  readonly role?: string;
  readonly affiliation?: string;
} & Span;

/** Somebody over all articles. */
export type Person = {
  /** `alexander-vershbow`; a namesake is `alexander-vershbow-2`. */
  readonly key: string;
  readonly name: string;
  readonly isBody: boolean;
  /** Quotes that are shown without asking. */
  readonly quotes: number;
  readonly articles: number;
  /** Days of the first and the last article that quotes them. */
  readonly first?: string;
  readonly last?: string;
  /** True where an article's speaker may be somebody else of that name. */
  readonly isDoubtful: boolean;
};

/** What an article calls a person, over time: roles change. */
export type Appearance = {
  readonly article: string;
  readonly day?: string;
  readonly name: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly isDoubtful: boolean;
};

export type PeopleRequest = {
  /** Words of a name, misspelt or only begun. */
  readonly words?: string;
  readonly sort?: 'quotes' | 'last' | 'name';
  readonly limit?: number;
};

export type RecordRequest = {
  readonly since?: string;
  readonly until?: string;
  /** Words to search for in what they said. */
  readonly words?: string;
  readonly leastConfidence?: number;
  readonly limit?: number;
};

/** One find of a search over all articles. */
export type Find = {
  readonly article: Article;
  /** Number of the block in the article's document. */
  readonly block: number;
  readonly quote?: string;
  readonly person?: string;
  readonly speakerName?: string;
  readonly score: number;
  /** The words of the block, and where it begins in the article. */
  readonly text: string;
  readonly start: number;
  /** In `text`. */
  readonly matches: readonly Span[];
  readonly excerpt: Span;
};

export type Findings = {
  /** The best there are, best first. */
  readonly finds: readonly Find[];
  /** Why nothing can be found, in one line. */
  readonly problem?: string;
};

/** A marked passage: found again by its words where the page has changed (W3C Web Annotation, TextQuoteSelector). */
export type Mark = {
  readonly id: string;
  readonly article: string;
  readonly made: string;
  readonly exact: string;
  /** What stands before and behind it. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it was when it was last found. */
  readonly start: number;
  readonly end: number;
  /** False where the words are no longer in the article. */
  readonly isFound: boolean;
  readonly note: string;
  readonly tags: readonly string[];
};

export type Feed = {
  readonly address: string;
  readonly title?: string;
  readonly site?: string;
  readonly etag?: string;
  readonly modified?: string;
  /** When it was last asked, and before when it is not to be asked again. */
  readonly checked?: string;
  readonly next?: string;
  /** How often in a row it did not answer, and what it said. */
  readonly failures: number;
  readonly problem?: string;
  readonly unread: number;
};

/** What a feed announces: it waits until somebody opens it. */
export type Entry = {
  readonly feed: string;
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly author?: string;
  readonly day?: string;
  readonly summary?: string;
  readonly added: string;
  readonly isRead: boolean;
};

/** What is undefined is taken away. */
export type FeedChange = {
  readonly [Key in Exclude<keyof Feed, 'address' | 'unread' | 'failures'>]?: Feed[Key] | undefined;
} & {readonly failures?: number};

export type OpenedArticle = {readonly article: Article; readonly analysis: Analysis};

export type Library = Corrections & {
  /** Keeps an article or, where it is known by its address or its text, its new analysis. */
  readonly keep: (analysis: Analysis, keeping: Keeping) => Promise<{readonly key: string; readonly isNew: boolean}>;
  /**
   * The article with its analysis, nothing to be worked out: as its reader has corrected it, so that it is not to be kept
   * again.
   */
  readonly open: (key: string) => Promise<OpenedArticle | undefined>;
  /** By key, file or address. */
  readonly find: (name: string) => Promise<Article | undefined>;
  readonly list: (request?: ListRequest) => Promise<readonly Article[]>;
  readonly count: () => Promise<{readonly articles: number; readonly unread: number; readonly entries: number}>;
  readonly change: (key: string, change: ArticleChange) => Promise<void>;
  /** Takes articles away; what comes back brings them back through `take`. */
  readonly remove: (keys: readonly string[]) => Promise<readonly LibraryRecord[]>;

  /** What the search field of one article takes, and `outlet: after: before: tag:`. */
  readonly search: (words: string, options?: {readonly limit?: number}) => Promise<Findings>;

  readonly people: (request?: PeopleRequest) => Promise<readonly Person[]>;
  readonly appearances: (person: string) => Promise<readonly Appearance[]>;
  /** By day, oldest first; what has none comes last. */
  readonly record: (person: string, request?: RecordRequest) => Promise<readonly Statement[]>;
  /** The record of whoever the first words name, about the others: `vershbow sanctions`. */
  readonly recordOf: (words: string, request?: Omit<RecordRequest, 'words'>) => Promise<readonly Statement[]>;
  /** Whom an article's speaker is taken for. */
  readonly personOf: (article: string, speaker: string) => Promise<string | undefined>;
  /**
   * What is new since it was last asked for: said by whoever is named, where the words are a name or begin with `@`, or
   * else by anybody in these words.
   */
  readonly watch: (words: string, now: string) => Promise<readonly Statement[]>;

  readonly addMark: (
    article: string,
    span: Span,
    details: {readonly note?: string; readonly now: string},
  ) => Promise<Mark>;
  readonly changeMark: (
    id: string,
    change: {readonly note?: string; readonly tags?: readonly string[]},
  ) => Promise<void>;
  readonly removeMark: (id: string) => Promise<void>;
  /** In the order of the text; of all articles the newest first. */
  readonly marks: (article?: string) => Promise<readonly Mark[]>;

  readonly follow: (feed: {readonly address: string; readonly title?: string; readonly site?: string}) => Promise<void>;
  readonly unfollow: (address: string) => Promise<void>;
  readonly feeds: () => Promise<readonly Feed[]>;
  readonly changeFeed: (address: string, change: FeedChange) => Promise<void>;
  /** How many were not known. */
  readonly addEntries: (
    feed: string,
    entries: readonly Omit<Entry, 'feed' | 'added' | 'isRead'>[],
    now: string,
  ) => Promise<number>;
  /** Newest first. */
  readonly entries: (request?: {readonly unread?: boolean; readonly limit?: number}) => Promise<readonly Entry[]>;
  readonly readEntry: (feed: string, id: string) => Promise<void>;

  /** Everything, line by line; a library that takes it all is the same. */
  readonly records: () => AsyncIterable<LibraryRecord>;
  readonly take: (record: LibraryRecord) => Promise<void>;
  readonly close: () => Promise<void>;
};
