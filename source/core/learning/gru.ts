/**
 * A gated recurrent unit (Cho et al. 2014), in the variant with the reset gate behind the product: a memory of numbers
 * that goes along the tokens and at each keeps or replaces what it holds.
 * Cost: 3 · hidden² products per token.
 */

/** 3 · hidden rows of the recurrent weights (reset, update, candidate) times the memory. What it returns is used at once. */
export type Product = (memory: Float64Array) => Float32Array | Float64Array;

/** What training needs to know of each token, `hidden` numbers each. */
export type GruStates = {
  readonly reset: Float64Array;
  readonly update: Float64Array;
  readonly candidate: Float64Array;
  readonly inner: Float64Array;
};

/**
 * The memory behind each token, `hidden` numbers per token. `bias` is that of the candidate's recurrent part, `hidden`
 * numbers; `projected` holds 3 · hidden numbers per token, the input times its weights, with all other biases; `step` -1
 * reads from the end.
 */
export function runGru(
  product: Product,
  bias: Float64Array,
  projected: Float64Array,
  count: number,
  step: 1 | -1,
  states?: GruStates,
): Float64Array {
  const H = bias.length;
  const output = new Float64Array(count * H);
  const memory = new Float64Array(H);
  for (let k = 0, t = step === 1 ? 0 : count - 1; k < count; k++, t += step) {
    const at = t * H;
    const input = t * 3 * H;
    const recurrent = product(memory);
    for (let j = 0; j < H; j++) {
      const r = sigmoid(projected[input + j]! + recurrent[j]!);
      const u = sigmoid(projected[input + H + j]! + recurrent[H + j]!);
      const n = recurrent[2 * H + j]! + bias[j]!;
      const c = tanh(projected[input + 2 * H + j]! + r * n);
      memory[j] = output[at + j] = c + u * (memory[j]! - c);
      if (states === undefined) continue;
      states.reset[at + j] = r;
      states.update[at + j] = u;
      states.inner[at + j] = n;
      states.candidate[at + j] = c;
    }
  }
  return output;
}

/** The logistic function from -reach to reach, so many steps to one. */
const reach = 16;
const steps = 128;
const table = Float64Array.from({length: 2 * reach * steps + 2}, (_, k) => 1 / (1 + Math.exp(reach - k / steps)));

/** On the line between two values of the table: faster than Math.exp, and right to a millionth. */
export function sigmoid(x: number): number {
  const place = (x < -reach ? 0 : x > reach ? 2 * reach : x + reach) * steps;
  const k = place | 0;
  return table[k]! + (place - k) * (table[k + 1]! - table[k]!);
}

const tanh = (x: number): number => 2 * sigmoid(2 * x) - 1;
