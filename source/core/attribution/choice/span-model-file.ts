/** What `attribution.model` holds: the tables of the span engine, and the words that the network knows. */
import type {LinearModel} from '../../learning/linear-model.ts';
import {decodeTensors, numbersOf, type TensorFile, tensorOf, textOf} from '../../learning/tensor-file.ts';
import type {Direction} from '../network/network.ts';
import type {SpanModel} from './span-model.ts';

/** Throws a ModelFileError on bytes that are no such model. */
export function decodeSpanModel(bytes: Uint8Array): SpanModel {
  const file = decodeTensors(bytes, 'attribution');
  const emission = tensorOf(file, 'emission', Int8Array);
  const transition = tensorOf(file, 'transition', Int8Array);
  const words = textOf(file, 'vocabulary').split(' ');
  return {
    network: {
      words: numbersOf(file, 'words'),
      tags: numbersOf(file, 'tags'),
      endings: numbersOf(file, 'endings'),
      forwards: direction(file, 'forwards'),
      backwards: direction(file, 'backwards'),
      output: numbersOf(file, 'output'),
      outputBias: numbersOf(file, 'outputBias'),
      vocabulary: new Map(words.map((word, index) => [word, index + 1])),
    },
    cue: linearModel(file, 'cue'),
    labeller: {
      emission: emission.values,
      transition: transition.values,
      emissionSlots: emission.shape[0]!,
      transitionSlots: transition.shape[0]!,
      scale: emission.step,
    },
    choice: linearModel(file, 'choice'),
    judge: linearModel(file, 'judge'),
  };
}

function linearModel(file: TensorFile, name: string): LinearModel {
  const {values, step} = tensorOf(file, name, Int8Array);
  return {weights: values, scale: step};
}

const direction = (file: TensorFile, name: string): Direction => ({
  input: numbersOf(file, `${name}.input`),
  inputBias: numbersOf(file, `${name}.inputBias`),
  recurrent: numbersOf(file, `${name}.recurrent`),
  bias: numbersOf(file, `${name}.bias`),
});
