import type {Span} from '../document/span.ts';

/** A word of the text, without a possessive 's and, if a pronoun, without what it is contracted with. Abbreviating full stops (`J.`, `Sen.`, `U.S.`) belong to the word. */
export type Word = Span & {
  /** Lower case, without accents and full stops; curly apostrophes made straight. */
  readonly key: string;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  /** First after a full stop, an opening mark, a colon or a line break. */
  readonly startsSentence: boolean;
  /** Only one space (or a tie such as the full stop of an abbreviation, or an ampersand) lies between this word and the one before. */
  readonly isJoined: boolean;
  /** An ampersand stands before: "Halden & Moss". */
  readonly isPaired: boolean;
  /** A name in marks inside a name: “Birdie” of "Joan “Birdie” Marsh". */
  readonly isNickname: boolean;
  /** Counts the sentences of the whole text from 0. */
  readonly sentence: number;
  /** Counts the lines of the whole text from 0. */
  readonly line: number;
};

const pattern = /(?:\p{Lu}\.){1,4}(?!\p{L})|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’&‑-][\p{L}\p{N}\p{M}]+)*/gu;
const contraction = /^(?:i|you|he|she|it|we|they|who|that)(['’](?:re|ve|ll|d|m))$/i;
const abbreviation =
  /^(?:mr|mrs|ms|mx|dr|prof|sen|rep|gov|lt|gen|col|maj|capt|cmdr|sgt|adm|pres|rev|hon|st|jr|sr|sens|reps|atty|supt|messrs|del|amb|insp|det|fr|msgr|ald|cpl|pvt|brig|ens|det|sec)$/;

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

/** One capitalised word in marks, or in brackets, right before another. */
const isMarked = (text: string, gap: string, form: string, end: number): boolean =>
  /^ (?:[“"‘']|\([“"])$/.test(gap) &&
  isCapital(form) &&
  /^(?:[”"’']|[”"]\)) \p{Lu}\p{Ll}/u.test(text.slice(end, end + 5));

/** All words of `text`, in order. Cost: linear. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  let sentence = 0;
  let line = 0;
  for (const {0: match, index} of text.matchAll(pattern)) {
    const possessive =
      /['’]s?$/i.exec(match)?.[0] ??
      (/^['’](?=\s|$)/.test(text.slice(index + match.length, index + match.length + 2)) && /s$/.test(match) ? "'" : '');
    const tail = possessive.length > 1 ? possessive : (contraction.exec(match)?.[1] ?? '');
    const form = match.slice(0, match.length - tail.length);
    const key = wordKey(form);
    const end = index + form.length + (text[index + form.length] === '.' && abbreviation.test(key) ? 1 : 0);
    const before = words.at(-1);
    const gap = text.slice(previousEnd, index);
    const isPaired = pair.test(gap);
    const isNickname = before?.isCapital === true && isMarked(text, gap, form, end);
    const breaks = gap.includes('\n');
    const startsSentence = words.length === 0 || breaks || /[.!?…]/.test(gap);
    if (startsSentence) sentence++;
    if (breaks) line++;
    words.push({
      start: index,
      end,
      key,
      isCapital: isCapital(form),
      isPossessive: possessive !== '',
      startsSentence: !isNickname && (startsSentence || /[:“"‘(«„[—–]/.test(gap)),
      isJoined:
        isPaired || isNickname || /^[ \u00a0\u202f]{0,2}$/.test(before?.isNickname ? gap.replace(closing, '') : gap),
      isPaired,
      isNickname,
      sentence,
      line,
    });
    previousEnd = Math.max(end, index + form.length + Math.max(possessive.length, tail.length));
  }
  return words;
}
