/// <reference lib="dom" />
/**
 * What can be told of each block of a page, as numbers: its words, its tag, its names and those around it, its neighbours,
 * its place in the page and in the box that holds most of the prose, and whether Readability took it.
 */
import type {PageBlock} from './block-collector.ts';
import {isBoilerplate} from './boilerplate.ts';
import {type Box, boxesAround} from './box.ts';
import {nameGroups} from './box-names.ts';
import {isCall, isRelatedHeading} from './calls.ts';
import {isByline, isCaption, isDateLine} from './head-lines.ts';

/** What is known of the page besides its blocks. */
export type PageSigns = {
  readonly title: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** For each block whether Readability kept it. */
  readonly kept: readonly boolean[];
  /** For each block whether the body that the metadata gives holds it; undefined where there is none. */
  readonly told: readonly boolean[] | undefined;
};

type Column = readonly [name: string, of: (at: number) => number];

const far = 12;
const tagGroups: readonly string[] =
  'ARTICLE MAIN SECTION ASIDE NAV FOOTER HEADER FORM UL OL LI TABLE BLOCKQUOTE FIGURE DETAILS NOSCRIPT TEMPLATE P A'.split(
    ' ',
  );
const logOf = (count: number): number => Math.log2(1 + count);

/** Ends like a sentence, is of some length and no list of links. */
export function isProse(block: PageBlock): boolean {
  const known = proseOfBlock.get(block);
  if (known !== undefined) return known;
  const {text, linked, kind} = block;
  const is = kind !== 'heading' && text.length >= 60 && linked < text.length * 0.5 && proseEnd.test(text.slice(-8));
  proseOfBlock.set(block, is);
  return is;
}

const proseEnd = /[.!?…。:][”"’')\]]*$/;
/** Every block is asked some twenty times, by itself and by its neighbours. */
const proseOfBlock = new WeakMap<PageBlock, boolean>();

export function describeBlocks(
  blocks: readonly PageBlock[],
  signs: PageSigns,
): {readonly names: readonly string[]; readonly rows: readonly Float32Array[]} {
  const columns = [
    ...wordColumns(blocks, signs),
    ...neighbourColumns(blocks, signs),
    ...boxColumns(blocks),
    ...placeColumns(blocks, signs),
  ];
  const rows = blocks.map((_, at) => Float32Array.from(columns, ([, of]) => of(at)));
  return {names: columns.map(([name]) => name), rows};
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function wordColumns(blocks: readonly PageBlock[], {title, kept, told}: PageSigns): readonly Column[] {
  const head = letters(title ?? '');
  const seen = new Map<string, number>();
  for (const {text} of blocks) seen.set(text, (seen.get(text) ?? 0) + 1);
  const text = (at: number): string => blocks[at]!.text;
  const kindIs = (kind: PageBlock['kind']): Column => [kind, at => Number(blocks[at]!.kind === kind)];
  return [
    ['length', at => logOf(text(at).length)],
    ['words', at => countOf(text(at), /\S+/g)],
    ['linked', at => share(blocks[at]!.linked, text(at).length)],
    ['prose', at => Number(isProse(blocks[at]!))],
    ['sentence', at => Number(/[.!?…。][”"’')\]]*$/.test(text(at)))],
    ['colon', at => Number(text(at).endsWith(':'))],
    ['question', at => Number(text(at).endsWith('?'))],
    ['commas', at => share(countOf(text(at), /[,;]/g) * 100, text(at).length)],
    ['capitals', at => share(countOf(text(at), /\b\p{Lu}/gu), countOf(text(at), /\S+/g))],
    ['shouting', at => share(countOf(text(at), /\p{Lu}/gu), text(at).length)],
    ['digits', at => share(countOf(text(at), /\d/g), text(at).length)],
    [
      'small words',
      at =>
        share(
          countOf(text(at), /\b(the|of|and|to|a|in|is|that|it|for|was|on|with|as|you|are|be|this|your|or|we)\b/gi),
          countOf(text(at), /\S+/g),
        ),
    ],
    ['you', at => countOf(text(at), /\b(you|your|we|our|us)\b/gi)],
    ['bars', at => countOf(text(at), /[|»›•·→]/g)],
    ['lower first', at => Number(/^\p{Ll}/u.test(text(at)))],
    ['price', at => Number(/[$€£]\s?\d/.test(text(at)))],
    ['boilerplate', at => Number(isBoilerplate(text(at)))],
    ['head line', at => Number(isByline(text(at)) || isDateLine(text(at)))],
    ['date inside', at => Number(text(at).length < 120 && /\b(19|20)\d\d\b|\d+ (min|hours?|days?) /.test(text(at)))],
    ['credit', at => Number(isCaption(text(at)))],
    ['call', at => Number(isCall(text(at)))],
    ['related heading', at => Number(isRelatedHeading(text(at)))],
    ['repeated', at => Math.min(5, seen.get(text(at))!)],
    ['title', at => Number(head !== '' && text(at).length < 300 && letters(text(at)) === head)],
    ['level', at => blocks[at]!.level ?? 0],
    ...(['heading', 'paragraph', 'quotation', 'listItem', 'caption', 'table', 'code', 'image'] as const).map(kindIs),
    ['kept', at => Number(kept[at])],
    ['told', at => (told === undefined ? 0 : told[at] ? 1 : -1)],
  ];
}

function neighbourColumns(blocks: readonly PageBlock[], {kept}: PageSigns): readonly Column[] {
  const at = (index: number): PageBlock | undefined => blocks[index];
  const columns: Column[] = [];
  for (const step of [-3, -2, -1, 1, 2, 3])
    columns.push(
      [`length ${step}`, index => logOf(at(index + step)?.text.length ?? 0)],
      [`linked ${step}`, index => share(at(index + step)?.linked ?? 0, at(index + step)?.text.length ?? 0)],
      [`prose ${step}`, index => Number(at(index + step) !== undefined && isProse(at(index + step)!))],
      [`heading ${step}`, index => Number(at(index + step)?.kind === 'heading')],
      [`kept ${step}`, index => Number(kept[index + step] ?? false)],
      [
        `shared boxes ${step}`,
        index =>
          at(index + step) === undefined
            ? 0
            : blocks[index]!.box.depth - commonDepth(blocks[index]!.box, at(index + step)!.box),
      ],
    );
  const prose = sums(blocks.map(block => (isProse(block) ? block.text.length : 0)));
  const links = sums(blocks.map(({linked}) => linked));
  const all = sums(blocks.map(({text}) => text.length));
  const keptSums = sums(kept.map(Number));
  const near = (values: readonly number[], from: number, to: number): number =>
    values[Math.max(0, Math.min(to, blocks.length))]! - values[Math.max(0, Math.min(from, blocks.length))]!;
  for (const reach of [6, 20])
    columns.push(
      [`prose before ${reach}`, index => share(near(prose, index - reach, index), near(all, index - reach, index))],
      [
        `prose behind ${reach}`,
        index => share(near(prose, index + 1, index + 1 + reach), near(all, index + 1, index + 1 + reach)),
      ],
      [`links before ${reach}`, index => share(near(links, index - reach, index), near(all, index - reach, index))],
      [
        `links behind ${reach}`,
        index => share(near(links, index + 1, index + 1 + reach), near(all, index + 1, index + 1 + reach)),
      ],
      [`kept before ${reach}`, index => near(keptSums, index - reach, index) / reach],
      [`kept behind ${reach}`, index => near(keptSums, index + 1, index + 1 + reach) / reach],
    );
  return columns;
}

const sums = (values: readonly number[]): readonly number[] => {
  const total = [0];
  for (const value of values) total.push(total.at(-1)! + value);
  return total;
};

function commonDepth(a: Box, b: Box): number {
  let [one, other]: [Box, Box] = [a, b];
  while (one.depth > other.depth) one = one.outer!;
  while (other.depth > one.depth) other = other.outer!;
  while (one !== other && one.outer !== undefined && other.outer !== undefined) [one, other] = [one.outer, other.outer];
  return one.depth;
}

type Contents = {text: number; linked: number; prose: number; blocks: number; first: number; last: number};

/** What each box holds, those inside it included. */
export function weighBoxes(blocks: readonly PageBlock[]): ReadonlyMap<Box, Contents> {
  const boxes = new Map<Box, Contents>();
  blocks.forEach((block, index) => {
    for (const box of boxesAround(block.box)) {
      const held = boxes.get(box) ?? {text: 0, linked: 0, prose: 0, blocks: 0, first: index, last: index};
      held.text += block.text.length;
      held.linked += block.linked;
      held.prose += isProse(block) ? block.text.length : 0;
      held.blocks++;
      held.last = index;
      boxes.set(box, held);
    }
  });
  return boxes;
}

/** The smallest box with more than this share of all prose is the main one. */
const mainShare = 0.6;

export const mainBox = (blocks: readonly PageBlock[]): Box | undefined =>
  deepestMain(weighBoxes(blocks), proseIn(blocks));

/** Letters of prose in all of the blocks, or in those that are marked. */
export const proseIn = (blocks: readonly PageBlock[], marked?: readonly boolean[]): number =>
  blocks.reduce(
    (sum, block, at) => ((marked === undefined || marked[at]) && isProse(block) ? sum + block.text.length : sum),
    0,
  );

function deepestMain(boxes: ReadonlyMap<Box, Contents>, total: number): Box | undefined {
  let main: Box | undefined;
  for (const [box, held] of boxes)
    if (held.prose >= total * mainShare && (main === undefined || box.depth > main.depth)) main = box;
  return main;
}

function boxColumns(blocks: readonly PageBlock[]): readonly Column[] {
  const boxes = weighBoxes(blocks);
  const chains = blocks.map(({box}) => boxesAround(box));
  const total = proseIn(blocks);
  const main = deepestMain(boxes, total);
  const body = main === undefined ? undefined : boxes.get(main)!;
  const at = (index: number, up: number): Contents =>
    boxes.get(chains[index]![Math.min(up, chains[index]!.length - 1)]!)!;
  const columns: Column[] = [
    ['depth', index => chains[index]!.length],
    ['main', index => (main === undefined ? 0 : Number(chains[index]!.includes(main)))],
    ['below main', index => (main === undefined ? -1 : Math.min(far, chains[index]!.indexOf(main)))],
    ['depth from main', index => blocks[index]!.box.depth - (main?.depth ?? 0)],
    [
      'place in main',
      index => (body === undefined ? 0 : share(index - body.first, Math.max(1, body.last - body.first))),
    ],
  ];
  for (let up = 0; up < 6; up++)
    columns.push(
      [`prose ${up} up`, index => share(at(index, up).prose, total)],
      [`links ${up} up`, index => share(at(index, up).linked, at(index, up).text)],
      [`blocks ${up} up`, index => logOf(at(index, up).blocks)],
      [`density ${up} up`, index => share(at(index, up).prose, at(index, up).text)],
    );
  const nearest =
    (test: (box: Box) => boolean) =>
    (index: number): number => {
      const found = chains[index]!.findIndex(test);
      return found < 0 || found > far ? far + 1 : found;
    };
  nameGroups.forEach(([name], group) => {
    const find = nearest(({groups, depth}) => depth > 1 && (groups & (1 << group)) !== 0);
    columns.push([`${name} box`, find]);
    if (name !== 'section' && name !== 'code')
      columns.push([
        `prose in ${name} box`,
        index => (find(index) > far ? -1 : share(boxes.get(chains[index]![find(index)]!)!.prose, total)),
      ]);
  });
  for (const tag of tagGroups) columns.push([tag, nearest(box => box.tag === tag)]);
  columns.push(['hidden', nearest(({hidden}) => hidden)]);
  return columns;
}

function placeColumns(blocks: readonly PageBlock[], {title, kept}: PageSigns): readonly Column[] {
  const all = sums(blocks.map(({text}) => text.length));
  const prose = sums(blocks.map(block => (isProse(block) ? block.text.length : 0)));
  const keptChars = sums(blocks.map(({text}, at) => (kept[at] ? text.length : 0)));
  const keptProse = proseIn(blocks, kept);
  const head = letters(title ?? '');
  const titleAt = blocks.findIndex(({text}) => head !== '' && text.length < 300 && letters(text) === head);
  const headAt = blocks.findIndex(({kind, level}) => kind === 'heading' && level === 1);
  const firstKept = kept.indexOf(true);
  const lastKept = kept.lastIndexOf(true);
  const steps = distances(blocks.map(isProse));
  const keptSteps = distances(kept);
  const headingSteps = distances(blocks.map(({kind}) => kind === 'heading'));
  const span = (from: number, to: number): number => Math.max(-50, Math.min(50, to - from));
  return [
    ['place', at => at / blocks.length],
    ['letters before', at => share(all[at]!, all.at(-1)!)],
    ['prose before', at => share(prose[at]!, prose.at(-1)!)],
    ['kept before', at => share(keptChars[at]!, keptChars.at(-1)!)],
    ['kept prose of page', () => share(keptProse, prose.at(-1)!)],
    ['from title', at => (titleAt < 0 ? 60 : span(titleAt, at))],
    ['from heading', at => (headAt < 0 ? 60 : span(headAt, at))],
    ['from first kept', at => (firstKept < 0 ? 60 : span(firstKept, at))],
    ['from last kept', at => (lastKept < 0 ? 60 : span(lastKept, at))],
    ['since prose', at => Math.min(30, steps.before[at]!)],
    ['until prose', at => Math.min(30, steps.behind[at]!)],
    ['since kept', at => Math.min(30, keptSteps.before[at]!)],
    ['until kept', at => Math.min(30, keptSteps.behind[at]!)],
    ['since heading', at => Math.min(30, headingSteps.before[at]!)],
  ];
}

/** How many blocks lie between each and the nearest marked one before and behind. */
function distances(marked: readonly boolean[]): {
  readonly before: readonly number[];
  readonly behind: readonly number[];
} {
  const before: number[] = [];
  const behind: number[] = [];
  for (let at = 0, last = 99; at < marked.length; at++) {
    before.push(last);
    last = marked[at] ? 0 : last + 1;
  }
  for (let at = marked.length - 1, last = 99; at >= 0; at--) {
    behind[at] = last;
    last = marked[at] ? 0 : last + 1;
  }
  return {before, behind};
}
