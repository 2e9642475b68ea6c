/** What the inside of a quotation looks like: `“the Late Show”` has three words, of which all that carry meaning are capitals. */
import {hashWord} from '../../learning/hash.ts';
import type {Quotation} from '../../nlp/find-quotations.ts';
import {levelAt, meanLevel} from '../network/levels.ts';
import {signalAt} from '../network/network.ts';
import type {Paragraph} from '../network/paragraph.ts';

export type Inside = {
  /** Words, punctuation aside. */
  readonly words: number;
  readonly hasVerb: boolean;
  readonly hasPerson: boolean;
  /** At least half of the words behind the first have a capital. */
  readonly isCapital: boolean;
  readonly startsUpper: boolean;
  /** Of the words that carry meaning, those with a capital or a digit in front; in quarters. */
  readonly titleCase: number;
  /** Last character before the closing mark. */
  readonly last: string;
  /** Hashes of the first word, of its part of speech, and of that and the next one's. */
  readonly first: number;
  readonly firstTag: number;
  readonly firstTags: number;
  /** The network's levels: means over the tokens inside, and content at the first word. */
  readonly content: number;
  readonly contentBegin: number;
  readonly source: number;
  readonly firstContent: number;
};

const light = new Set('a an the of to in on and or for with by at from as vs & is it that this'.split(' '));
const persons = /^(?:i|we|you|my|our|your|us|me)$/;

/** `from` and `to` are the tokens of the paragraph inside the quotation, half-open. */
export function describeInside(
  text: string,
  {start, end, closed}: Quotation,
  paragraph: Paragraph,
  from: number,
  to: number,
): Inside {
  const {tokens} = paragraph;
  const words = Array.from({length: to - from}, (_, index) => from + index).filter(
    token => tokens.tags[token] !== 'PUNCT',
  );
  const isUpper = (token: number): boolean => /^\p{Lu}/u.test(tokens.forms[token]!);
  const heavy = words.filter(token => !light.has(tokens.words[token]!));
  const mean = (signal: number): number => (from < to ? meanLevel(paragraph, [{from, to}], signal) : 0);
  const tags = words.slice(0, 2).map(token => tokens.tags[token]!);
  const last = /([^\s"'“”‘’«»`])["'“”‘’«»`\s]*$/u.exec(text.slice(Math.max(start, end - 8), end))?.[1] ?? '';
  return {
    words: words.length,
    hasVerb: words.some(token => /^(?:VERB|AUX)$/.test(tokens.tags[token]!)),
    hasPerson: words.some(token => persons.test(tokens.words[token]!)),
    isCapital: words.length > 1 && 2 * words.slice(1).filter(isUpper).length >= words.length - 1,
    startsUpper: /^\p{Lu}/u.test(text.slice(start, end).replace(/^\W+/u, '')),
    titleCase: share(heavy.filter(token => /^[\p{Lu}\p{N}]/u.test(tokens.forms[token]!)).length, heavy.length),
    last: closed ? last : '¶',
    first: words[0] === undefined ? 0 : hashWord(tokens.words[words[0]]!),
    firstTag: hashWord(tags[0] ?? ''),
    firstTags: hashWord(tags.join(' ')),
    content: mean(signalAt.content),
    contentBegin: mean(signalAt.contentBegin),
    source: mean(signalAt.source),
    firstContent: words[0] === undefined ? 0 : levelAt(paragraph, words[0], signalAt.content),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.floor((4 * part) / whole));
