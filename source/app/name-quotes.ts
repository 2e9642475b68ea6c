/**
 * Where the text says who is speaking, and whether these are their words.
 *
 * Idea: the name stands where a run of quotes by one speaker begins, so that it is read before the words; further quotes
 * of the run say only whether they are the speaker's words or reported. A run ends where somebody else is quoted, where
 * a section begins, or after a paragraph without a quote.
 *
 *     ¶7 Terry reported, ¶8 Terry direct, ¶9 -, ¶10 Terry direct   =>   ¶7 Terry reported, ¶8 their words, ¶10 Terry their words
 */
import type {Quote, QuoteKind, Section, Speaker} from '../core/document/analysis.ts';
import {leastConfidence} from '../core/document/shown-analysis.ts';
import {indexAt, type Span} from '../core/document/span.ts';

export type QuoteLabel = {
  /** Where the words begin that the label belongs to. */
  readonly offset: number;
  readonly speaker: Speaker;
  readonly kind: QuoteKind;
  readonly isDoubtful: boolean;
  /** True where the name is to be said. */
  readonly isFirst: boolean;
  /** True where the kind of words is another than in the quote before. */
  readonly isOther: boolean;
};

export const kindWords: Readonly<Record<QuoteKind, string>> = {
  direct: 'their words',
  indirect: 'reported',
  mixed: 'partly quoted',
};

export const nameOf = ({speaker: {name}, isDoubtful}: Pick<QuoteLabel, 'speaker' | 'isDoubtful'>): string =>
  isDoubtful ? `${name}?` : name;

/** Role and affiliation, as far as they are known and do not repeat each other. */
export function roleOf({role, affiliation}: Speaker): string {
  const isRepeated = role !== undefined && affiliation !== undefined && role.includes(affiliation);
  return [role, isRepeated ? undefined : affiliation].filter(part => part !== undefined).join(', ');
}

/** The labels of every block, in the order of the text. */
export function labelsByBlock(
  blocks: readonly Span[],
  quotes: readonly Quote[],
  speakers: readonly Speaker[],
  sections: readonly Section[],
): readonly (readonly QuoteLabel[])[] {
  const byId = new Map(speakers.map(speaker => [speaker.id, speaker]));
  const labels: QuoteLabel[][] = blocks.map(() => []);
  let last:
    | {readonly speaker: Speaker; readonly block: number; readonly section: number; readonly kind: QuoteKind}
    | undefined;
  for (const {content, speaker: id, kind, confidence} of quotes) {
    const speaker = id === undefined ? undefined : byId.get(id);
    const offset = content[0]!.start;
    const block = Math.max(0, indexAt(blocks, offset));
    const section = indexAt(sections, offset);
    if (speaker === undefined) {
      last = undefined;
      continue;
    }
    const goesOn = last?.speaker === speaker && block - last.block <= 1 && last.section === section;
    labels[block]?.push({
      offset,
      speaker,
      kind,
      isDoubtful: confidence < leastConfidence,
      isFirst: !goesOn,
      isOther: !goesOn || last?.kind !== kind,
    });
    last = {speaker, block, section, kind};
  }
  return labels;
}
