/** The tables as TypeScript sees them; what they mean is told in README.md of this folder. Truth is 0 or 1, and what is
 * not known is null, as data bases have it. */
import type {Generated, Kysely, Transaction} from 'kysely';

type ArticleTable = {
  key: string;
  origin: string;
  address: string | null;
  text_hash: string;
  title: string | null;
  outlet: string | null;
  author: string | null;
  published: string | null;
  day: string | null;
  language: string | null;
  words: number;
  quotes: number;
  added: string;
  read: string | null;
  place: number;
  progress: number;
  starred: number;
  archived: number;
};

/** The whole analysis as JSON, deflated: what is opened again. */
type AnalysisTable = {article: string; body: Uint8Array};

type TagTable = {article: string; tag: string};

type PassageTable = {
  id: Generated<number>;
  article: string;
  number: number;
  start_offset: number;
  end_offset: number;
  text: string;
};

type SpeakerTable = {
  article: string;
  id: string;
  name: string;
  role: string | null;
  affiliation: string | null;
  named: number;
  body: number;
  /** Whom they were taken for, before corrections. */
  person: string | null;
  doubtful: number;
};

type QuoteTable = {
  article: string;
  id: string;
  kind: string;
  speaker: string | null;
  /** Whom they are, corrections and all. */
  person: string | null;
  confidence: number;
  passage: number;
  start_offset: number;
  end_offset: number;
  day: string | null;
  added: string;
  text: string;
};

type PersonTable = {key: string; name: string; family: string; body: number};
type WordTable = {word: string};
type CorrectionTable = {id: string; made: string; body: string};

type MarkTable = {
  id: string;
  article: string;
  made: string;
  exact: string;
  prefix: string;
  suffix: string;
  start_offset: number;
  end_offset: number;
  found: number;
  note: string;
  /** A line each. */
  tags: string;
};

type FeedTable = {
  address: string;
  title: string | null;
  site: string | null;
  etag: string | null;
  modified: string | null;
  checked: string | null;
  next: string | null;
  failures: number;
  problem: string | null;
};

type EntryTable = {
  feed: string;
  id: string;
  address: string;
  title: string;
  author: string | null;
  day: string | null;
  summary: string | null;
  added: string;
  read: number;
};

type WatchTable = {words: string; seen: string};

export type Schema = {
  article: ArticleTable;
  analysis: AnalysisTable;
  tag: TagTable;
  passage: PassageTable;
  speaker: SpeakerTable;
  quote: QuoteTable;
  person: PersonTable;
  word: WordTable;
  correction: CorrectionTable;
  mark: MarkTable;
  feed: FeedTable;
  entry: EntryTable;
  watch: WatchTable;
};

export type Db = Kysely<Schema>;
export type Trx = Transaction<Schema>;

/** What the two data bases do each in their own way. */
export type Dialect = 'sqlite' | 'postgres';
