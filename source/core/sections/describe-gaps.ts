/**
 * What is known of the gap before each paragraph: how the vocabulary shifts there, measured against the other gaps of the same
 * text (in standard deviations, three at most), and how the paragraphs are written.
 */
import type {AnnotatedBlock} from '../nlp/annotated-text.ts';
import {cutGains, type SectionCosts} from './cohesion.ts';
import type {GapFeature} from './gap-weights.ts';
import type {LexicalShifts} from './lexical-shifts.ts';
import {isHeadingLine, type ParagraphShape, readShape} from './paragraph-shape.ts';

export type Gap = Readonly<Record<GapFeature, number>>;

/** What a section costs where the gain of a cut is measured; in nats. */
const gainSection = 8;
/** The longest texts that the model has seen; in words. */
const longestKnown = 8000;

/** One gap for each paragraph; the first, which is none, is the same as a gap without any feature. */
export function describeGaps(
  blocks: readonly AnnotatedBlock[],
  costs: SectionCosts,
  shifts: LexicalShifts,
): readonly Gap[] {
  const paragraphs = blocks.map(({text}) => text);
  const count = paragraphs.length;
  const shapes = paragraphs.map(readShape);
  const lengths = shapes.map(({words}) => words);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const median = Math.max(4, lengths.toSorted((a, b) => a - b)[count >> 1] ?? 0);
  const wordDepth = standardise(shifts.wordDepth);
  const embeddingDepth = standardise(shifts.embeddingDepth);
  const introduced = standardise(shifts.introduced);
  const begun = standardise(shifts.begun);
  const ended = standardise(shifts.ended);
  const recalled = standardise(shifts.recalled);
  const gain = standardise(cutGains(count, costs, gainSection));
  return shapes.map((here, at) => ({
    wordDepth: wordDepth[at]!,
    embeddingDepth: embeddingDepth[at]!,
    introduced: introduced[at]!,
    begun: begun[at]!,
    ended: ended[at]!,
    recalled: recalled[at]!,
    gain: gain[at]!,
    ...describeShapes(here, shapes[at - 1] ?? here, median),
    atHeading: Number(isHeadingLine(paragraphs, at)),
    atEnd: Number(at === count - 1),
    meanParagraph: Math.log(words / count / 50 + 0.01),
    textLength: Math.log(Math.min(longestKnown, words) / 2000 + 0.01),
  }));
}

function describeShapes(here: ParagraphShape, before: ParagraphShape, median: number) {
  return {
    afterColon: Number(before.endsInColon),
    firstItem: Number(here.isItem && !before.isItem),
    leans: Number(here.leans),
    joins: Number(here.joins),
    small: Number(here.isSmall),
    quoted: Number(here.isQuoted && !before.isQuoted),
    quotedOn: Number(here.isQuoted && before.isQuoted),
    numberedOn: Number(here.isNumbered && before.isNumbered),
    noteOn: Number(here.isNote && before.isNote),
    length: Math.log((here.words + 3) / (median + 3)),
    afterShort: Number(before.words < 0.4 * median && before.isSentence),
    addresses: Number(here.addresses),
  };
}

/** Deviations from the mean over all but the first, which is no gap. */
function standardise(values: Float64Array): Float64Array {
  const gaps = values.subarray(1);
  const mean = gaps.reduce((sum, value) => sum + value, 0) / (gaps.length || 1);
  const deviation = Math.sqrt(gaps.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (gaps.length || 1)) || 1;
  return values.map((value, at) => (at === 0 ? 0 : Math.max(-3, Math.min(3, (value - mean) / deviation))));
}
