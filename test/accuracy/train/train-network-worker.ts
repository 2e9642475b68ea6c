/** Trains one network in a thread of its own: takes {examples, vectors}, gives back the network. */
import {parentPort, Worker, workerData} from 'node:worker_threads';
import type {Network} from '../../../source/core/quotes/network/network.ts';
import {type NetworkExample, trainNetwork, type Vectors} from './train-network.ts';

type Task = {readonly examples: readonly NetworkExample[]; readonly vectors: Vectors};

export const trainInThread = (task: Task): Promise<Network> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: task,
      resourceLimits: {maxOldGenerationSizeMb: 4000},
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

if (workerData !== null && parentPort !== null) {
  const {examples, vectors} = workerData as Task;
  parentPort.postMessage(trainNetwork(examples, vectors));
}
