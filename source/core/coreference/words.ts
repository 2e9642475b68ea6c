/**
 * The words of a text as names are read: marks left out, and what is written together is one word.
 *
 *     tokens   Mr. | O'Brien | 's | high | - | profile | friend | , | who | 've | waited
 *     words    Mr.   O'Brien       high-profile          friend      who        waited
 *
 * A possessive 's, and what a pronoun is contracted with, belong to no word. Cost: linear.
 */
import type {Span} from '../document/span.ts';
import type {AnnotatedBlock, AnnotatedText} from '../nlp/annotated-text.ts';
import {isAbbreviated} from '../nlp/number-sentences.ts';

/** Abbreviating full stops (`J.`, `Sen.`, `U.S.`) belong to the word. */
export type Word = Span & {
  /** Lower case, without accents and full stops; curly apostrophes made straight. */
  readonly key: string;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  /** First of its sentence, or behind an opening mark or a colon. */
  readonly startsSentence: boolean;
  /** Only one space (or a tie such as the full stop of an abbreviation, or an ampersand) lies between this word and the one before. */
  readonly isJoined: boolean;
  /** An ampersand stands before: "Halden & Moss". */
  readonly isPaired: boolean;
  /** A name in marks inside a name: “Birdie” of "Joan “Birdie” Marsh". */
  readonly isNickname: boolean;
  /** Counts the sentences of the whole text from 0. */
  readonly sentence: number;
  /** Number of the block. */
  readonly line: number;
};

const contracting = /^(?:i|you|he|she|it|we|they|who|that)$/i;
const contraction = /^['’](?:re|ve|ll|d|m)$/i;
const possessive = /^['’]s$/i;
const joiner = /^[&‑-]$/;
const domain = /^(?:com|org|net|info|co|io|gov|edu|news|ai)$/;

/** The form by which words are compared. */
export const wordKey = (form: string): string =>
  /^[a-z]+$/i.test(form)
    ? form.toLowerCase()
    : form
        .normalize('NFD')
        .replace(/[\p{M}.]/gu, '')
        .replace(/’/g, "'")
        .toLowerCase();

/** "Rawlings-Blake" and "Geun-hye", not "Miami-based". */
const isCapital = (form: string): boolean =>
  /^(?:\p{Lu}|(?:al|el)-\p{Lu})/u.test(form) &&
  (!/-\p{Ll}/u.test(form) ||
    /^\p{Lu}\p{Ll}{1,4}-(?!(?:led|born|era|like|wide|old|area|run|made|elect|only|free|type|held|in|up|to)$)\p{Ll}{2,4}$/u.test(
      form,
    ));

const pair = /^ ?& ?$/;
const closing = /^[”"’']\)?/;

/** One capitalised word in marks, or in brackets, right before another; `behind` is the text after it. */
const isMarked = (gap: string, form: string, behind: string): boolean =>
  /^ (?:[“"‘']|\([“"])$/.test(gap) &&
  isCapital(form) &&
  /^(?: \p{Lu}[\p{L}’'-]*){0,2}(?:[”"’']|[”"]\)) \p{Lu}\p{Ll}/u.test(behind);

/** The second word of “Big Joe”, and the third. */
const goesOn = (last: Word | undefined, gap: string, form: string): boolean =>
  last?.isNickname === true && gap === ' ' && isCapital(form);

/** All words in order. */
export function wordsOf({blocks}: AnnotatedText): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  blocks.forEach((block, line) => {
    addWords(words, block, line, sentence);
    sentence += (block.sentences.at(-1) ?? 0) + 1;
  });
  return words;
}

function addWords(words: Word[], block: AnnotatedBlock, line: number, firstSentence: number): void {
  const {tokens, sentences, text} = block;
  const offset = block.block.start;
  let previousEnd = offset;
  for (let i = 0; i < tokens.count; ) {
    const start = wordStart(block, i);
    if (start === undefined) {
      i++;
      continue;
    }
    const {next, end, tailEnd, isPossessive} = readWord(block, i);
    const form = text.slice(start - offset, end - offset);
    const gap = text.slice(previousEnd - offset, start - offset);
    const sentence = firstSentence + sentences[i]!;
    const last = words.at(-1);
    const isPaired = pair.test(gap);
    const isNickname =
      goesOn(last, gap, form) ||
      (last?.isCapital === true && isMarked(gap, form, text.slice(end - offset, end - offset + 40)));
    words.push({
      start,
      end,
      key: wordKey(form),
      isCapital: isCapital(form),
      isPossessive,
      startsSentence: !isNickname && (last === undefined || last.sentence !== sentence || /[:“"‘(«„[—–]/.test(gap)),
      isJoined:
        last?.line === line &&
        (isPaired || isNickname || /^[ \u00a0\u202f]{0,2}$/.test(last.isNickname ? gap.replace(closing, '') : gap)),
      isPaired,
      isNickname,
      sentence,
      line,
    });
    previousEnd = tailEnd;
    i = next;
  }
}

/** Where the word begins that token `i` begins, behind an @ or an apostrophe; undefined for a mark. */
function wordStart({tokens: {forms, starts}}: AnnotatedBlock, i: number): number | undefined {
  const at = /^[@#'’]?(?=[\p{L}\p{N}])/u.exec(forms[i]!);
  return at === null ? undefined : starts[i]! + at[0].length;
}

/** The tokens from `i` that are written together: the end of the word, the end with what is no part of it, the next token. */
function readWord({tokens: {forms, starts, ends, count}}: AnnotatedBlock, i: number) {
  const isClose = (at: number): boolean => at < count && starts[at] === ends[at - 1];
  const isWord = (at: number): boolean => isClose(at) && /^[\p{L}\p{N}]/u.test(forms[at]!);
  let next = i + 1;
  for (;;) {
    if (isWord(next)) next++;
    else if (isClose(next) && joiner.test(forms[next]!) && isWord(next + 1)) next += 2;
    else if (isClose(next) && forms[next] === '.' && isClose(next + 1) && domain.test(forms[next + 1] ?? '')) next += 2;
    else if (isClose(next) && /^['’]\p{L}/u.test(forms[next]!) && !possessive.test(forms[next]!) && !isTail(next))
      next++;
    else break;
  }
  const last = next - 1;
  const end = ends[last]!;
  if (!isClose(next)) return {next, end, tailEnd: end, isPossessive: false};
  const form = forms[next]!;
  if (possessive.test(form) || isTail(next))
    return {next: next + 1, end, tailEnd: ends[next]!, isPossessive: possessive.test(form)};
  if (/^['’]$/.test(form) && /s$/.test(forms[last]!) && !isClose(next + 1))
    return {next: next + 1, end, tailEnd: ends[next]!, isPossessive: true};
  if (form === '.' && isAbbreviated(forms[last]!))
    return {next: next + 1, end: ends[next]!, tailEnd: ends[next]!, isPossessive: false};
  return {next, end, tailEnd: end, isPossessive: false};

  function isTail(at: number): boolean {
    return at === i + 1 && contracting.test(forms[i]!) && contraction.test(forms[at]!);
  }
}
