import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Attribution, QuoteKind} from '../core/document/analysis.ts';
import type {Block} from '../core/document/document.ts';

type Pair = readonly [number, number];

/** One article of the gold data, as `../shared/tools/score-quotes.mjs` describes it. */
export type GoldArticle = {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly kind: QuoteKind;
    readonly content: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly source: readonly Pair[];
    readonly speaker: {readonly name: string | null; readonly by: 'name' | 'coref' | 'other' | 'unknown' | 'none'};
  }[];
};

/** The gold attributions as the engine would hand them on; a source in pieces counts from its first to its last. */
export const toAttributions = (article: GoldArticle): readonly Attribution[] =>
  article.attributions.map(({kind, content, source}) => ({
    kind,
    content: content.map(([start, end]) => ({start, end})),
    ...(source.length === 0 ? {} : {source: {start: source[0]![0], end: source.at(-1)![1]}}),
    confidence: 1,
  }));

const keys = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/g, '')
    .replace(/\b(?:mr|mrs|ms|dr|sen|rep|gov|president|senator|secretary|jr|sr|ii|iii)\b\.?/g, ' ')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);

/** The rule of the score script: surnames agree and, where both have one, given names or initials. */
export function isSamePerson(gold: string, name: string | undefined): boolean {
  const [wanted, found] = [keys(gold), keys(name ?? '')];
  if (wanted.length === 0 || found.length === 0 || wanted.at(-1) !== found.at(-1)) return false;
  if (wanted.length < 2 || found.length < 2 || wanted.includes(found[0]!) || found.includes(wanted[0]!)) return true;
  return wanted[0]![0] === found[0]![0] && (wanted[0]!.length === 1 || found[0]!.length === 1);
}

/** How many letters of a span some others hold, which do not overlap. */
export const common = ([start, end]: Pair, others: readonly Pair[]): number =>
  others.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);

/** Has an attribution by hand about this content (half of the letters that one of the two has are in both) and this source? */
export function isRight(
  {attributions}: Pick<GoldArticle, 'attributions'>,
  {content, source}: Pick<Attribution, 'content' | 'source'>,
): boolean {
  const size = content.reduce((sum, {start, end}) => sum + end - start, 0);
  return attributions.some(gold => {
    const both = content.reduce((sum, {start, end}) => sum + common([start, end], gold.content), 0);
    const goldSize = gold.content.reduce((sum, [start, end]) => sum + end - start, 0);
    const isSource =
      gold.source.length === 0 ||
      (source !== undefined && gold.source.some(([start, end]) => start < source.end && source.start < end));
    return 3 * both >= size + goldSize && isSource;
  });
}

/** A file with a value of JSON on each line. */
export const readLines = <Row>(file: string | URL): readonly Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row);

/** What was marked by hand: a file of gold/ by its name. */
export const readMarks = <Row>(name: string): readonly Row[] =>
  readLines(new URL(`gold/${name}.jsonl`, import.meta.url));

/** One article a line. */
export const readGoldArticles = (file: string): readonly GoldArticle[] => readLines(file);

/** The ground truth of a set of pages in a folder as README.md describes it: `{id: {articleBody}}`. */
export const readPageTexts = (data: string, set: string): Readonly<Record<string, {readonly articleBody: string}>> =>
  JSON.parse(readFileSync(join(data, set, 'ground-truth.json'), 'utf8'));

/** All articles that may be learnt from: the training part of PolNeAR, then the web pages that gold/ does not hold back. */
export const readTrainArticles = (data: string): readonly GoldArticle[] => [
  ...readGoldArticles(join(data, 'polnear/train.jsonl')),
  ...['pages', 'wcxb'].flatMap(set => readMarkedPages('learnt from', readPageTexts(data, set))),
];

/** The article with a block for each line that holds something, so that offsets stay those of the gold. */
export function blocksOf(text: string): readonly Block[] {
  let start = 0;
  return text.split('\n').flatMap((line, index): readonly Block[] => {
    const block: Block = {kind: index === 0 ? 'title' : 'paragraph', start, end: start + line.length};
    start += line.length + 1;
    return line.trim() === '' ? [] : [block];
  });
}

/**
 * A piece of content with the quotation marks around it, as PolNeAR has them; whoever marked pages by hand might leave
 * them out. Of mixed speech only the mark that closes one inside.
 */
function withItsMarks(text: string, kind: QuoteKind, [start, end]: Pair): Pair {
  if (kind === 'indirect') return [start, end];
  const isOpen = kind === 'direct' || (text.slice(start, end).match(/["“”]/g) ?? []).length % 2 === 1;
  const closing = isOpen ? (/^[.,!?…;:]?["”’»]/.exec(text.slice(end, end + 2))?.[0] ?? '') : '';
  const opens = kind === 'direct' && /["“‘«„]/.test(text[start - 1] ?? '');
  return [opens ? start - 1 : start, end + closing.length];
}

/**
 * The web pages of gold/attributions.jsonl that have this part, with their texts: the main content in the ground truth of
 * the pages (`{id: {articleBody}}`), one file for each set of pages.
 */
export function readMarkedPages(
  part: 'learnt from' | 'held back',
  texts: Readonly<Record<string, {readonly articleBody: string}>>,
): readonly GoldArticle[] {
  type MarkedPage = Pick<GoldArticle, 'id'> & {
    readonly part: string;
    readonly attributions: readonly (Omit<GoldArticle['attributions'][number], 'speaker'> & {
      readonly speaker: string | null;
    })[];
  };
  return readMarks<MarkedPage>('attributions')
    .filter(page => page.part === part && Object.hasOwn(texts, page.id))
    .map(({id, attributions}) => ({
      id,
      text: texts[id]!.articleBody,
      attributions: attributions.map(({speaker: name, ...marked}) => ({
        ...marked,
        content: marked.content.map(piece => withItsMarks(texts[id]!.articleBody, marked.kind, piece)),
        speaker: {name, by: name === null ? 'none' : 'name'},
      })),
    }));
}

/**
 * The web pages of gold/graded.jsonl with their texts. `isRight` tells of an attribution whether it was graded as right;
 * undefined where the engines did not find it then.
 */
export function readGradedPages(texts: Readonly<Record<string, {readonly articleBody: string}>>) {
  type Pair = readonly [number, number];
  type Grade = {readonly content: readonly Pair[]; readonly source: Pair | null; readonly right: boolean};
  const keyOf = (content: readonly Pair[], source: Pair | null): string => `${content} ${source ?? ''}`;
  return readMarks<{readonly id: string; readonly graded: readonly Grade[]}>('graded')
    .filter(({id}) => Object.hasOwn(texts, id))
    .map(({id, graded}) => {
      const grades = new Map(graded.map(({content, source, right}) => [keyOf(content, source), right]));
      return {
        text: texts[id]!.articleBody,
        isRight: ({content, source}: Attribution): boolean | undefined =>
          grades.get(
            keyOf(
              content.map(({start, end}) => [start, end]),
              source === undefined ? null : [source.start, source.end],
            ),
          ),
      };
    });
}
