type Numbers = Float64Array | Float32Array;

/** Trainable numbers, with Adam's two averages; `touched` rows of a table are all that changes in a batch. */
export type Parameter = {
  readonly value: Numbers;
  readonly gradient: Numbers;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly rowLength?: number;
  readonly touched: Set<number>;
};

/** With `rowLength`, the numbers are a table of rows; `gradient` is where others add up the gradient, if not here. */
export function createParameter(
  value: Numbers,
  rowLength?: number,
  gradient: Numbers = new Float64Array(value.length),
): Parameter {
  const empty = () => new Float64Array(value.length);
  return {
    value,
    gradient,
    first: empty(),
    second: empty(),
    touched: new Set(),
    ...(rowLength === undefined ? {} : {rowLength}),
  };
}

/** One step of Adam (Kingma and Ba 2015) with the gradient clipped to a length of one. */
export function adam(parameters: readonly Parameter[], scale: number, rate: number, step: number): void {
  let square = 0;
  for (const {gradient, rowLength, touched} of parameters)
    eachIndex(gradient.length, rowLength, touched, i => {
      square += (gradient[i]! * scale) ** 2;
    });
  const factor = scale * Math.min(1, 1 / (Math.sqrt(square) + 1e-9));
  const [correct1, correct2] = [1 - 0.9 ** step, 1 - 0.999 ** step];
  for (const {value, gradient, first, second, rowLength, touched} of parameters) {
    eachIndex(gradient.length, rowLength, touched, i => {
      const g = gradient[i]! * factor;
      first[i] = 0.9 * first[i]! + 0.1 * g;
      second[i] = 0.999 * second[i]! + 0.001 * g * g;
      value[i]! -= (rate * first[i]!) / correct1 / (Math.sqrt(second[i]! / correct2) + 1e-8);
      gradient[i] = 0;
    });
    touched.clear();
  }
}

function eachIndex(length: number, rowLength: number | undefined, rows: Set<number>, visit: (i: number) => void): void {
  if (rowLength === undefined) for (let i = 0; i < length; i++) visit(i);
  else for (const row of rows) for (let i = row * rowLength; i < (row + 1) * rowLength; i++) visit(i);
}
