/**
 * What the span engine found out about a quotation, as features for the engine of marked quotations: its attributions
 * that hold the quotation, each with the belief in it. Confidences are told apart in tenths, 0 stands for none at all.
 */
import type {Attribution} from '../../document/analysis.ts';
import {lowerBound} from '../../document/lower-bound.ts';
import {type Span, shared} from '../../document/span.ts';

export type Evidence = {
  /** Those whose content covers at least half of the quotation, most confident first. */
  readonly attributions: readonly Attribution[];
  /** Confidence in the first of them, in tenths. */
  readonly best: number;
  /** Likewise of those whose content begins with the quotation, and of those whose content ends with it. */
  readonly bestBegun: number;
  readonly bestEnded: number;
  /** Letters of the first one's content before the quotation and behind it. */
  readonly before: number;
  readonly behind: number;
};

const noEvidence: Evidence = {
  attributions: [],
  best: 0,
  bestBegun: 0,
  bestEnded: 0,
  before: 0,
  behind: 0,
};

/** One for each quotation. `attributions` in any order. Cost: attributions times quotations of the same stretch. */
export function gatherEvidence(quotations: readonly Span[], attributions: readonly Attribution[]): readonly Evidence[] {
  const holding: Attribution[][] = quotations.map(() => []);
  for (const attribution of attributions) {
    const from = attribution.content[0]!.start;
    const to = Math.max(...attribution.content.map(({end}) => end));
    for (
      let index = lowerBound(quotations.length, at => quotations[at]!.end > from);
      quotations[index] && quotations[index]!.start < to;
      index++
    )
      if (covers(attribution, quotations[index]!)) holding[index]!.push(attribution);
  }
  return quotations.map((quotation, index) => {
    const sorted = holding[index]!.toSorted((a, b) => b.confidence - a.confidence);
    if (sorted.length === 0) return noEvidence;
    const confidenceIn = (holds: (attribution: Attribution) => boolean): number => {
      const found = sorted.find(holds);
      return found === undefined ? 0 : tenths(found);
    };
    const before = (attribution: Attribution): number => quotation.start - attribution.content[0]!.start;
    const behind = (attribution: Attribution): number => attribution.content.at(-1)!.end - quotation.end;
    return {
      attributions: sorted,
      best: tenths(sorted[0]!),
      bestBegun: confidenceIn(attribution => Math.abs(before(attribution)) <= markLength),
      bestEnded: confidenceIn(attribution => Math.abs(behind(attribution)) <= markLength),
      before: before(sorted[0]!),
      behind: behind(sorted[0]!),
    };
  });
}

/** A content may begin or end at the mark or within it, at a comma. */
const markLength = 2;

const tenths = ({confidence}: Attribution): number => 1 + Math.min(9, Math.floor(confidence * 10));

const covers = ({content}: Attribution, quotation: Span): boolean =>
  2 * content.reduce((sum, span) => sum + shared(span, quotation), 0) >= quotation.end - quotation.start;

/** A content that is a quotation may lack its marks or hold a point behind it. */
export const isWithin = (span: Span, quotation: Span): boolean =>
  quotation.start - 1 <= span.start && span.end <= quotation.end + 1;

/** Confidence, in tenths, in the attributions that have their cue or source at a stretch of the text; 0 where none has. */
export function supportOf({attributions}: Evidence, part: 'cue' | 'source', start: number, end: number): number {
  const found = attributions.find(attribution => {
    const span = attribution[part];
    return span !== undefined && shared(span, {start, end}) > 0;
  });
  return found === undefined ? 0 : tenths(found);
}
