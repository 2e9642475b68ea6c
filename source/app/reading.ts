import type {Analysis, Quote, Section, Speaker} from '../core/document/analysis.ts';
import type {Document, Mark} from '../core/document/document.ts';
import {indexAt, type Span} from '../core/document/span.ts';
import {annotateBlocks, type Voice} from '../core/export/annotate-blocks.ts';

/** One of the spans of a quote. */
export type Passage = Span & {readonly quote: Quote; readonly tone: number | undefined};

/** What is known about a block, ready to be laid out. */
type ReadingBlock = {
  /** Index of the section whose title stands above this block. */
  readonly section?: number;
  /** Who is named below this block. */
  readonly voices: readonly Voice[];
  /** Sorted by start. */
  readonly passages: readonly Passage[];
  readonly marks: readonly Mark[];
};

/** An article as it is read: the document at once, who said what as soon as that is known. */
export type Reading = {
  readonly document: Document;
  readonly analysis: Analysis | undefined;
  readonly sections: readonly Section[];
  readonly speakers: readonly Speaker[];
  /** In the order of the text. */
  readonly quotes: readonly Quote[];
  /** Of each speaker id, in the order of the text. */
  readonly quotesBySpeaker: ReadonlyMap<string, readonly Quote[]>;
  /** The colour of each speaker, from 0; those without a name of their own have none. */
  readonly tones: ReadonlyMap<string, number>;
  /** For each section, the block that it begins with. */
  readonly sectionBlocks: readonly number[];
  readonly blocks: readonly ReadingBlock[];
};

/** How many colours there are to tell speakers apart. */
const toneCount = 6;

/** For each block what lies in it; a mark or quote over several blocks is in all of them. */
function spreadOverBlocks<T extends Span>(blocks: readonly Span[], items: readonly T[]): readonly (readonly T[])[] {
  const found: T[][] = blocks.map(() => []);
  for (const item of items) {
    for (let index = Math.max(0, indexAt(blocks, item.start)); index < blocks.length; index++) {
      if (blocks[index]!.start >= item.end) break;
      found[index]!.push(item);
    }
  }
  for (const here of found) here.sort((a, b) => a.start - b.start);
  return found;
}

/** A document before it is analysed. */
export const createReading = (document: Document): Reading => ({
  document,
  analysis: undefined,
  sections: [],
  speakers: [],
  quotes: [],
  quotesBySpeaker: new Map(),
  tones: new Map(),
  sectionBlocks: [],
  blocks: spreadOverBlocks(document.blocks, document.marks ?? []).map(marks => ({voices: [], passages: [], marks})),
});

/** The same article with everything that the analysis found. Cost: linear. */
export function withAnalysis(analysis: Analysis): Reading {
  const {document, sections, speakers} = analysis;
  // What is marked as said, or said by somebody; what people merely want has no speaker and no bar.
  const quotes = analysis.quotes.filter(({kind, speaker}) => kind !== 'indirect' || speaker !== undefined);
  const tones = new Map(speakers.filter(({named}) => named).map(({id}, index) => [id, index % toneCount]));
  const passages = spreadOverBlocks(
    document.blocks,
    quotes.flatMap(quote => {
      const tone = quote.speaker === undefined ? undefined : tones.get(quote.speaker);
      return quote.content.map(({start, end}): Passage => ({start, end, quote, tone}));
    }),
  );
  const marks = spreadOverBlocks(document.blocks, document.marks ?? []);
  const sectionOf = new Map(sections.map((section, index) => [section, index]));
  const sectionBlocks = sections.map(({start}) => Math.max(0, indexAt(document.blocks, start)));
  const blocks = document.blocks.map(
    (_, index): ReadingBlock => ({
      voices: [],
      passages: passages[index]!,
      marks: marks[index]!,
    }),
  );
  const blockIndex = new Map(document.blocks.map((block, index) => [block, index]));
  for (const {block, section, voices} of annotateBlocks(analysis)) {
    const index = blockIndex.get(block)!;
    const number = section === undefined ? undefined : sectionOf.get(section);
    blocks[index] = {...blocks[index]!, voices, ...(number === undefined ? {} : {section: number})};
    if (number !== undefined) sectionBlocks[number] = index;
  }
  const quotesBySpeaker = Map.groupBy(
    quotes.filter(({speaker}) => speaker !== undefined),
    ({speaker}) => speaker!,
  );
  return {document, analysis, sections, speakers, quotes, quotesBySpeaker, tones, sectionBlocks, blocks};
}

/** A quote that the program is not sure of. */
export const isDoubtful = ({confidence}: Quote): boolean => confidence < 0.5;
