import type {Span} from '../../document/span.ts';
import {hashWord} from '../../learning/hash.ts';
import {findQuotations, type Quotation} from '../../nlp/find-quotations.ts';
import type {Tokens} from '../../nlp/tagger.ts';
import type {Network} from '../network/network.ts';
import {readSignals} from '../network/read-signals.ts';

/** A block as the models see it: its tokens with hashed words, sentence numbers and quotation numbers. */
export type Paragraph = {
  readonly tokens: Tokens;
  readonly quotations: readonly Quotation[];
  /** Index of the sentence of each token; a quotation of several sentences still counts them. */
  readonly sentences: Int32Array;
  /** Index from 1 of the quotation a token stands in, its marks included; 0 outside. */
  readonly quoted: Int32Array;
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

export const createParagraph = (text: string, block: Span, tokens: Tokens, network: Network): Paragraph => {
  const unread = readTokens(text, block, tokens);
  return withSignals(unread, readSignals(unread, network));
};

export const withSignals = (unread: Unread, signals: Float32Array): Paragraph => ({
  ...unread,
  signals,
  levels: Int8Array.from(signals, levelOf),
});

const furthestLevel = 9;
const levelOf = (chance: number): number =>
  Math.max(-furthestLevel, Math.min(furthestLevel, Math.round(2 * Math.log(chance / (1 - chance)))));

export function readTokens(text: string, block: Span, tokens: Tokens): Unread {
  const quotations = findQuotations(text, block);
  return {
    tokens,
    quotations,
    sentences: numberSentences(tokens),
    quoted: numberQuotations(tokens, quotations),
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

/** A sentence ends at . ! ? … (and closing marks behind it) when what follows begins like a sentence. */
function numberSentences({count, forms}: Tokens): Int32Array {
  const sentences = new Int32Array(count);
  let current = 0;
  for (let i = 0; i < count; i++) {
    sentences[i] = current;
    const end =
      /[.!?…]$/.test(forms[i]!) && (forms[i]!.length === 1 || !/\./.test(forms[i]!) || /^[a-z]{4,}\.$/.test(forms[i]!));
    const closes = i > 0 && /^["”’'»)\]]+$/.test(forms[i]!) && /^[.!?…]$/.test(forms[i - 1]!);
    if (!(end || closes) || i + 1 >= count) continue;
    const next = forms[i + 1]!;
    if (!closes && /^["”’»)\]]+$/.test(next)) continue;
    if (/^[\p{Lu}\p{N}"“‘«'([—–-]/u.test(next)) current++;
  }
  return sentences;
}

function numberQuotations({count, starts}: Tokens, quotations: readonly Quotation[]): Int32Array {
  const quoted = new Int32Array(count);
  let next = 0;
  for (let i = 0; i < count; i++) {
    while (next < quotations.length && quotations[next]!.end <= starts[i]!) next++;
    if (next < quotations.length && quotations[next]!.start <= starts[i]!) quoted[i] = next + 1;
  }
  return quoted;
}
