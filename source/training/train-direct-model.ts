import {type Decision, describeCues} from '../core/attribution/quotations/describe-cues.ts';
import {describeSources} from '../core/attribution/quotations/describe-sources.ts';
import {describeSpeech} from '../core/attribution/quotations/describe-speech.ts';
import type {QuotationModel} from '../core/attribution/quotations/quotation-model.ts';
import {type LinearModel, rank, scoreOf} from '../core/learning/linear-model.ts';
import {fitHashedLogistic, type HashedRow} from './fit-logistic.ts';
import {type DirectArticle, touches} from './read-direct-article.ts';
import {type Example, trainRanker} from './train-ranker.ts';

const settings = {epochs: 10, rate: 0.1, decay: 1e-5, dropout: 0.4};
/** The decay is that with the least loss in cross-validation; from 4 to 10 it hardly changes. */
const speechSettings = {bits: 15, rounds: 200, rate: 0.1, decay: 6};

/** The source sees the cue that a model of the other half of the articles would choose. */
export function trainQuotationModel(articles: readonly DirectArticle[]): QuotationModel {
  const train = (half: readonly DirectArticle[]) => trainRanker(half.flatMap(cueExamples), {...settings, bits: 16});
  const halves = [0, 1].map(half => articles.filter((_, index) => index % 2 === half));
  const models = [train(halves[1]!), train(halves[0]!)];
  const sources = articles.flatMap((article, index) => sourceExamples(article, models[index % 2]!));
  return {
    cue: train(articles),
    speech: fitHashedLogistic(articles.flatMap(speechRows), speechSettings),
    source: trainRanker(sources, {...settings, bits: 16}),
  };
}

type Visit = {readonly index: number; readonly previous: Decision; readonly right: Decision};

/** Every quotation that is speech, with the right answers and those of the quotation before. */
function visits({narration, phrases, attributions, evidence}: DirectArticle): readonly Visit[] {
  let previous: Decision = {};
  let block = -9;
  return narration.quotations.flatMap((quotation, index) => {
    const gold = attributions[index];
    if (gold === undefined) return [];
    if (quotation.block - block > 1) previous = {};
    const cues = describeCues(narration, quotation, index, previous, evidence[index]!).map(({word}) => word);
    const right = {
      cue: cues.findLast(word => word !== undefined && touches(narration, word, word + 1, gold.cue)),
      source: phrases.findIndex(({from, to}) => touches(narration, from, to, gold.source)),
    };
    const visit = {index, previous, right};
    previous = {cue: right.cue, source: right.source < 0 ? undefined : right.source};
    block = quotation.block;
    return [visit];
  });
}

function cueExamples(article: DirectArticle): readonly Example[] {
  const {narration, attributions, evidence} = article;
  return visits(article).flatMap(({index, previous}) => {
    const candidates = describeCues(narration, narration.quotations[index]!, index, previous, evidence[index]!);
    const {cue} = attributions[index]!;
    const right = candidates.map(({word}) =>
      word === undefined ? cue.length === 0 : touches(narration, word, word + 1, cue),
    );
    return right.includes(true) ? [{candidates: candidates.map(({features}) => features), right}] : [];
  });
}

function sourceExamples(article: DirectArticle, cueModel: LinearModel): Example[] {
  const {narration, phrases, attributions, evidence} = article;
  return visits(article).flatMap(({index, previous}) => {
    const {source} = attributions[index]!;
    const quotation = narration.quotations[index]!;
    const cue = chooseCue(article, cueModel, index, previous);
    const candidates = describeSources(narration, phrases, quotation, index, cue, previous, evidence[index]!);
    const right = candidates.map(({phrase}) => touches(narration, phrases[phrase]!.from, phrases[phrase]!.to, source));
    return right.includes(true) ? [{candidates: candidates.map(({features}) => features), right}] : [];
  });
}

const speechRows = ({narration, attributions, evidence}: DirectArticle): readonly HashedRow[] =>
  describeSpeech(narration, evidence).map((features, index) => ({features, isTrue: attributions[index] !== undefined}));

/** The word that the model takes for the cue. */
function chooseCue({narration, evidence}: DirectArticle, model: LinearModel, index: number, previous: Decision) {
  const cues = describeCues(narration, narration.quotations[index]!, index, previous, evidence[index]!);
  return cues[rank(cues.map(({features}) => scoreOf(model, features))).best]!.word;
}
