/**
 * A gated recurrent unit (Cho et al. 2014), in the variant with the reset gate behind the product: a memory of `hidden`
 * numbers that goes along the tokens and at each keeps or replaces what it holds.
 * Cost: 3 · hidden² products per token.
 */
import {multiply} from './multiply.ts';

export type GruWeights = {
  /** 3 · hidden rows of `hidden` numbers: reset, update, candidate. */
  readonly recurrent: Float64Array;
  /** The bias of the candidate's recurrent part, `hidden` numbers; all other biases are in the input. */
  readonly bias: Float64Array;
};

/** `hidden` numbers per token each; training needs all, reading only the output. */
export type GruStates = {
  readonly reset: Float64Array;
  readonly update: Float64Array;
  readonly candidate: Float64Array;
  readonly inner: Float64Array;
  readonly output: Float64Array;
};

/** `projected` holds 3 · hidden numbers per token, the input times its weights; `step` -1 reads from the end. */
export function runGru({recurrent, bias}: GruWeights, projected: Float64Array, count: number, step: 1 | -1): GruStates {
  const H = bias.length;
  const states = {
    reset: new Float64Array(count * H),
    update: new Float64Array(count * H),
    candidate: new Float64Array(count * H),
    inner: new Float64Array(count * H),
    output: new Float64Array(count * H),
  };
  const {reset, update, candidate, inner, output} = states;
  const memory = new Float64Array(H);
  const product = new Float64Array(3 * H);
  for (let k = 0, t = step === 1 ? 0 : count - 1; k < count; k++, t += step) {
    const at = t * H;
    const input = t * 3 * H;
    multiply(product, recurrent, memory);
    for (let j = 0; j < H; j++) {
      const r = sigmoid(projected[input + j]! + product[j]!);
      const u = sigmoid(projected[input + H + j]! + product[H + j]!);
      const n = product[2 * H + j]! + bias[j]!;
      const c = tanh(projected[input + 2 * H + j]! + r * n);
      reset[at + j] = r;
      update[at + j] = u;
      inner[at + j] = n;
      candidate[at + j] = c;
      output[at + j] = c + u * (memory[j]! - c);
    }
    for (let j = 0; j < H; j++) memory[j] = output[at + j]!;
  }
  return states;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Twice as fast as Math.tanh, and close enough. */
const tanh = (x: number): number => 1 - 2 / (Math.exp(2 * x) + 1);
