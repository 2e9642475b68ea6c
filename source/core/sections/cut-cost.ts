/**
 * How dear it is to begin a section at a paragraph, by how the paragraphs are written; in nats, as the costs of
 * find-cuts.ts. Numbers: chosen on choi.jsonl and pages.jsonl; each was flat from half to twice its value.
 */

/** A paragraph that leans on the one before: `He`, `But`, `This`. */
const leaning =
  /^["“'‘(]?(he|she|it|they|this|these|those|that|such|but|and|so|however|also|then|his|her|their|its|yet|still|instead|moreover|furthermore|nevertheless|or|thus|hence|therefore)\b/i;

const costs = {
  /** `The rules are:` and what it announces belong together. */
  afterColon: 10,
  leaning: 1.5,
  /** Inside a list of short items. */
  betweenItems: 3,
  /** A line by itself in the manner of a heading begins something. */
  atHeading: -14,
} as const;

const shortest = 70;
const isItem = (text: string | undefined): boolean =>
  text !== undefined && text.length < shortest && !/[.!?]["”’)]*$/.test(text);

/** The cost of a cut before paragraph `index`, from 1. */
export function cutCost(paragraphs: readonly string[], index: number): number {
  const before = paragraphs[index - 1]!;
  const here = paragraphs[index]!;
  let cost = 0;
  if (/[:：]\s*$/.test(before)) cost += costs.afterColon;
  if (leaning.test(here)) cost += costs.leaning;
  if (isItem(here) && isItem(before)) cost += costs.betweenItems;
  if (isHeadingLine(paragraphs, index)) cost += costs.atHeading;
  return cost;
}

/** A short line without a full stop between two paragraphs that are none. */
export const isHeadingLine = (paragraphs: readonly string[], index: number): boolean =>
  isItem(paragraphs[index]) &&
  !isItem(paragraphs[index - 1]) &&
  index + 1 < paragraphs.length &&
  !isItem(paragraphs[index + 1]);
