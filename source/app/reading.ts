import type {Analysis, Quote, Section, Speaker} from '../core/document/analysis.ts';
import type {Document, Mark} from '../core/document/document.ts';
import {isDoubtful, isSaid, shownAnalysis} from '../core/document/shown-analysis.ts';
import {indexAt, type Span} from '../core/document/span.ts';
import {annotateBlocks} from '../core/export/annotate-blocks.ts';
import {labelsByBlock, type QuoteLabel} from './name-quotes.ts';

/** One of the spans of a quote. */
export type Passage = Span & {readonly quote: Quote; readonly tone: number | undefined};

/** What is known about a block, ready to be laid out. */
type ReadingBlock = {
  /** Index of the section whose title stands above this block. */
  readonly section?: number;
  /** Who is quoted, quote by quote. */
  readonly labels: readonly QuoteLabel[];
  /** Sorted by start. */
  readonly passages: readonly Passage[];
  readonly marks: readonly Mark[];
};

/** A stretch of text that leads elsewhere. */
export type Link = Span & {readonly target: string};

/** An article as it is read: the document at once, who said what as soon as that is known. */
export type Reading = {
  readonly document: Document;
  /** What is shown of `everything`: people before bodies before unnamed sources, and nothing doubtful unless asked for. */
  readonly analysis: Analysis | undefined;
  /** What the analysis found, doubtful quotes included. */
  readonly everything: Analysis | undefined;
  readonly showsDoubtful: boolean;
  /** How many quotes are not shown because they are doubtful. */
  readonly doubtfulCount: number;
  readonly sections: readonly Section[];
  readonly speakers: readonly Speaker[];
  /** In the order of the text. */
  readonly quotes: readonly Quote[];
  /** Of each speaker id, in the order of the text. */
  readonly quotesBySpeaker: ReadonlyMap<string, readonly Quote[]>;
  /** The colour of each speaker, from 0; those without a name of their own have none. */
  readonly tones: ReadonlyMap<string, number>;
  /** In the order of the text. */
  readonly links: readonly Link[];
  /** For each section, the block that it begins with. */
  readonly sectionBlocks: readonly number[];
  readonly blocks: readonly ReadingBlock[];
};

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

const linksOf = ({marks = []}: Document): readonly Link[] =>
  marks
    .flatMap(({kind, href, start, end}) => (kind === 'link' && href !== undefined ? [{start, end, target: href}] : []))
    .sort((a, b) => a.start - b.start);

/** A document before it is analysed. */
export const createReading = (document: Document, showsDoubtful = false): Reading => ({
  document,
  analysis: undefined,
  everything: undefined,
  showsDoubtful,
  doubtfulCount: 0,
  sections: [],
  speakers: [],
  quotes: [],
  quotesBySpeaker: new Map(),
  tones: new Map(),
  links: linksOf(document),
  sectionBlocks: [],
  blocks: spreadOverBlocks(document.blocks, document.marks ?? []).map(marks => ({labels: [], passages: [], marks})),
});

/** The same article with what the analysis found; doubtful quotes only if asked for. Cost: linear. */
export function withAnalysis(everything: Analysis, showsDoubtful = false): Reading {
  const shown = shownAnalysis(everything, showsDoubtful);
  // The order within a group stays that of the analysis: most quoted first.
  const speakers = shown.speakers.toSorted((a, b) => groups.indexOf(groupOf(a)) - groups.indexOf(groupOf(b)));
  const analysis = {...shown, speakers};
  const {document, sections, quotes} = analysis;
  const doubtfulCount = everything.quotes.filter(quote => isSaid(quote) && isDoubtful(quote)).length;
  const people = speakers.filter(({named}) => named);
  const tones = new Map(people.map(({id}, index) => [id, index]));
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
  const labels = labelsByBlock(document.blocks, quotes, speakers, sections);
  const blocks = document.blocks.map(
    (_, index): ReadingBlock => ({
      labels: labels[index]!,
      passages: passages[index]!,
      marks: marks[index]!,
    }),
  );
  const blockIndex = new Map(document.blocks.map((block, index) => [block, index]));
  for (const {block, section} of annotateBlocks(analysis)) {
    const index = blockIndex.get(block)!;
    const number = section === undefined ? undefined : sectionOf.get(section);
    if (number === undefined) continue;
    blocks[index] = {...blocks[index]!, section: number};
    sectionBlocks[number] = index;
  }
  const quotesBySpeaker = Map.groupBy(
    quotes.filter(({speaker}) => speaker !== undefined),
    ({speaker}) => speaker!,
  );
  return {
    document,
    analysis,
    everything,
    showsDoubtful,
    doubtfulCount,
    sections,
    speakers,
    quotes,
    quotesBySpeaker,
    tones,
    links: linksOf(document),
    sectionBlocks,
    blocks,
  };
}

/** The headings under which sources are listed, in this order. */
export const groups = ['People', 'Bodies', 'Unnamed'] as const;
export type Group = (typeof groups)[number];

export const groupOf = ({named, body}: Speaker): Group => (!named ? 'Unnamed' : body ? 'Bodies' : 'People');
