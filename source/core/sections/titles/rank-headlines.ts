/**
 * How well a headline names its section: mostly how much of it an editor would likely write (the F1 expected of its words,
 * word-salience.ts), then its make and its place. Numbers: learnt from titles by hand, see README.md.
 * Cost: linear in the words of the headline.
 */
import {type HeadlineFeature, headlineBias, headlineFeatures, headlineWeights} from './headline-weights.ts';
import type {Headline} from './list-headlines.ts';

export type HeadlineModel = {readonly bias: number; readonly weights: Readonly<Record<HeadlineFeature, number>>};

const headlineModel: HeadlineModel = {bias: headlineBias, weights: headlineWeights};

/** Content words in an editor's title. */
const usualStems = 4;
/** In columns: what stands whole beside the article. */
const columns = 30;

export function describeHeadline(
  {words, stems, kind, paragraph, sentence, omitted, isShortened, isWhole, hasModal, isCopula}: Headline,
  salience: ReadonlyMap<string, number>,
): Readonly<Record<HeadlineFeature, number>> {
  const expected = stems.reduce((sum, stem) => sum + (salience.get(stem) ?? 0), 0);
  const count = words.join(' ').split(' ').length;
  return {
    expected: (2 * expected) / (stems.length + usualStems),
    least: stems.reduce((least, stem) => Math.min(least, salience.get(stem) ?? 0), 1),
    isPoint: Number(kind === 'point'),
    isQuotation: Number(kind === 'quotation'),
    isPhrase: Number(kind === 'phrase'),
    words: count,
    isThin: Number(stems.length < 3),
    wide: Math.max(0, words.join(' ').length - columns) / 10,
    deep: Math.log1p(paragraph),
    late: Math.log1p(sentence),
    opens: Number(paragraph === 0 && sentence === 0),
    omitted,
    isShortened: Number(isShortened),
    isWhole: Number(isWhole),
    hasModal: Number(hasModal),
    isCopula: Number(isCopula),
  };
}

/**
 * What the F1 of words cannot see and a reader does, chosen by reading: phrases left out behind a verb, a clause that is
 * broken off, a bare name, two words that name a thing and say nothing of it.
 */
const manner = {omitted: 0.02, brokenOff: 0.04, bareName: 0.12, barePhrase: 0.02} as const;

function mannerOf({words, kind, omitted, isWhole}: Headline): number {
  const isName = kind === 'phrase' && words.every(word => /^\p{Lu}|^(?:of|the)$/u.test(word));
  const isBare = kind === 'phrase' && words.join(' ').split(' ').length < 3;
  return (
    manner.omitted * omitted +
    (isWhole ? 0 : manner.brokenOff) +
    (isName ? manner.bareName : 0) +
    (isBare ? manner.barePhrase : 0)
  );
}

export function worthOf(
  headline: Headline,
  salience: ReadonlyMap<string, number>,
  {bias, weights}: HeadlineModel = headlineModel,
): number {
  const values = describeHeadline(headline, salience);
  return headlineFeatures.reduce((sum, feature) => sum + weights[feature] * values[feature], bias) - mannerOf(headline);
}
