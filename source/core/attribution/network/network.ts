/** What the network tells of each token: head of a cue; in a content, at the beginning of one; likewise source; in a cue. */
export const signals = ['head', 'content', 'contentBegin', 'source', 'sourceBegin', 'cue'] as const;
export const signalCount = signals.length;
/** Where each signal stands among those of a token. */
export const signalAt = Object.fromEntries(signals.map((name, index) => [name, index])) as Readonly<
  Record<(typeof signals)[number], number>
>;

/** Numbers per word, part of speech and ending; endings that share a row are told apart by the rest. */
export const sizes = {word: 32, tag: 8, ending: 8, shape: 5, hidden: 48, endings: 512} as const;
export const inputSize = sizes.word + sizes.tag + sizes.ending + sizes.shape;
export const tags = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'.split(' ');

export type Direction = {
  /** 3 · hidden rows of inputSize numbers, and as many biases. */
  readonly input: Float64Array;
  readonly inputBias: Float64Array;
  /** 3 · hidden rows of `hidden` numbers: reset, update, candidate; and the bias of the candidate's. */
  readonly recurrent: Float64Array;
  readonly bias: Float64Array;
};

export type Network = {
  /** Row of the word's vector; 0 is the row of all other words. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly words: Float64Array;
  readonly tags: Float64Array;
  readonly endings: Float64Array;
  readonly forwards: Direction;
  readonly backwards: Direction;
  /** signalCount rows of 2 · hidden numbers, and as many biases. */
  readonly output: Float64Array;
  readonly outputBias: Float64Array;
};

/** Rows of the tables for one token, and whether each of its shapes holds. */
export type TokenInput = {
  readonly word: number;
  readonly tag: number;
  readonly ending: number;
  readonly shape: readonly boolean[];
};
