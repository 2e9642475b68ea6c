import {type Direction, inputSize, type Network, sizes, type TokenInput} from './network.ts';

const width = 3 * sizes.hidden;

/** What each row of each table comes to behind the input weights; filled as rows are met. */
const known = new WeakMap<Direction, Map<number, Float64Array>>();
const tables = ['words', 'tags', 'endings'] as const;
const columns = {words: 0, tags: sizes.word, endings: sizes.word + sizes.tag} as const;
const lengths = {words: sizes.word, tags: sizes.tag, endings: sizes.ending} as const;
const mostRows = 1 << 20;

/**
 * The input of every token times the input weights, 3 · hidden numbers per token. A token's input is rows of tables side
 * by side, so that its product is the sum of the rows' products, and these are kept.
 */
export function project(inputs: readonly TokenInput[], network: Network, direction: Direction): Float64Array {
  const products = known.get(direction) ?? new Map<number, Float64Array>();
  known.set(direction, products);
  const productOf = (table: number, row: number): Float64Array => {
    const key = table * mostRows + row;
    const product = products.get(key) ?? multiplyRow(network, direction, tables[table]!, row);
    products.set(key, product);
    return product;
  };
  const projected = new Float64Array(inputs.length * width);
  inputs.forEach(({word, tag, ending, shape}, i) => {
    const [a, b, c] = [productOf(0, word), productOf(1, tag), productOf(2, ending)];
    const at = i * width;
    for (let r = 0; r < width; r++) projected[at + r] = direction.inputBias[r]! + a[r]! + b[r]! + c[r]!;
    shape.forEach((holds, k) => {
      const column = inputSize - sizes.shape + k;
      if (holds) for (let r = 0; r < width; r++) projected[at + r]! += direction.input[r * inputSize + column]!;
    });
  });
  return projected;
}

function multiplyRow(network: Network, {input}: Direction, table: (typeof tables)[number], row: number): Float64Array {
  const length = lengths[table];
  const values = network[table].subarray(row * length, (row + 1) * length);
  const product = new Float64Array(width);
  for (let r = 0; r < width; r++) {
    const at = r * inputSize + columns[table];
    let sum = 0;
    for (let k = 0; k < length; k++) sum += values[k]! * input[at + k]!;
    product[r] = sum;
  }
  return product;
}
