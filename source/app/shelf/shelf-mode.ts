/**
 * The screens of the library. Each is a list with a field that narrows it; `answer` is the last thing that the library
 * has told, perhaps still to an earlier request. What a screen asks for is a value, so that an answer finds its question.
 */

import type {Span} from '../../core/document/span.ts';
import type {
  Appearance,
  Article,
  ArticleChange,
  ArticleSort,
  Entry,
  Find,
  Mark,
  PeopleRequest,
  Person,
  Statement,
} from '../../library/library.ts';
import type {Correction, KeptCorrection} from '../../library/people/corrections.ts';

export const views = ['all', 'unread', 'starred', 'archived'] as const;
export type View = (typeof views)[number];
export type PeopleSort = NonNullable<PeopleRequest['sort']>;

/** An article that is kept, or one that a feed has announced. */
export type LibraryRow =
  | {readonly kind: 'article'; readonly article: Article}
  | {readonly kind: 'entry'; readonly entry: Entry};

/** Somebody in the library, or whoever this is whom an article calls a speaker. */
export type Who = {readonly name: string} & (
  | {readonly person: string}
  | {readonly article: string; readonly speaker: string}
);

export type ShelfRequest =
  | {readonly screen: 'library'; readonly view: View; readonly sort: ArticleSort; readonly words: string}
  | {readonly screen: 'everybody'; readonly sort: PeopleSort; readonly words: string}
  | {readonly screen: 'record'; readonly who: Who; readonly words: string}
  | {readonly screen: 'everything'; readonly words: string}
  | {readonly screen: 'notes'; readonly words: string}
  | {readonly screen: 'corrections'};

/** A mark with the article that it is in. */
export type Note = {readonly mark: Mark; readonly article: Article | undefined};

export type LibraryAnswer = {
  readonly rows: readonly LibraryRow[];
  readonly counts: Readonly<Record<View, number>>;
};
export type RecordAnswer = {
  /** Undefined where nobody in the library is meant. */
  readonly person: string | undefined;
  readonly name: string;
  readonly appearances: readonly Appearance[];
  readonly statements: readonly Statement[];
  /** Before it was searched. */
  readonly total: number;
  readonly articles: number;
  readonly first?: string;
  readonly last?: string;
};

export type ShelfAnswer = {readonly request: ShelfRequest; readonly problem?: string} & (
  | ({readonly screen: 'library'} & LibraryAnswer)
  | {readonly screen: 'everybody'; readonly people: readonly Person[]}
  | ({readonly screen: 'record'} & RecordAnswer)
  | {readonly screen: 'everything'; readonly finds: readonly Find[]}
  | {readonly screen: 'notes'; readonly notes: readonly Note[]; readonly total: number}
  | {readonly screen: 'corrections'; readonly corrections: readonly KeptCorrection[]}
);

/** What is done with the person that is chosen from everybody. */
export type Purpose =
  | {readonly type: 'merge'; readonly person: string; readonly name: string}
  | {readonly type: 'speaker'; readonly article: string; readonly text: string};

type Field = {
  readonly words: string;
  readonly isTyping: boolean;
  readonly selected: number;
  readonly answer: ShelfAnswer | undefined;
};

export type ShelfMode = Field &
  (
    | {readonly mode: 'library'; readonly view: View; readonly sort: ArticleSort}
    | {readonly mode: 'everybody'; readonly sort: PeopleSort; readonly purpose: Purpose | undefined}
    | {readonly mode: 'record'; readonly who: Who}
    | {readonly mode: 'everything'}
    | {readonly mode: 'notes'}
    | {readonly mode: 'corrections'}
  );

export type ShelfScreen = ShelfMode['mode'];
export const shelfScreens = ['library', 'everybody', 'record', 'everything', 'notes', 'corrections'] as const;

/** What one line of text is asked for. */
export type Wanted =
  | {readonly type: 'tags'; readonly article: Article}
  | {readonly type: 'markTags'; readonly mark: Mark}
  | {readonly type: 'note'; readonly mark: Mark}
  | {readonly type: 'newNote'; readonly article: string; readonly span: Span}
  | {readonly type: 'rename'; readonly person: string; readonly name: string};

/** One line that is typed at the bottom; `caret` is an offset in `text`. */
export type PromptMode = {
  readonly mode: 'prompt';
  readonly wanted: Wanted;
  readonly text: string;
  readonly caret: number;
};

/** What can be put right about what is marked. */
export type Remedy = {readonly label: string} & (
  | {readonly type: 'correct'; readonly correction: Correction}
  | {readonly type: 'choose'; readonly purpose: Purpose}
  | {readonly type: 'ask'; readonly wanted: Extract<Wanted, {type: 'rename'}>}
);
export type CorrectMode = {
  readonly mode: 'correct';
  readonly selected: number;
  readonly title: string;
  readonly remedies: readonly Remedy[];
};

/** What the library is asked to do. `undo` takes back the last of what can be. */
export type Order =
  | {readonly type: 'ask'; readonly request: ShelfRequest}
  | {
      readonly type: 'change';
      readonly article: Article;
      readonly change: ArticleChange;
      /** What was done, if it does not show. */
      readonly label?: string;
    }
  | {readonly type: 'remove'; readonly article: Article}
  | {readonly type: 'readEntry'; readonly entry: Entry}
  | {readonly type: 'correct'; readonly correction: Correction; readonly label: string}
  | {readonly type: 'undoCorrection'; readonly id: string}
  | {readonly type: 'mark'; readonly article: string; readonly span: Span; readonly note: string}
  | {readonly type: 'changeMark'; readonly mark: Mark; readonly note?: string; readonly tags?: readonly string[]}
  | {readonly type: 'removeMark'; readonly mark: Mark}
  /** Opens the user's editor for the note of a mark. */
  | {readonly type: 'writeNote'; readonly mark: Mark}
  | {readonly type: 'undo'};

const emptyField: Field = {words: '', isTyping: false, selected: 0, answer: undefined};

export const libraryScreen: ShelfMode = {...emptyField, mode: 'library', view: 'all', sort: 'added'};
export const everybodyScreen = (purpose?: Purpose): ShelfMode => ({
  ...emptyField,
  mode: 'everybody',
  sort: 'quotes',
  purpose,
  isTyping: purpose !== undefined,
});
export const recordScreen = (who: Who): ShelfMode => ({...emptyField, mode: 'record', who});
export const everythingScreen: ShelfMode = {...emptyField, mode: 'everything', isTyping: true};
export const notesScreen: ShelfMode = {...emptyField, mode: 'notes'};
export const correctionsScreen: ShelfMode = {...emptyField, mode: 'corrections'};

export const promptFor = (wanted: Wanted, text: string): PromptMode => ({
  mode: 'prompt',
  wanted,
  text,
  caret: text.length,
});
/** The lines of a note that an editor has made are typed on as one. */
export const notePrompt = (mark: Mark): PromptMode => promptFor({type: 'note', mark}, mark.note.replace(/\s+/g, ' '));

export function requestOf(mode: ShelfMode): ShelfRequest {
  const {words} = mode;
  switch (mode.mode) {
    case 'library':
      return {screen: 'library', view: mode.view, sort: mode.sort, words};
    case 'everybody':
      return {screen: 'everybody', sort: mode.sort, words};
    case 'record':
      return {screen: 'record', who: mode.who, words};
    case 'corrections':
      return {screen: 'corrections'};
    default:
      return {screen: mode.mode, words};
  }
}

export const isSameRequest = (a: ShelfRequest, b: ShelfRequest): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How many rows there are to choose from. */
export function countRows({answer}: ShelfMode): number {
  switch (answer?.screen) {
    case undefined:
      return 0;
    case 'library':
      return answer.rows.length;
    case 'everybody':
      return answer.people.length;
    case 'record':
      return answer.statements.length;
    case 'everything':
      return answer.finds.length;
    case 'notes':
      return answer.notes.length;
    case 'corrections':
      return answer.corrections.length;
  }
}

/** What stays the same of a row when the list is told anew. */
export function rowKey({answer}: ShelfMode, index: number): string | undefined {
  switch (answer?.screen) {
    case undefined:
      return undefined;
    case 'library': {
      const row = answer.rows[index];
      return row && (row.kind === 'article' ? row.article.key : `${row.entry.feed} ${row.entry.id}`);
    }
    case 'everybody':
      return answer.people[index]?.key;
    case 'record': {
      const statement = answer.statements[index];
      return statement && `${statement.article.key} ${statement.quote}`;
    }
    case 'everything': {
      const find = answer.finds[index];
      return find && `${find.article.key} ${find.start}`;
    }
    case 'notes':
      return answer.notes[index]?.mark.id;
    case 'corrections':
      return answer.corrections[index]?.id;
  }
}
