/**
 * Gradient boosting of small trees for a yes-or-no answer (Friedman 2001), on columns cut into bins as LightGBM does.
 * Each tree sees a part of the rows and of the columns. The same rows in the same order give the same trees: the draw is
 * a linear congruence. Cost: rows x columns for each level of each tree.
 */
export type BoostRow = {readonly values: Float32Array; readonly isTrue: boolean; readonly weight: number};

export type BoostSettings = {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** A leaf holds at least this sum of p (1 - p) times weight. */
  readonly leastLeaf: number;
  readonly columnShare: number;
  readonly rowShare: number;
};

const bins = 24;
/** Leaves are drawn to zero by this much weight. */
const ridge = 1;

type Node = {column: number; bin: number; low: number; high: number; value: number};
type Data = {readonly cells: Uint8Array; readonly cuts: readonly (readonly number[])[]; readonly width: number};

/** Trees as block-scorer.ts reads them; the first is the constant odds. */
export function boostTrees(rows: readonly BoostRow[], settings: BoostSettings): readonly string[] {
  const data = cutIntoBins(rows.map(({values}) => values));
  const random = createDraw(7);
  const weight = rows.reduce((sum, row) => sum + row.weight, 0);
  const yes = rows.reduce((sum, row) => sum + (row.isTrue ? row.weight : 0), 0);
  const odds = new Float64Array(rows.length).fill(Math.log(yes / (weight - yes)));
  const slope = new Float64Array(rows.length);
  const bend = new Float64Array(rows.length);
  const written = [String(Number(odds[0]!.toFixed(4)))];
  for (let round = 0; round < settings.trees; round++) {
    const drawn: number[] = [];
    rows.forEach((row, at) => {
      const p = 1 / (1 + Math.exp(-odds[at]!));
      if (random() >= settings.rowShare) return;
      slope[at] = row.weight * (Number(row.isTrue) - p);
      bend[at] = row.weight * Math.max(1e-5, p * (1 - p));
      drawn.push(at);
    });
    const columns = Int32Array.from(
      [...data.cuts.keys()].filter(column => data.cuts[column]!.length > 0 && random() < settings.columnShare),
    );
    const tree = grow({data, slope, bend, columns, settings}, Int32Array.from(drawn));
    for (let at = 0; at < rows.length; at++) odds[at]! += answer(tree, data, at);
    written.push(write(tree, data, 0));
  }
  return written;
}

function createDraw(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function cutIntoBins(rows: readonly Float32Array[]): Data {
  const width = rows[0]!.length;
  const step = Math.max(1, Math.floor(rows.length / 15_000));
  const cuts = Array.from({length: width}, (_, column) => {
    const values: number[] = [];
    for (let at = 0; at < rows.length; at += step) values.push(rows[at]![column]!);
    values.sort((a, b) => a - b);
    const distinct = [...new Set(values)];
    const edges =
      distinct.length <= bins
        ? distinct.slice(0, -1)
        : Array.from({length: bins - 1}, (_, bin) => values[Math.floor(((bin + 1) * values.length) / bins)]!);
    return [...new Set(edges.map(edge => Math.fround(Number(edge.toPrecision(4)))))];
  });
  const cells = new Uint8Array(rows.length * width);
  rows.forEach((row, at) => {
    for (let column = 0; column < width; column++) cells[at * width + column] = binOf(row[column]!, cuts[column]!);
  });
  return {cells, cuts, width};
}

/** How many of the sorted edges lie under a value. */
function binOf(value: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Growth = {
  readonly data: Data;
  readonly slope: Float64Array;
  readonly bend: Float64Array;
  readonly columns: Int32Array;
  readonly settings: BoostSettings;
};

function grow(growth: Growth, rows: Int32Array): readonly Node[] {
  const nodes: Node[] = [];
  const add = (own: Int32Array, depth: number): number => {
    const index = nodes.length;
    let [down, curve] = [0, 0];
    for (const at of own) {
      down += growth.slope[at]!;
      curve += growth.bend[at]!;
    }
    const node: Node = {column: -1, bin: 0, low: -1, high: -1, value: (growth.settings.rate * down) / (curve + ridge)};
    nodes.push(node);
    const split = depth < growth.settings.depth && own.length >= 30 ? findSplit(growth, own, down, curve) : undefined;
    if (split === undefined) return index;
    const isLow = (at: number): boolean => growth.data.cells[at * growth.data.width + split.column]! <= split.bin;
    Object.assign(node, split);
    node.low = add(own.filter(isLow), depth + 1);
    node.high = add(
      own.filter(at => !isLow(at)),
      depth + 1,
    );
    return index;
  };
  add(rows, 0);
  return nodes;
}

function findSplit(
  {data: {cells, cuts, width}, slope, bend, columns, settings}: Growth,
  rows: Int32Array,
  down: number,
  curve: number,
): {readonly column: number; readonly bin: number} | undefined {
  const slopes = new Float64Array(width * bins);
  const bends = new Float64Array(width * bins);
  for (const at of rows) {
    const [own, weight, from] = [slope[at]!, bend[at]!, at * width];
    for (const column of columns) {
      const cell = column * bins + cells[from + column]!;
      slopes[cell]! += own;
      bends[cell]! += weight;
    }
  }
  const whole = down ** 2 / (curve + ridge);
  let best: {column: number; bin: number} | undefined;
  let most = 1e-9;
  for (const column of columns) {
    let [left, weight] = [0, 0];
    for (let bin = 0; bin < cuts[column]!.length; bin++) {
      left += slopes[column * bins + bin]!;
      weight += bends[column * bins + bin]!;
      if (weight < settings.leastLeaf || curve - weight < settings.leastLeaf) continue;
      const gain = left ** 2 / (weight + ridge) + (down - left) ** 2 / (curve - weight + ridge) - whole;
      if (gain > most) [most, best] = [gain, {column, bin}];
    }
  }
  return best;
}

function answer(tree: readonly Node[], {cells, width}: Data, at: number): number {
  let node = tree[0]!;
  while (node.column >= 0) node = tree[cells[at * width + node.column]! <= node.bin ? node.low : node.high]!;
  return node.value;
}

function write(tree: readonly Node[], data: Data, index: number): string {
  const {column, bin, low, high, value} = tree[index]!;
  if (column < 0) return String(Number(value.toFixed(3)));
  return `${column}<${Number(data.cuts[column]![bin]!.toPrecision(4))}(${write(tree, data, low)}|${write(tree, data, high)})`;
}
