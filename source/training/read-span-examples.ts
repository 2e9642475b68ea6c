import {argumentFeatures, windowOf} from '../core/attribution/arguments/argument-features.ts';
import {emissionCount, transitionCount} from '../core/attribution/arguments/labels.ts';
import {signalAt, signalCount} from '../core/attribution/network/network.ts';
import {hashTokens, type Paragraph, type Unread} from '../core/attribution/network/paragraph.ts';
import {annotateBlock} from '../core/nlp/annotate.ts';
import type {Tagger} from '../core/nlp/tagger-file.ts';
import type {TokenRange} from '../core/nlp/token-range.ts';
import {blocksOf, type GoldArticle} from './gold.ts';
import type {Instance} from './train-labeller.ts';

type Pair = readonly [number, number];
type Attribution = GoldArticle['attributions'][number];

/** A paragraph with the attributions whose cue stands in it, by the token of the cue's head. */
export type UnreadExample = {
  /** Index of the article. */
  readonly article: number;
  readonly paragraph: Unread;
  readonly attributions: readonly {readonly head: number; readonly attribution: Attribution}[];
};

export type Example = UnreadExample & {readonly paragraph: Paragraph};

export function readSpanExamples(article: GoldArticle, index: number, tagger: Tagger): readonly UnreadExample[] {
  return blocksOf(article.text).map(block => {
    const paragraph = hashTokens(annotateBlock(article.text, block, tagger));
    const attributions = article.attributions
      .filter(({cue}) => cue.some(([start]) => start >= block.start && start < block.end))
      .flatMap(attribution => {
        const head = headOf(paragraph, covered(paragraph, attribution.cue));
        return head === undefined ? [] : [{head, attribution}];
      });
    return {article: index, paragraph, attributions};
  });
}

/** The word of a cue that the engine looks for: its first verb, else `according`, else its first noun, else its first word. */
function headOf({tokens: {tags, words}}: Unread, tokens: readonly number[]): number | undefined {
  const tag = (wanted: string): number | undefined => tokens.find(t => tags[t] === wanted);
  return tag('VERB') ?? tokens.find(t => words[t] === 'according') ?? tag('NOUN') ?? tag('ADJ') ?? tokens[0];
}

const covered = ({tokens: {starts, ends}}: Unread, spans: readonly Pair[]): number[] =>
  [...starts.keys()].filter(t => spans.some(([start, end]) => starts[t]! < end && ends[t]! > start));

/** The words of some ranges and of some spans, marks aside. */
function wordsOf(paragraph: Paragraph, ranges: readonly TokenRange[], spans: readonly Pair[]) {
  const isWord = (t: number): boolean => paragraph.tokens.tags[t] !== 'PUNCT';
  const found = ranges.flatMap(({from, to}) => Array.from({length: to - from}, (_, k) => from + k));
  return {found: found.filter(isWord), gold: covered(paragraph, spans).filter(isWord)};
}

/** Do the ranges hold the same words as the spans, marks aside? */
export function isExact(paragraph: Paragraph, ranges: readonly TokenRange[], spans: readonly Pair[]): boolean {
  const {found, gold} = wordsOf(paragraph, ranges, spans);
  return found.join() === gold.join();
}

/** Do both hold at least half of the words that one of them holds? */
export function isAlike(paragraph: Paragraph, ranges: readonly TokenRange[], spans: readonly Pair[]): boolean {
  const {found, gold} = wordsOf(paragraph, ranges, spans);
  const both = found.filter(token => gold.includes(token)).length;
  return both > 0 && 2 * both >= found.length + gold.length - both;
}

/** What the labeller sees around a cue, and what it should say. `cues` tells how likely each token is a cue. */
export function createInstance(p: Paragraph, cues: Float32Array, head: number, attribution: Attribution): Instance {
  const window = windowOf(p, head);
  const length = window.to - window.from;
  const emissions = new Uint32Array(length * emissionCount);
  const transitions = new Uint32Array(length * transitionCount);
  argumentFeatures(p, cues, window, emissions, transitions);
  const gold = new Uint8Array(length);
  for (const [spans, label] of [
    [attribution.content, 5],
    [attribution.source, 1],
    [attribution.cue, 3],
  ] as const) {
    for (const span of spans) {
      const inside = covered(p, [span])
        .map(t => t - window.from)
        .filter(t => t >= 0 && t < length);
      inside.forEach((t, k) => {
        gold[t] = k === 0 ? label : label + 1;
      });
    }
  }
  for (let i = 0; i < length; i++) {
    const label = gold[i]!;
    if (label > 0 && label % 2 === 0 && gold[i - 1] !== label && gold[i - 1] !== label - 1) gold[i] = label - 1;
  }
  return {length, emissions, transitions, gold};
}

/** What the network should say of each token: signalCount zeros and ones per token. */
export function rightSignals({attributions}: GoldArticle, {paragraph, attributions: own}: UnreadExample): Uint8Array {
  const {starts, ends, count} = paragraph.tokens;
  const right = new Uint8Array(count * signalCount);
  const isHere = ([start, end]: Pair): boolean => count > 0 && start < ends[count - 1]! && end > starts[0]!;
  for (const {content, source, cue} of attributions) {
    for (const [spans, inside, begin] of [
      [content, signalAt.content, signalAt.contentBegin],
      [source, signalAt.source, signalAt.sourceBegin],
      [cue, signalAt.cue, undefined],
    ] as const) {
      for (const span of spans.filter(isHere)) {
        const tokens = covered(paragraph, [span]);
        for (const t of tokens) right[t * signalCount + inside] = 1;
        const [first] = tokens;
        if (begin !== undefined && first !== undefined && starts[first]! >= span[0] - 1)
          right[first * signalCount + begin] = 1;
      }
    }
  }
  for (const {head} of own) right[head * signalCount + signalAt.head] = 1;
  return right;
}
