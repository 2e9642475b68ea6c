/**
 * The analysis of a long text, a part at a time, in any order.
 *
 * Idea: who said what is told within a few paragraphs, so a text longer than an article is cut into runs of blocks, and
 * each is analysed as a document of its own. What is on the screen is analysed first, memory is that of one part, and
 * the time grows with the length, whatever stands in the text. People of the same name in two parts are one, and so is a
 * surname that one of them alone has: `Ana Ruiz` in part 1 and `Ruiz` in part 3.
 *
 * A text of up to 60 000 characters (10 000 words; the longest of 840 PolNeAR training articles has under 45 000) is one
 * part, and what comes out is what `analyse` gives. Cost: linear; asking for the result is linear in what was found.
 */
import type {Analysis, Quote, Section, Speaker} from './document/analysis.ts';
import type {Document} from './document/document.ts';
import type {Span} from './document/span.ts';

type Findings = Omit<Analysis, 'version' | 'document'>;

export type PartwiseAnalysis = {
  readonly count: number;
  /** The number of the part that a block is in. */
  readonly partOf: (block: number) => number;
  readonly isKnown: (part: number) => boolean;
  /** Analyses a part, unless it is known. */
  readonly study: (part: number) => void;
  /** What is known by now. */
  readonly result: () => Analysis;
};

/** In characters: texts this long are one part, others are cut into parts of about that many. */
const longestWhole = 60_000;
const partLength = 20_000;
/** No part has as many quotes; so their numbers rise with the text, and stay when another part becomes known. */
const quotesPerPart = 100_000;

export function analyseInParts(document: Document, analyse: (document: Document) => Analysis): PartwiseAnalysis {
  const {blocks, text} = document;
  const cuts = text.length <= longestWhole ? [0] : cutBlocks(document);
  const known = cuts.map((): Findings | undefined => undefined);
  const ids = new Map<string, string>();
  const spanOf = (part: number): Span => ({
    start: part === 0 ? 0 : blocks[cuts[part]!]!.start,
    end: part + 1 < cuts.length ? blocks[cuts[part + 1]!]!.start : text.length,
  });
  let whole: Analysis | undefined;
  return {
    count: cuts.length,
    partOf: block =>
      Math.max(
        0,
        cuts.findLastIndex(cut => cut <= block),
      ),
    isKnown: part => known[part] !== undefined,
    study: part => {
      if (known[part] !== undefined) return;
      if (cuts.length === 1) known[0] = whole = analyse(document);
      else known[part] = analysePart(document, cuts[part]!, cuts[part + 1] ?? blocks.length, part, analyse);
    },
    result: () =>
      whole ?? {
        version: 1,
        document,
        ...join(
          known.map((findings, part) => ({findings, span: spanOf(part)})),
          ids,
        ),
      },
  };
}

/** The first block of each part; a part begins with a heading where there is one near its end. */
function cutBlocks({blocks}: Document): readonly number[] {
  const cuts = [0];
  let heading: number | undefined;
  blocks.forEach(({kind, start, end}, index) => {
    const from = blocks[cuts.at(-1)!]!.start;
    if (kind === 'heading' && start - from > partLength / 2) heading ??= index;
    if (end - from <= partLength || index === cuts.at(-1)) return;
    cuts.push(heading ?? index);
    heading = undefined;
  });
  return cuts;
}

/** Analyses the blocks from `from` to before `to`; offsets are those of the whole text. */
function analysePart(
  document: Document,
  from: number,
  to: number,
  part: number,
  analyse: (document: Document) => Analysis,
): Findings {
  const {start} = document.blocks[from]!;
  const {end} = document.blocks[to - 1]!;
  const move = (span: Span, by: number): Span => ({start: span.start + by, end: span.end + by});
  const found = analyse({
    text: document.text.slice(start, end),
    blocks: document.blocks.slice(from, to).map(block => ({...block, ...move(block, -start)})),
    ...(document.title === undefined ? {} : {title: document.title}),
  });
  return {
    sections: found.sections.map(section => ({...section, ...move(section, start)})),
    speakers: found.speakers.map(speaker => ({...speaker, mentions: speaker.mentions.map(span => move(span, start))})),
    quotes: found.quotes.map((quote, index) => ({
      ...quote,
      id: `q${part * quotesPerPart + index + 1}`,
      content: quote.content.map(span => move(span, start)),
      ...(quote.cue === undefined ? {} : {cue: move(quote.cue, start)}),
      ...(quote.source === undefined ? {} : {source: move(quote.source, start)}),
    })),
  };
}

type Part = {readonly findings: Findings | undefined; readonly span: Span};

function join(parts: readonly Part[], ids: Map<string, string>): Findings {
  const findings = parts.flatMap(part => (part.findings === undefined ? [] : [part.findings]));
  const keyOf = keysOfNames(findings.flatMap(({speakers}) => speakers));
  const quotes: Quote[] = [];
  const people = new Map<string, {speaker: Speaker; mentions: Span[]; quotes: number}>();
  for (const {quotes: own, speakers} of findings) {
    const counts = new Map<string | undefined, number>();
    for (const {speaker} of own) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    const idOf = new Map<string, string>();
    for (const speaker of speakers) {
      const key = keyOf(speaker);
      const id = ids.get(key) ?? `s${ids.size + 1}`;
      ids.set(key, id);
      idOf.set(speaker.id, id);
      const person = people.get(id) ?? {speaker: {...speaker, id}, mentions: [], quotes: 0};
      person.speaker = {...speaker, ...person.speaker, name: longer(person.speaker.name, speaker.name)};
      person.mentions.push(...speaker.mentions);
      person.quotes += counts.get(speaker.id) ?? 0;
      people.set(id, person);
    }
    for (const quote of own)
      quotes.push(quote.speaker === undefined ? quote : {...quote, speaker: idOf.get(quote.speaker)!});
  }
  const sorted = [...people.values()].sort(
    (a, b) => Number(b.speaker.named) - Number(a.speaker.named) || b.quotes - a.quotes,
  );
  return {
    sections: joinSections(parts),
    speakers: sorted.map(({speaker, mentions}) => ({...speaker, mentions})),
    quotes,
  };
}

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

/** Tells people apart by their names; a surname is that of the one person who has it, if there is one. */
function keysOfNames(speakers: readonly Speaker[]): (speaker: Speaker) => string {
  const owners = new Map<string, string | undefined>();
  for (const {name, named} of speakers) {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    if (!named || surname === name) continue;
    owners.set(surname, owners.has(surname) && owners.get(surname) !== name ? undefined : name);
  }
  return ({name, named}) => `${named ? 'named' : 'other'} ${(named ? owners.get(name) : undefined) ?? name}`;
}

/** What is not known yet belongs to the section before it, or to one that says so at the beginning. */
function joinSections(parts: readonly Part[]): readonly Section[] {
  const {end} = parts.at(-1)!.span;
  const sections = parts.flatMap(({findings}) => findings?.sections ?? []);
  const first = sections[0];
  const opening: readonly Section[] =
    first === undefined || first.start > parts[0]!.span.start
      ? [{title: 'Still being read', level: 1, start: 0, end: 0}]
      : [];
  return [...opening, ...sections].map((section, index, all) => ({...section, end: all[index + 1]?.start ?? end}));
}
