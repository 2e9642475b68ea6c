import type {Tokens} from '../nlp/tagger.ts';
import {empty, vague} from './vague-words.ts';

/** A noun phrase by its tokens, half-open, and how it would be written inside a headline. */
export type TitlePhrase = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly words: number;
  /** Part of something longer: `Elementary School` in `Hill Elementary School`, `state` in `secretary of state`, `home` in `at home`. */
  readonly isPart: boolean;
};

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const joining = new Set(['of', 'for', 'on', 'with', 'against', 'between']);
/** In words. */
const longest = 7;

/** The noun phrases of a paragraph, longest first from each place: `food aid`, `dismantlement of the main site`. */
export function findTitlePhrases(tokens: Tokens): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!startsPhrase(tokens, i)) continue;
    const end = chunkEnd(tokens, i);
    add(phrases, tokens, i, end);
    const second = joinedEnd(tokens, end);
    if (second > end) add(phrases, tokens, i, second);
    // The tail of a long chunk is a phrase too: `North Korean leader Kim Jong Un`, `Kim Jong Un`.
    for (let k = i + 1; k < end; k++)
      if (tokens.tags[k] !== tokens.tags[k - 1] || end - k <= 2) add(phrases, tokens, k, end);
    i = end - 1;
  }
  return phrases;
}

/** But not `New` in `New Harbour`. */
const isEmpty = ({words, forms}: Tokens, i: number): boolean =>
  empty.has(words[i]!) && !(forms[i] === 'New' && /^\p{Lu}/u.test(forms[i + 1] ?? ''));

const honorific = /^(mr|mrs|ms)\.?$/;

/** `million` of `$15 million fee`. */
const amounts = /^(?:dozen|hundred|thousand|million|billion|trillion|percent)s?$/;

const isCapital = ({forms}: Tokens, i: number): boolean => /^\p{Lu}/u.test(forms[i] ?? '');

/** A dateline: `WASHINGTON`. */
const shouted = /\p{Lu}{7}/u;

const isWord = (word: string): boolean =>
  (/^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word) && !contraction.test(word)) || /^\p{N}{1,4}s?$/u.test(word);

/** The tagger takes a contraction for a name now and then: `I'm`. */
const contraction = /['’](m|re|ve|ll|d|t)$/;

const isNominal = (tokens: Tokens, i: number): boolean =>
  (nominal.has(tokens.tags[i]!) || isNamePart(tokens, i)) && isWord(tokens.words[i]!);

/** `Un` in `Kim Jong Un`: the tagger does not know every name, but the capital inside a name tells. */
const isNamePart = ({forms, tags}: Tokens, i: number): boolean =>
  i > 0 && tags[i - 1] === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(forms[i]!);

/** What stands behind them is a verb, whatever the tagger says: `she forgave`. */
const subjects = new Set(['i', 'he', 'she', 'we', 'they', 'who']);

const startsPhrase = (tokens: Tokens, i: number): boolean =>
  isNominal(tokens, i) &&
  !(i > 0 && subjects.has(tokens.words[i - 1]!)) &&
  !(tokens.tags[i] === 'NUM' && !/^\p{L}/u.test(tokens.words[i]!));

function chunkEnd(tokens: Tokens, from: number): number {
  let end = from + 1;
  while (end < tokens.count && end - from < longest) {
    if (isPossessive(tokens, end) && end + 1 < tokens.count && isNominal(tokens, end + 1)) end += 2;
    else if (isHyphen(tokens, end) && isNominal(tokens, end + 1)) end += 2;
    else if (isNominal(tokens, end)) end++;
    else break;
  }
  return end;
}

/** Between two words without a space: the words are one, `AFL-CIO`. */
const isHyphen = ({words, starts, ends, count}: Tokens, i: number): boolean =>
  words[i] === '-' && i > 0 && i + 1 < count && ends[i - 1] === starts[i] && ends[i] === starts[i + 1];

const isPossessive = ({words}: Tokens, i: number): boolean => words[i] === "'s" || words[i] === "'";

/** `talks` + `with` + `the` + `unions`; but not `friendly` + `with`, which has no noun to lean on. */
function joinedEnd(tokens: Tokens, end: number): number {
  if (end >= tokens.count || !joining.has(tokens.words[end]!) || tokens.tags[end - 1] === 'ADJ') return end;
  let next = end + 1;
  if (next < tokens.count && tokens.tags[next] === 'DET' && tokens.words[next] === 'the') next++;
  return next < tokens.count && startsPhrase(tokens, next) ? chunkEnd(tokens, next) : end;
}

function add(phrases: TitlePhrase[], tokens: Tokens, start: number, to: number): void {
  let from = start;
  while (from < to && (isEmpty(tokens, from) || isPossessive(tokens, from))) from++;
  const last = tokens.words[to - 1];
  if (
    isHyphen(tokens, from - 1) ||
    isHyphen(tokens, from) ||
    isHyphen(tokens, to) ||
    from >= to ||
    last === undefined ||
    tokens.tags[to - 1] === 'ADJ' ||
    tokens.tags[to - 1] === 'NUM' ||
    vague.has(last) ||
    empty.has(last)
  )
    return;
  if (vague.has(tokens.words[from]!) || amounts.test(tokens.words[from]!) || to - from > longest) return;
  // `As this marks Mr Kim's return`: what stands before the honorific is a verb taken for a noun.
  if (tokens.words.slice(from, to).some(word => honorific.test(word))) return;
  const text = write(tokens, from, to);
  const words = text.split(' ').length;
  if (words <= 6 && text.length <= 44 && !shouted.test(text))
    phrases.push({from, to, text, words, isPart: isPart(tokens, from, to)});
}

function isPart(tokens: Tokens, from: number, to: number): boolean {
  const isBareNoun =
    to - from === 1 &&
    tokens.tags[from] === 'NOUN' &&
    tokens.tags[from - 1] === 'ADP' &&
    !tokens.words[from]!.endsWith('s');
  return isBareNoun || (isCapital(tokens, from - 1) && isCapital(tokens, from));
}

/** As in the text, but a word that is capital only because its sentence begins there becomes small. */
function write(tokens: Tokens, from: number, to: number): string {
  const {forms, tags, words} = tokens;
  const begins = from === 0 || /^[.!?…“”"‘’'([—–-]$/.test(forms[from - 1]!);
  let text = '';
  for (let i = from; i < to; i++) {
    const isName = tags[i] === 'PROPN' || /^\p{Lu}[\p{Lu}.]+$/u.test(forms[i]!) || /\p{Ll}\p{Lu}/u.test(forms[i]!);
    const form = isName || i > from || !begins ? forms[i]! : forms[i]!.charAt(0).toLowerCase() + forms[i]!.slice(1);
    const isClose = /^['’]s?$/.test(words[i]!) || isHyphen(tokens, i) || isHyphen(tokens, i - 1);
    text += i > from && !isClose ? ` ${form}` : form;
  }
  return text;
}
