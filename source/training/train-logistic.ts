import {createRandom, shuffled} from '../../test/helpers/random.ts';

/** Hashed features of one decision, and whether it is a yes. */
export type Row = {readonly features: Uint32Array; readonly gold: number};
export type LogisticSettings = {
  /** A power of two. */
  readonly slots: number;
  readonly epochs: number;
  readonly rate: number;
  /** The share of features left out at each step. */
  readonly dropout: number;
};

/** Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with feature dropout (Wager, Wang and Liang 2013). */
export function trainLogistic(rows: readonly Row[], {slots, epochs, rate, dropout}: LogisticSettings) {
  const random = createRandom(7);
  const weights = new Float32Array(slots);
  const squares = new Float32Array(slots).fill(1e-6);
  const kept = new Uint32Array(256);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const {features, gold} of shuffled(rows, random)) {
      let n = 0;
      let sum = 0;
      for (const f of features) if (random() >= dropout) sum += weights[(kept[n++] = f & (slots - 1))]!;
      const gradient = gold - 1 / (1 + Math.exp(-sum / (1 - dropout)));
      if (Math.abs(gradient) < 0.005) continue;
      for (let f = 0; f < n; f++) {
        const slot = kept[f]!;
        const g = gradient - 2e-5 * weights[slot]!;
        squares[slot]! += g * g;
        weights[slot]! += (rate * g) / Math.sqrt(squares[slot]!);
      }
    }
  }
  return {weights, scale: 1};
}
