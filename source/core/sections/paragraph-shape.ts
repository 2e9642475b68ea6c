/** What the outside of a paragraph tells of its place: whether it leans on the one before, opens, lists or quotes. */
export type ParagraphShape = {
  /** Number of words. */
  readonly words: number;
  readonly first: string;
  /** A short line without a full stop: an item of a list, a caption, a heading that is not marked as one. */
  readonly isItem: boolean;
  readonly isSentence: boolean;
  readonly endsInColon: boolean;
  /** `He`, `This`, `Both`. */
  readonly leans: boolean;
  /** `But`, `However`, `In addition`. */
  readonly joins: boolean;
  readonly isQuoted: boolean;
  readonly isNumbered: boolean;
  /** `^ Note`, `[3] Note`, `• Item`. */
  readonly isNote: boolean;
  readonly isSmall: boolean;
  /** The first sentence speaks to the reader. */
  readonly addresses: boolean;
};

const leaning =
  /^["“'‘(]?(he|she|it|they|this|these|those|that|such|his|her|their|its|him|them|both|another|others?)\b/i;
const joining =
  /^["“'‘(]?(but|and|so|however|also|then|yet|still|instead|moreover|furthermore|nevertheless|or|thus|hence|therefore|because|for example|for instance|similarly|likewise|otherwise|in addition|in other words|of course|indeed|even|as a result|in fact)\b/i;

/** In characters. */
const longestItem = 70;

export function readShape(text: string): ParagraphShape {
  const words = text.match(/\S+/g) ?? [];
  const opening = /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
  return {
    words: words.length,
    first: words[0]?.toLowerCase() ?? '',
    isItem: isItem(text),
    isSentence: /[.!?…]["”’)\]]*$/.test(text),
    endsInColon: /[:：]\s*$/.test(text),
    leans: leaning.test(text),
    joins: joining.test(text),
    isQuoted: /^["“'‘«„]/.test(text),
    isNumbered: /^[([]?\d/.test(text),
    isNote: /^([\^*•†–—-]|\[\d)/.test(text),
    isSmall: /^\p{Ll}/u.test(text),
    addresses: /\byour?\b/i.test(opening),
  };
}

const isItem = (text: string): boolean => text.length < longestItem && !/[.!?]["”’)]*$/.test(text);

/** A short line without a full stop between two paragraphs that are none. */
export const isHeadingLine = (paragraphs: readonly string[], index: number): boolean =>
  index > 0 &&
  index + 1 < paragraphs.length &&
  isItem(paragraphs[index]!) &&
  !isItem(paragraphs[index - 1]!) &&
  !isItem(paragraphs[index + 1]!);
