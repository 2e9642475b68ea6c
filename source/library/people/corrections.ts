/** What the user has put right about people: kept apart from what was worked out, so that it outlives a new analysis. */
export type Correction =
  /** All of `person` is `into`. */
  | {readonly type: 'merge'; readonly person: string; readonly into: string}
  /** Whom these articles call `name` is not `person` but somebody else. */
  | {readonly type: 'split'; readonly person: string; readonly name: string; readonly articles: readonly string[]}
  | {readonly type: 'rename'; readonly person: string; readonly name: string}
  /** Something else was taken for a person. */
  | {readonly type: 'notPerson'; readonly person: string}
  /** The words were said by `person`, undefined for nobody who is known; `text` are the quote's words. */
  | {readonly type: 'speaker'; readonly article: string; readonly text: string; readonly person?: string};

export type KeptCorrection = {readonly id: string; readonly made: string; readonly correction: Correction};

export type Corrections = {
  readonly correct: (correction: Correction, now: string) => Promise<KeptCorrection>;
  readonly undoCorrection: (id: string) => Promise<void>;
  /** The last one first. */
  readonly corrections: () => Promise<readonly KeptCorrection[]>;
};
