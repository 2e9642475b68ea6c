/**
 * Learns the weights of the span engine (source/core/quotes/spans) from articles marked by hand.
 *
 *     npm run train -- ../shared/data/polnear/train.jsonl [--fold K] [--out FILE]
 *
 * Three stages, each on the work of the one before: cues, labels around a cue, and the judge, which learns from
 * candidates that models of the other half of the articles made. With --fold K, articles whose number leaves rest K by 8
 * are kept out and scored. Seeded: the same data give the same file.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {
  argumentFeatures,
  emissionCount,
  transitionCount,
  windowOf,
} from '../../source/core/quotes/spans/argument-features.ts';
import {type CrfWeights, marginals, pairCount, score} from '../../source/core/quotes/spans/crf.ts';
import {cueFeatures} from '../../source/core/quotes/spans/cue-features.ts';
import {type Candidate, findCandidates, rangesOf} from '../../source/core/quotes/spans/find-candidates.ts';
import {judgeFeatureLimit, judgeFeatures} from '../../source/core/quotes/spans/judge-features.ts';
import {allowedPairs, labelCount} from '../../source/core/quotes/spans/labels.ts';
import {encodeModel} from '../../source/core/quotes/spans/model-file.ts';
import {createParagraph, type Paragraph} from '../../source/core/quotes/spans/paragraph.ts';
import {type LogisticWeights, probability, type SpanModel} from '../../source/core/quotes/spans/span-model.ts';

type Pair = readonly [number, number];
type Gold = {id: string; text: string; attributions: {source: Pair[]; cue: Pair[]; content: Pair[]; kind: string}[]};
type Instance = {
  cue: number;
  length: number;
  from: number;
  emissions: Uint32Array;
  transitions: Uint32Array;
  gold: Uint8Array;
};
type Example = {article: number; p: Paragraph; heads: Set<number>; instances: Instance[]};

const [file = '', ...options] = process.argv.slice(2);
const option = (name: string, otherwise: number): number => {
  const at = options.indexOf(name);
  return at < 0 ? otherwise : Number(options[at + 1]);
};
const fold = option('--fold', -1);
const out = options.includes('--out') ? options[options.indexOf('--out') + 1] : undefined;
const emissionSlots = 1 << option('--bits', 18);
const transitionSlots = 1 << 12;
const cueSlots = 1 << 18;
const judgeSlots = 1 << 16;

let seed = 7;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 0) / 2 ** 32;
};
function shuffle<T>(list: readonly T[]): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/** The word of a cue that the engine looks for: its first verb, else `according`, else its first noun, else its first word. */
function headOf(p: Paragraph, tokens: readonly number[]): number | undefined {
  const tag = (wanted: string): number | undefined => tokens.find(t => p.tokens.tags[t] === wanted);
  return tag('VERB') ?? tokens.find(t => p.tokens.words[t] === 'according') ?? tag('NOUN') ?? tag('ADJ') ?? tokens[0];
}

function readExamples(article: Gold, index: number): Example[] {
  const examples: Example[] = [];
  let offset = 0;
  for (const line of article.text.split('\n')) {
    const block = {start: offset, end: offset + line.length};
    offset += line.length + 1;
    if (line.trim() === '') continue;
    const p = createParagraph(article.text, block);
    const example: Example = {article: index, p, heads: new Set(), instances: []};
    for (const a of article.attributions) {
      if (!a.cue.some(([s]) => s >= block.start && s < block.end)) continue;
      const head = headOf(p, covered(p, a.cue));
      if (head === undefined) continue;
      example.heads.add(head);
      example.instances.push(createInstance(p, head, a));
    }
    examples.push(example);
  }
  return examples;
}

function covered(p: Paragraph, spans: readonly Pair[]): number[] {
  return [...p.tokens.starts.keys()].filter(t =>
    spans.some(([s, e]) => p.tokens.starts[t]! < e && p.tokens.ends[t]! > s),
  );
}

function createInstance(p: Paragraph, head: number, a: Gold['attributions'][number]): Instance {
  const window = windowOf(p, head);
  const length = window.to - window.from;
  const emissions = new Uint32Array(length * emissionCount);
  const transitions = new Uint32Array(length * transitionCount);
  argumentFeatures(p, window, emissions, transitions);
  const gold = new Uint8Array(length);
  for (const [spans, label] of [
    [a.content, 5],
    [a.source, 1],
    [a.cue, 3],
  ] as const) {
    for (const span of spans) {
      const inside = covered(p, [span])
        .map(t => t - window.from)
        .filter(t => t >= 0 && t < length);
      inside.forEach((t, k) => {
        gold[t] = k === 0 ? label : label + 1;
      });
    }
  }
  for (let i = 0; i < length; i++) {
    const label = gold[i]!;
    if (label > 0 && label % 2 === 0 && gold[i - 1] !== label && gold[i - 1] !== label - 1) gold[i] = label - 1;
  }
  return {cue: head, from: window.from, length, emissions, transitions, gold};
}

type Rows = readonly {readonly features: Uint32Array; readonly gold: number}[];

/** Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with feature dropout (Wager, Wang and Liang 2013). */
function trainLogistic(rows: Rows, slots: number, epochs: number, rate: number, dropout: number): LogisticWeights {
  const weights = new Float32Array(slots);
  const squares = new Float32Array(slots).fill(1e-6);
  const kept = new Uint32Array(64);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const {features, gold} of shuffle(rows)) {
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

const buffer = new Uint32Array(64);

function trainCues(examples: readonly Example[]): LogisticWeights {
  const rows = examples.flatMap(({p, heads}) =>
    Array.from({length: p.tokens.count}, (_, i) => i)
      .filter(i => !['DET', 'PRON', 'NUM'].includes(p.tokens.tags[i]!))
      .map(i => ({features: buffer.slice(0, cueFeatures(p, i, buffer)), gold: heads.has(i) ? 1 : 0})),
  );
  return trainLogistic(rows, cueSlots, option('--cue-epochs', 6), 0.05, option('--cue-dropout', 0.5));
}

/** The CRF by stochastic gradient with AdaGrad and feature dropout; a dropped feature points to slot 0, kept at zero. */
function trainLabeller(examples: readonly Example[]): CrfWeights {
  const dropout = option('--dropout', 0.65);
  const rate = option('--rate', 0.05);
  const emission = new Float32Array(emissionSlots * labelCount);
  const transition = new Float32Array(transitionSlots * pairCount);
  const weights: CrfWeights = {emission, transition, emissionSlots, transitionSlots, scale: 1 / (1 - dropout)};
  const emissionSquares = new Float32Array(emission.length).fill(1e-4);
  const transitionSquares = new Float32Array(transition.length).fill(1e-4);
  const pairOf = new Map(allowedPairs.map(([a, b], k) => [a * labelCount + b, k]));
  const thin = (features: Uint32Array): Uint32Array => features.map(f => (random() < dropout ? 0 : f));
  const instances = examples.flatMap(e => e.instances);
  const epochs = option('--epochs', 12);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const instance of shuffle(instances)) {
      const {length, gold} = instance;
      const emissions = thin(instance.emissions);
      const transitions = thin(instance.transitions);
      emission.fill(0, 0, labelCount);
      transition.fill(0, 0, pairCount);
      const {labels, pairs} = marginals(score(weights, length, emissions, transitions));
      for (let i = 0; i < length; i++) {
        const right = i * labelCount + gold[i]!;
        labels[right]! -= 1;
        if (Math.abs(labels[right]!) > 0.002) {
          update(
            emission,
            emissionSquares,
            emissions.subarray(i * emissionCount, (i + 1) * emissionCount),
            emissionSlots,
            labels.subarray(i * labelCount, (i + 1) * labelCount),
            rate,
          );
        }
        if (i === 0) continue;
        const rightPair = i * pairCount + pairOf.get(gold[i - 1]! * labelCount + gold[i]!)!;
        pairs[rightPair]! -= 1;
        if (Math.abs(pairs[rightPair]!) > 0.002) {
          update(
            transition,
            transitionSquares,
            transitions.subarray(i * transitionCount, (i + 1) * transitionCount),
            transitionSlots,
            pairs.subarray(i * pairCount, (i + 1) * pairCount),
            rate,
          );
        }
      }
    }
  }
  emission.fill(0, 0, labelCount);
  transition.fill(0, 0, pairCount);
  return {...weights, scale: 1};
}

function update(
  weights: Float32Array,
  squares: Float32Array,
  features: Uint32Array,
  slots: number,
  gradient: Float64Array,
  rate: number,
): void {
  const width = gradient.length;
  for (const feature of features) {
    const at = (feature & (slots - 1)) * width;
    for (let y = 0; y < width; y++) {
      const g = gradient[y]! + 1e-5 * weights[at + y]!;
      squares[at + y]! += g * g;
      weights[at + y]! -= (rate * g) / Math.sqrt(squares[at + y]!);
    }
  }
}

function trainJudge(examples: readonly Example[]): LogisticWeights {
  const half = (k: number): Example[] => examples.filter(e => (e.article >> 3) % 2 === k);
  const rows = [0, 1].flatMap(k => {
    const teacher = {cue: trainCues(half(1 - k)), labeller: trainLabeller(half(1 - k))};
    return half(k).flatMap(({p, heads}) => {
      const candidates = findCandidates(p, teacher);
      return candidates.map(c => ({
        features: judgeBuffer.slice(0, judgeFeatures(p, c, candidates, judgeBuffer)),
        gold: heads.has(c.head) ? 1 : 0,
      }));
    });
  });
  console.log(`judge: ${rows.length} candidates, ${rows.filter(r => r.gold).length} right`);
  return trainLogistic(rows, judgeSlots, option('--judge-epochs', 8), 0.03, option('--judge-dropout', 0.3));
}
const judgeBuffer = new Uint32Array(judgeFeatureLimit);

/** Exact spans on the kept-out articles at several levels of belief. */
function report(examples: readonly Example[], model: SpanModel): void {
  const kinds = ['source', 'cue', 'content'] as const;
  for (const level of [0.3, 0.35, 0.4, 0.45, 0.5]) {
    const counts = kinds.map(() => ({gold: 0, found: 0, hit: 0}));
    const heads = {gold: 0, found: 0, hit: 0};
    for (const {p, heads: right, instances} of examples) {
      const candidates = findCandidates(p, model);
      const believed = candidates.filter(
        c =>
          c.content.length > 0 &&
          probability(model.judge, judgeBuffer, judgeFeatures(p, c, candidates, judgeBuffer)) > level,
      );
      heads.gold += right.size;
      heads.found += believed.length;
      heads.hit += believed.filter(c => right.has(c.head)).length;
      kinds.forEach((kind, k) => {
        const key = (list: readonly Pair[]): string[] => list.map(([a, b]) => trimmed(p, a, b));
        const g = new Set(instances.flatMap(x => key(rangesOf(x.gold, k * 2 + 1, x.from))));
        const s = new Set(believed.flatMap((c: Candidate) => key(c[kind])));
        counts[k]!.gold += g.size;
        counts[k]!.found += s.size;
        counts[k]!.hit += [...s].filter(x => g.has(x)).length;
      });
    }
    const f = ({gold, found, hit}: {gold: number; found: number; hit: number}): string =>
      `P ${((100 * hit) / found).toFixed(1)} R ${((100 * hit) / gold).toFixed(1)} F ${((200 * hit) / (found + gold)).toFixed(1)}`;
    console.log(level, 'heads', f(heads), kinds.map((kind, k) => `${kind} ${f(counts[k]!)}`).join('  '));
  }
}

function trimmed(p: Paragraph, from: number, to: number): string {
  const isMark = (t: number): boolean => /^["“”‘’'.,;:!?()—–-]+$/.test(p.tokens.words[t]!);
  let [a, b] = [from, to];
  while (a < b && isMark(a)) a++;
  while (b > a && isMark(b - 1)) b--;
  return `${a},${b}`;
}

const articles = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Gold);
const examples = articles.flatMap(readExamples);
const learned = examples.filter(e => fold < 0 || e.article % 8 !== fold);
const judge = trainJudge(learned);
const model: SpanModel = {cue: trainCues(learned), labeller: trainLabeller(learned), judge};
if (fold >= 0)
  report(
    examples.filter(e => e.article % 8 === fold),
    model,
  );
if (out !== undefined) writeFileSync(out, gzipSync(encodeModel(model), {level: 9}));
