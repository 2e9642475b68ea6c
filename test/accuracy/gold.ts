import type {Attribution, QuoteKind} from '../../source/core/analysis.ts';

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
