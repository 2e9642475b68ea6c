import {hashWord} from '../../learning/hash.ts';
import type {AnnotatedBlock} from '../../nlp/annotated-text.ts';
import type {Tokens} from '../../nlp/tagger.ts';

/** A block as the models see it: its words as hashes, and what the network says of them. */
export type Paragraph = AnnotatedBlock & {
  readonly wordIds: Int32Array;
  readonly lemmaIds: Int32Array;
  /** The word itself for closed classes, tag and ending for open ones. */
  readonly classIds: Int32Array;
  readonly isVerb: Uint8Array;
  /** What the network says of each token: probabilities, signalCount per token, and their log-odds in steps of a half. */
  readonly signals: Float32Array;
  readonly levels: Int8Array;
};

/** A paragraph before the network has read it. */
export type Unread = Omit<Paragraph, 'signals' | 'levels'>;

export const withSignals = (unread: Unread, signals: Float32Array): Paragraph => ({
  ...unread,
  signals,
  levels: Int8Array.from(signals, levelOf),
});

const furthestLevel = 9;
const levelOf = (probability: number): number =>
  Math.max(-furthestLevel, Math.min(furthestLevel, Math.round(2 * Math.log(probability / (1 - probability)))));

export function hashTokens(block: AnnotatedBlock): Unread {
  const {tokens} = block;
  return {
    ...block,
    wordIds: Int32Array.from(tokens.words, hashWord),
    lemmaIds: Int32Array.from(tokens.lemmas, hashWord),
    classIds: Int32Array.from(tokens.words, (_, index) => hashWord(wordClass(tokens, index))),
    isVerb: Uint8Array.from(tokens.tags, tag => (tag === 'VERB' || tag === 'AUX' ? 1 : 0)),
  };
}

const openTags = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ', 'SYM']);

function wordClass({words, tags}: Tokens, index: number): string {
  const tag = tags[index]!;
  const word = words[index]!;
  if (!openTags.has(tag)) return word;
  if (tag === 'VERB')
    return `V${/ing$/.test(word) ? 'g' : /(ed|aid|old|ought|rote|ew)$/.test(word) ? 'd' : /s$/.test(word) ? 's' : '0'}`;
  if (tag === 'NOUN') return /s$/.test(word) ? 'Ns' : 'N';
  return tag;
}
