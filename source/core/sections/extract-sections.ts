/**
 * The sections of an article: those its own headings make, and where it has none, or goes on for long without one, those
 * that find-cuts.ts finds. A text of many sections is put into chapters first.
 */
import type {Quote, Section, Speaker} from '../document/analysis.ts';
import type {AnnotatedText} from '../nlp/annotated-text.ts';
import {subtag} from '../nlp/tell-language.ts';
import {sectionCosts} from './cohesion.ts';
import {contentStems} from './content-words.ts';
import {divideBlocks} from './divide-blocks.ts';
import type {Story} from './divide-news.ts';
import {findContents} from './find-contents.ts';
import {divideByWords} from './find-cuts.ts';
import {paragraphEmbeddings} from './paragraph-embeddings.ts';
import {isHeadingLine} from './paragraph-shape.ts';
import {createStoryReader, isReport} from './read-story.ts';
import {nameByOpening} from './titles/name-by-opening.ts';
import {nameSections} from './titles/name-sections.ts';
import {withoutFunctionWords} from './without-function-words.ts';
import type {WordVectors} from './word-vectors.ts';

/** Between two headings of the article, this many words are divided further. */
const longestUndivided = 700;
/** Chapters are that much fewer than the words of their sections would make them. */
const chapterWeight = 4;
/** More sections than this are gathered into chapters. */
const mostWithoutChapters = 12;

/** A range of blocks, half-open. `title` where the article gives it. */
type BlockRange = {readonly from: number; readonly to: number; readonly title?: string; readonly level: 1 | 2};

/** Sections in order, without gap or overlap, from the first block to the end of the text. */
export function extractSections(
  text: AnnotatedText,
  quotes: readonly Quote[],
  speakers: readonly Speaker[],
  vectors: WordVectors,
): readonly Section[] {
  const {blocks} = text.document;
  if (blocks.length === 0) return [];
  const language = text.document.language ?? 'en';
  const isNews = isReport(text.document, quotes);
  const read = createStoryReader(withoutFunctionWords(text, language), quotes, isNews);
  const kind = !isNews ? 'other' : isEnglish(language) ? 'news' : 'foreign news';
  const divide = (from: number, to: number): readonly BlockRange[] => {
    const story = read(from, to);
    return toRanges(from, to, story, divideBlocks(story, kind, vectors));
  };
  const byHeadings = chooseGiven(rangesOfHeadings(text), rangesOfContents(text));
  const ranges =
    byHeadings.length > 1
      ? byHeadings.flatMap(range => subdivide(text, range, divide))
      : withChapters(text, divide(0, blocks.length), vectors);
  return titled(text, ranges, {quotes, speakers}, vectors);
}

/** One range per heading; what stands before the first heading belongs to a range of its own. */
function rangesOfHeadings({document, blocks: annotated}: AnnotatedText): readonly BlockRange[] {
  const {blocks} = document;
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  const top = Math.min(...headings.map(index => blocks[index]!.level ?? 2));
  const begins = headings.filter((index, at) => headings[at - 1] !== index - 1 || blocks[index]!.level === top);
  if (begins.length === 0) return [];
  const opens = blocks.findIndex(({kind}) => kind !== 'title') < begins[0]!;
  const ranges = begins.map(
    (from, at): BlockRange => ({
      from: at === 0 && !opens ? 0 : from,
      to: begins[at + 1] ?? blocks.length,
      title: annotated[from]!.text,
      level: (blocks[from]!.level ?? 2) > top ? 2 : 1,
    }),
  );
  return opens ? [{from: 0, to: begins[0]!, level: 1}, ...ranges] : ranges;
}

/** A table of contents tells more than a few lines that look like headings. */
const chooseGiven = (byHeadings: readonly BlockRange[], byContents: readonly BlockRange[]): readonly BlockRange[] =>
  byContents.length > byHeadings.length ? byContents : byHeadings;

/** One range per entry of a table of contents that was found in the text, one for the table, one for what is before it. */
function rangesOfContents({document: {blocks}, blocks: annotated}: AnnotatedText): readonly BlockRange[] {
  const contents = findContents(annotated);
  if (contents === undefined) return [];
  const from = blocks.slice(0, contents.from).every(({kind}) => kind === 'title') ? 0 : contents.from;
  const begins = [{index: from, title: 'Contents', level: 1} as const, ...contents.found];
  const ranges = begins.map(
    ({index, title, level}, at): BlockRange => ({
      from: index,
      to: begins[at + 1]?.index ?? blocks.length,
      title,
      level,
    }),
  );
  return from === 0 ? ranges : [{from: 0, to: from, level: 1}, ...ranges];
}

function subdivide(
  text: AnnotatedText,
  range: BlockRange,
  divide: (from: number, to: number) => readonly BlockRange[],
): readonly BlockRange[] {
  if (countWords(text, range.from, range.to) < longestUndivided) return [range];
  const [first, ...others] = divide(range.from, range.to);
  return [{...range, to: first!.to}, ...others.map((other): BlockRange => ({...other, level: 2}))];
}

/** `cuts` are the blocks, from `from`, that begin a section; a lone line in the manner of a heading names it. */
function toRanges(from: number, to: number, {paragraphs}: Story, cuts: readonly number[]): readonly BlockRange[] {
  const texts = paragraphs.map(({text}) => text);
  return cuts.map((cut, at): BlockRange => {
    const isNamed = at > 0 && isHeadingLine(texts, cut) && readsAsTitle(texts[cut]!);
    const next = cuts[at + 1];
    return {
      from: from + cut,
      to: next === undefined ? to : from + next,
      level: 1,
      ...(isNamed ? {title: texts[cut]!} : {}),
    };
  });
}

/** False for `(Photo: A. Name)`, `^ Note`, `$7/month`, an address, a sentence with a note, and a line that goes on. */
const readsAsTitle = (line: string): boolean =>
  /^["“‘'¿¡]?[\p{L}\p{N}]/u.test(line) && !/\S@\S|:\/\/|[.!?]\s*[[(]|[:：,;]$/.test(line);

/** Many sections are gathered by the same search over whole sections; the first of each chapter is of level 1. */
function withChapters(
  {blocks}: AnnotatedText,
  ranges: readonly BlockRange[],
  vectors: WordVectors,
): readonly BlockRange[] {
  if (ranges.length <= mostWithoutChapters) return ranges;
  const stems = ranges.map(({from, to}) => blocks.slice(from, to).flatMap(block => contentStems(block)));
  const costs = sectionCosts(stems, paragraphEmbeddings(stems, vectors));
  const chapters = new Set(divideByWords(costs, ranges.length, chapterWeight));
  return ranges.map((range, index): BlockRange => ({...range, level: chapters.has(index) || index === 0 ? 1 : 2}));
}

function titled(
  annotated: AnnotatedText,
  ranges: readonly BlockRange[],
  said: {readonly quotes: readonly Quote[]; readonly speakers: readonly Speaker[]},
  vectors: WordVectors,
): readonly Section[] {
  const {blocks, text} = annotated.document;
  const titles = isEnglish(annotated.document.language ?? 'en')
    ? nameSections(annotated, ranges, said, vectors)
    : nameByOpening(annotated.document, ranges);
  return ranges.map(({from, title, level}, index) => ({
    title: title ?? titles[index]!,
    level,
    start: index === 0 ? 0 : blocks[from]!.start,
    end: index + 1 < ranges.length ? blocks[ranges[index + 1]!.from]!.start : text.length,
  }));
}

const isEnglish = (language: string): boolean => subtag(language) === 'en';

const countWords = ({document: {text, blocks}}: AnnotatedText, from: number, to: number): number =>
  from >= to ? 0 : (text.slice(blocks[from]!.start, blocks[to - 1]!.end).match(/\S+/g) ?? []).length;
