import {readCues} from '../core/attribution/arguments/label-arguments.ts';
import type {SpanModel} from '../core/attribution/choice/span-model.ts';
import {findCues} from '../core/attribution/cues/find-cues.ts';
import type {Network} from '../core/attribution/network/network.ts';
import {folded, partOf} from './cross-fit.ts';
import {inThread} from './in-thread.ts';
import type {Example} from './read-span-examples.ts';
import {type Read, trainDecider, trainReader} from './span-stages.ts';

const stages = new URL('./span-stages.ts', import.meta.url);

/** Models that have not learnt from a part of the articles, one a part, beside the one that has learnt from all. */
export type Folded<M> = {readonly whole: M; readonly folds: readonly M[]};

/**
 * Four stages, each on the work of the one before: cues, labels around a cue, the choice between labellings, the judge.
 * A stage learns from what earlier stages make of articles they have not learnt from, or it would trust them too much;
 * for that the articles are in parts, and each part is read by the network, the cues and the labeller of the others.
 * `examples` are read by the networks of the other parts. What has read a part is, with a choice and a judge of the other parts, the engine that has not learnt from it.
 */
export async function trainSpanModels(
  examples: readonly Example[],
  networks: Folded<Network>,
): Promise<Folded<SpanModel>> {
  const parts = networks.folds.length;
  const [whole, ...folds] = await Promise.all(
    [examples, ...folded(examples, parts)].map(own => inThread(stages, trainReader, own)),
  );
  const read = examples.map((example): Read => {
    const reader = folds[partOf(example, parts)]!;
    const cues = findCues(example.paragraph, reader.cue);
    return {...example, cues, readings: readCues(example.paragraph, cues, reader.labeller)};
  });
  const [decider, ...deciders] = await Promise.all(
    [read, ...folded(read, parts)].map(own => inThread(stages, trainDecider, own)),
  );
  return {
    whole: {network: networks.whole, ...whole!, ...decider!},
    folds: folds.map((reader, part) => ({network: networks.folds[part]!, ...reader, ...deciders[part]!})),
  };
}
