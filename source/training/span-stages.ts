import type {Labelling, Reading} from '../core/attribution/arguments/label-arguments.ts';
import {chooseLabelling, describeLabellings} from '../core/attribution/choice/choose-labelling.ts';
import {judgeFeatureLimit, judgeFeatures} from '../core/attribution/choice/judge-features.ts';
import type {SpanModel} from '../core/attribution/choice/span-model.ts';
import {cueFeatures} from '../core/attribution/cues/cue-features.ts';
import {findCues, neverCues} from '../core/attribution/cues/find-cues.ts';
import type {LinearModel} from '../core/learning/linear-model.ts';
import {crossFit} from './cross-fit.ts';
import {createInstance, type Example, isAlike, isExact} from './read-span-examples.ts';
import {type Instance, trainLabeller} from './train-labeller.ts';
import {trainLogistic} from './train-logistic.ts';
import {trainRanker} from './train-ranker.ts';

const cueSettings = {slots: 1 << 18, epochs: 6, rate: 0.05, dropout: 0.5};
const choiceSettings = {bits: 16, epochs: 10, rate: 0.05, decay: 1e-5};
const judgeSettings = {slots: 1 << 16, epochs: 6, rate: 0.015, dropout: 0.3};

/** A paragraph as cues and labeller of other articles read it. */
export type Read = Example & {readonly cues: Float32Array; readonly readings: readonly Reading[]};

export function trainReader(examples: readonly Example[]): Pick<SpanModel, 'cue' | 'labeller'> {
  const instances = crossFit(examples, 4, trainCues, createInstances, 3);
  return {cue: trainCues(examples), labeller: trainLabeller(instances)};
}

function createInstances({paragraph, attributions}: Example, cue: LinearModel): readonly Instance[] {
  if (attributions.length === 0) return [];
  const cues = findCues(paragraph, cue);
  return attributions.map(({head, attribution}) => createInstance(paragraph, cues, head, attribution));
}

const buffer = new Uint32Array(judgeFeatureLimit);

function trainCues(examples: readonly Example[]): LinearModel {
  const rows = examples.flatMap(({paragraph, attributions}) =>
    [...paragraph.tokens.tags.keys()]
      .filter(i => !neverCues.has(paragraph.tokens.tags[i]!))
      .map(i => ({
        features: buffer.slice(0, cueFeatures(paragraph, i, buffer)),
        gold: attributions.some(({head}) => head === i) ? 1 : 0,
      })),
  );
  return trainLogistic(rows, cueSettings);
}

export const trainDecider = (read: readonly Read[]): Pick<SpanModel, 'choice' | 'judge'> => ({
  choice: trainChoice(read),
  judge: trainJudge(read),
});

/** Right is a labelling with the right content and source; where there is none, the right content; else the right source. */
function trainChoice(read: readonly Read[]): SpanModel['choice'] {
  const choices = read.flatMap(({paragraph, cues, readings, attributions}) =>
    readings.flatMap(reading => {
      const gold = attributions.find(({head}) => head === reading.head)?.attribution;
      if (gold === undefined) return [];
      const has = (labelling: Labelling, part: 'content' | 'source') =>
        isExact(paragraph, labelling[part], gold[part]) ? 1 : 0;
      const merits = reading.labellings.map(labelling => 2 * has(labelling, 'content') + has(labelling, 'source'));
      const best = Math.max(...merits);
      if (best === 0) return [];
      return [{candidates: describeLabellings(paragraph, cues, reading), right: merits.map(merit => merit === best)}];
    }),
  );
  return trainRanker(choices, choiceSettings);
}

/** Right is a candidate with the cue of an attribution and about its content: what a reader would accept. */
function trainJudge(read: readonly Read[]): LinearModel {
  const rows = crossFit(read, 2, trainChoice, ({paragraph, cues, readings, attributions}, choice) => {
    const candidates = readings.map(reading => chooseLabelling(paragraph, cues, reading, choice));
    return candidates.map(candidate => ({
      features: buffer.slice(0, judgeFeatures(paragraph, candidate, candidates, buffer)),
      gold: attributions.some(
        ({head, attribution}) => head === candidate.head && isAlike(paragraph, candidate.content, attribution.content),
      )
        ? 1
        : 0,
    }));
  });
  return trainLogistic(rows, judgeSettings);
}
