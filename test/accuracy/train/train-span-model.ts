import type {Network} from '../../../source/core/quotes/network/network.ts';
import {cueFeatures} from '../../../source/core/quotes/spans/cue-features.ts';
import {findCandidates, findCues, neverCues} from '../../../source/core/quotes/spans/find-candidates.ts';
import {judgeFeatureLimit, judgeFeatures} from '../../../source/core/quotes/spans/judge-features.ts';
import type {LogisticWeights, SpanModel} from '../../../source/core/quotes/spans/span-model.ts';
import {crossFit} from './cross-fit.ts';
import {createInstance, type Example} from './read-span-examples.ts';
import {type Instance, trainLabeller} from './train-labeller.ts';
import {trainLogistic} from './train-logistic.ts';

const cueSettings = {slots: 1 << 18, epochs: 6, rate: 0.05, dropout: 0.5};
const judgeSettings = {slots: 1 << 16, epochs: 8, rate: 0.03, dropout: 0.3};

/**
 * Three stages, each on the work of the one before: cues, labels around a cue, and the judge. A stage learns from what
 * earlier stages make of articles they have not learnt from, or it would trust them too much.
 */
export function trainSpanModel(examples: readonly Example[], network: Network): SpanModel {
  return {network, ...trainReader(examples), judge: trainJudge(examples)};
}

type Reader = Pick<SpanModel, 'cue' | 'labeller'>;

function trainReader(examples: readonly Example[]): Reader {
  const instances = crossFit(examples, 4, trainCues, (example, cue) => createInstances(example, cue));
  return {cue: trainCues(examples), labeller: trainLabeller(instances)};
}

function createInstances({paragraph, attributions}: Example, cue: LogisticWeights): readonly Instance[] {
  if (attributions.length === 0) return [];
  const cues = findCues(paragraph, cue);
  return attributions.map(({head, attribution}) => createInstance(paragraph, cues, head, attribution));
}

const buffer = new Uint32Array(judgeFeatureLimit);

function trainCues(examples: readonly Example[]): LogisticWeights {
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

function trainJudge(examples: readonly Example[]): LogisticWeights {
  const rows = crossFit(examples, 2, trainReader, ({paragraph, attributions}, reader) => {
    const candidates = findCandidates(paragraph, reader);
    return candidates.map(candidate => ({
      features: buffer.slice(0, judgeFeatures(paragraph, candidate, candidates, buffer)),
      gold: attributions.some(({head}) => head === candidate.head) ? 1 : 0,
    }));
  });
  return trainLogistic(rows, judgeSettings);
}
