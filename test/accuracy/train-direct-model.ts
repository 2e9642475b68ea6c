import {type Decision, describeCues} from '../../source/core/quotes/direct/describe-cues.ts';
import {describeSources} from '../../source/core/quotes/direct/describe-sources.ts';
import {describeSpeech} from '../../source/core/quotes/direct/describe-speech.ts';
import type {DirectModel} from '../../source/core/quotes/direct/direct-model.ts';
import {type LinearModel, scoreOf} from '../../source/core/quotes/direct/features.ts';
import {type GoldArticle, touches} from './read-gold.ts';
import {type Example, trainRanker} from './train-ranker.ts';

const settings = {epochs: 10, rate: 0.1, decay: 1e-5};

/** The cue first; speech and source then see the cue that a model of the other half of the articles would choose. */
export function trainDirectModel(articles: readonly GoldArticle[]): DirectModel {
  const train = (half: readonly GoldArticle[]) => trainRanker(half.flatMap(cueExamples), {...settings, bits: 16});
  const halves = [0, 1].map(half => articles.filter((_, index) => index % 2 === half));
  const models = [train(halves[1]!), train(halves[0]!)];
  const of = <T>(examples: (article: GoldArticle, cue: LinearModel) => T[]) =>
    articles.flatMap((article, index) => examples(article, models[index % 2]!));
  return {
    cue: train(articles),
    speech: trainRanker(of(speechExamples), {...settings, bits: 15}),
    source: trainRanker(of(sourceExamples), {...settings, bits: 16}),
  };
}

type Visit = {readonly index: number; readonly previous: Decision; readonly right: Decision};

/** Every quotation that is speech, with the right answers and those of the quotation before. */
function visits({scene, phrases, attributions}: GoldArticle): readonly Visit[] {
  let previous: Decision = {};
  let block = -9;
  return scene.quotations.flatMap((quotation, index) => {
    const gold = attributions[index];
    if (gold === undefined) return [];
    if (quotation.block - block > 1) previous = {};
    const cues = describeCues(scene, quotation, index, previous).map(({word}) => word);
    const right = {
      cue: cues.findLast(word => word !== undefined && touches(scene, word, word, gold.cue)),
      source: phrases.findIndex(({first, last}) => touches(scene, first, last, gold.source)),
    };
    const visit = {index, previous, right};
    previous = {cue: right.cue, source: right.source < 0 ? undefined : right.source};
    block = quotation.block;
    return [visit];
  });
}

function cueExamples(article: GoldArticle): readonly Example[] {
  const {scene, attributions} = article;
  return visits(article).flatMap(({index, previous}) => {
    const candidates = describeCues(scene, scene.quotations[index]!, index, previous);
    const {cue} = attributions[index]!;
    const right = candidates.map(({word}) => (word === undefined ? cue.length === 0 : touches(scene, word, word, cue)));
    return right.includes(true) ? [{candidates: candidates.map(({features}) => features), right}] : [];
  });
}

function sourceExamples(article: GoldArticle, cueModel: LinearModel): Example[] {
  const {scene, phrases, attributions} = article;
  return visits(article).flatMap(({index, previous}) => {
    const {source} = attributions[index]!;
    const quotation = scene.quotations[index]!;
    const cue = chooseCue(article, cueModel, index, previous).cue;
    const candidates = describeSources(scene, phrases, quotation, index, cue, previous);
    const right = candidates.map(({phrase}) => touches(scene, phrases[phrase]!.first, phrases[phrase]!.last, source));
    return right.includes(true) ? [{candidates: candidates.map(({features}) => features), right}] : [];
  });
}

function speechExamples(article: GoldArticle, cueModel: LinearModel): Example[] {
  const {scene, attributions} = article;
  const previousOf = new Map(visits(article).map(({index, previous}) => [index, previous]));
  let wasSpeech: boolean | undefined;
  return scene.quotations.map((quotation, index) => {
    const {cue, lead} = chooseCue(article, cueModel, index, previousOf.get(index) ?? {});
    const features = describeSpeech(scene, quotation, index, {cue, lead, source: undefined, wasSpeech});
    wasSpeech = attributions[index] !== undefined;
    return {candidates: [[], features], right: [!wasSpeech, wasSpeech]};
  });
}

function chooseCue({scene}: GoldArticle, model: LinearModel, index: number, previous: Decision) {
  const cues = describeCues(scene, scene.quotations[index]!, index, previous);
  const scores = cues.map(({features}) => scoreOf(model, features));
  const lead = Math.max(...scores.slice(1), -9) - scores[0]!;
  return {cue: cues[scores.indexOf(Math.max(...scores))]!.word, lead};
}
