/**
 * Learns the weights of the span engine (source/core/quotes/spans) from articles marked by hand.
 *
 *     npm run train -- ../shared/data/polnear/train.jsonl [--fold K]
 *
 * With --fold K, articles whose number leaves rest K by 8 are kept out and scored. Seeded: the same data give the same file.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {argumentFeatures, emissionCount, transitionCount, windowOf} from '../../source/core/quotes/spans/argument-features.ts';
import {type CrfWeights, decode, marginals, pairCount, score} from '../../source/core/quotes/spans/crf.ts';
import {cueFeatures} from '../../source/core/quotes/spans/cue-features.ts';
import {allowedPairs, labelCount} from '../../source/core/quotes/spans/labels.ts';
import {createParagraph, type Paragraph} from '../../source/core/quotes/spans/paragraph.ts';

type Pair = readonly [number, number];
type Gold = {id: string; text: string; attributions: {source: Pair[]; cue: Pair[]; content: Pair[]; kind: string}[]};

const [file = '', ...options] = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
};
const fold = Number(option('--fold') ?? -1);
const epochs = Number(option('--epochs') ?? 8);
const out = option('--out');
const emissionSlots = 1 << Number(option('--bits') ?? 18);
const transitionSlots = 1 << 13;
const cueSlots = 1 << 18;

const articles = readFileSync(file, 'utf8').trim().split('\n').map(line => JSON.parse(line) as Gold);

let seed = 7;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 0) / 2 ** 32;
};
function shuffle<T>(list: T[]): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

type Instance = {cue: number; length: number; from: number; emissions: Uint32Array; transitions: Uint32Array; gold: Uint8Array};
type Example = {p: Paragraph; heads: Set<number>; instances: Instance[]; train: boolean};

/** The word of a cue that the engine looks for: its first verb, else `according`, else its first noun, else its first word. */
export function headOf(p: Paragraph, tokens: number[]): number | undefined {
  const tag = (wanted: string): number | undefined => tokens.find(t => p.tokens.tags[t] === wanted);
  return tag('VERB') ?? tokens.find(t => p.tokens.words[t] === 'according') ?? tag('NOUN') ?? tag('ADJ') ?? tokens[0];
}

const examples: Example[] = [];
console.time('features');
let lostCues = 0;
articles.forEach((article, index) => {
  let offset = 0;
  for (const line of article.text.split('\n')) {
    const block = {start: offset, end: offset + line.length};
    offset += line.length + 1;
    if (line.trim() === '') continue;
    const p = createParagraph(article.text, block);
    const heads = new Set<number>();
    const instances: Instance[] = [];
    const covered = (spans: Pair[]): number[] => {
      const result: number[] = [];
      for (let t = 0; t < p.tokens.count; t++) if (spans.some(([s, e]) => p.tokens.starts[t]! < e && p.tokens.ends[t]! > s)) result.push(t);
      return result;
    };
    for (const a of article.attributions) {
      if (!a.cue.some(([s]) => s >= block.start && s < block.end)) continue;
      const cueTokens = covered(a.cue);
      const head = headOf(p, cueTokens);
      if (head === undefined) { lostCues++; continue; }
      heads.add(head);
      const window = windowOf(p, head);
      const length = window.to - window.from;
      const emissions = new Uint32Array(length * emissionCount);
      const transitions = new Uint32Array(length * transitionCount);
      argumentFeatures(p, window, emissions, transitions);
      const gold = new Uint8Array(length);
      const paint = (spans: Pair[], label: number): void => {
        for (const span of spans) {
          let begun = false;
          for (const t of covered([span])) {
            if (t < window.from || t >= window.to) continue;
            gold[t - window.from] = begun ? label + 1 : label;
            begun = true;
          }
        }
      };
      paint(a.content, 5);
      paint(a.source, 1);
      paint(a.cue, 3);
      for (let i = 0; i < length; i++) if (gold[i]! > 0 && gold[i]! % 2 === 0 && (i === 0 || (gold[i - 1] !== gold[i] && gold[i - 1] !== gold[i]! - 1))) gold[i]!--;
      instances.push({cue: head, from: window.from, length, emissions, transitions, gold});
    }
    examples.push({p, heads, instances, train: index % 8 !== fold});
  }
});
console.timeEnd('features');

// The cue finder: logistic regression with AdaGrad (Duchi, Hazan and Singer 2011).
const cueWeights = new Float32Array(cueSlots);
const cueSquares = new Float32Array(cueSlots);
const buffer = new Uint32Array(64);
const cueProbability = (p: Paragraph, i: number): number => {
  const n = cueFeatures(p, i, buffer);
  let sum = 0;
  for (let f = 0; f < n; f++) sum += cueWeights[buffer[f]! & (cueSlots - 1)]!;
  return 1 / (1 + Math.exp(-sum));
};
console.time('cues');
const trainExamples = examples.filter(e => e.train);
for (let epoch = 0; epoch < 5; epoch++) {
  for (const {p, heads} of shuffle([...trainExamples])) {
    for (let i = 0; i < p.tokens.count; i++) {
      const tag = p.tokens.tags[i];
      if (tag === 'DET' || tag === 'PRON' || tag === 'NUM') continue;
      const gold = heads.has(i) ? 1 : 0;
      const gradient = gold - cueProbability(p, i);
      if (Math.abs(gradient) < 0.005) continue;
      const n = cueFeatures(p, i, buffer);
      for (let f = 0; f < n; f++) {
        const slot = buffer[f]! & (cueSlots - 1);
        const g = gradient - 2e-5 * cueWeights[slot]!;
        cueSquares[slot]! += g * g;
        cueWeights[slot]! += (0.08 * g) / Math.sqrt(cueSquares[slot]! + 1e-6);
      }
    }
  }
}
console.timeEnd('cues');

// The labeller: CRF by stochastic gradient with AdaGrad.
const weights: CrfWeights = {
  emission: new Float32Array(emissionSlots * labelCount),
  transition: new Float32Array(transitionSlots * pairCount),
  emissionSlots,
  transitionSlots,
  scale: 1,
};
const emissionSquares = new Float32Array(weights.emission.length).fill(1e-4);
const transitionSquares = new Float32Array(weights.transition.length).fill(1e-4);
const pairOf = new Int32Array(labelCount * labelCount).fill(-1);
allowedPairs.forEach(([a, b], k) => { pairOf[a * labelCount + b] = k; });
const rate = Number(option('--rate') ?? 0.1);
const decay = Number(option('--decay') ?? 1e-5);
const instances = trainExamples.flatMap(e => e.instances);
console.time('labels');
for (let epoch = 0; epoch < epochs; epoch++) {
  let loss = 0;
  for (const {length, emissions, transitions, gold} of shuffle([...instances])) {
    const {labels, pairs} = marginals(score(weights, length, emissions, transitions));
    for (let i = 0; i < length; i++) {
      const at = i * labelCount;
      loss -= Math.log(Math.max(1e-9, labels[at + gold[i]!]!));
      labels[at + gold[i]!]! -= 1;
      if (Math.abs(labels[at + gold[i]!]!) > 0.002) {
        for (let f = i * emissionCount; f < (i + 1) * emissionCount; f++) {
          const slot = (emissions[f]! & (emissionSlots - 1)) * labelCount;
          for (let y = 0; y < labelCount; y++) {
            const g = labels[at + y]! + decay * weights.emission[slot + y]!;
            const k = slot + y;
            emissionSquares[k]! += g * g;
            weights.emission[k]! -= (rate * g) / Math.sqrt(emissionSquares[k]!);
          }
        }
      }
      if (i === 0) continue;
      const goldPair = i * pairCount + pairOf[gold[i - 1]! * labelCount + gold[i]!]!;
      pairs[goldPair]! -= 1;
      if (Math.abs(pairs[goldPair]!) < 0.002) continue;
      for (let f = i * transitionCount; f < (i + 1) * transitionCount; f++) {
        const slot = (transitions[f]! & (transitionSlots - 1)) * pairCount;
        for (let k = 0; k < pairCount; k++) {
          const g = pairs[i * pairCount + k]! + decay * weights.transition[slot + k]!;
          transitionSquares[slot + k]! += g * g;
          weights.transition[slot + k]! -= (rate * g) / Math.sqrt(transitionSquares[slot + k]!);
        }
      }
    }
  }
  console.log(`epoch ${epoch + 1}: loss per cue ${(loss / instances.length).toFixed(3)}`);
  if (fold >= 0) report();
}
console.timeEnd('labels');

/** Exact spans on the kept-out articles: with gold cues (an upper bound for the labeller) and with found ones. */
function report(): void {
  const kinds = ['source', 'cue', 'content'];
  for (const threshold of [-1, 0.25, 0.35, 0.45]) {
    const counts = kinds.map(() => ({gold: 0, found: 0, hit: 0}));
    for (const {p, heads, instances: own, train} of examples) {
      if (train) continue;
      const keys = (list: {from: number; labels: Uint8Array}[], kind: number): Set<string> => new Set(list.flatMap(x => spansOf(x.labels, kind * 2 + 1).map(([a, b]) => `${trimKey(p, a + x.from, b + x.from)}`)));
      const gold = own.map(x => ({from: x.from, labels: x.gold}));
      const candidates = threshold < 0 ? [...heads] : Array.from({length: p.tokens.count}, (_, i) => i).filter(i => cueProbability(p, i) > threshold);
      const found = candidates.map(head => {
        const window = windowOf(p, head);
        const length = window.to - window.from;
        const emissions = new Uint32Array(length * emissionCount);
        const transitions = new Uint32Array(length * transitionCount);
        argumentFeatures(p, window, emissions, transitions);
        return {from: window.from, labels: decode(score(weights, length, emissions, transitions))};
      });
      kinds.forEach((_, k) => {
        const g = keys(gold, k);
        const s = keys(found, k);
        counts[k]!.gold += g.size;
        counts[k]!.found += s.size;
        counts[k]!.hit += [...s].filter(x => g.has(x)).length;
      });
    }
    console.log(threshold, kinds.map((k, i) => { const {gold, found, hit} = counts[i]!; return `${k} P ${(100 * hit / found).toFixed(1)} R ${(100 * hit / gold).toFixed(1)} F ${(200 * hit / (found + gold)).toFixed(1)}`; }).join('  '));
  }
}
function trimKey(p: Paragraph, a: number, b: number): string {
  while (a < b && /^["“”‘’'.,;:!?()—–-]+$/.test(p.tokens.words[a]!)) a++;
  while (b > a && /^["“”‘’'.,;:!?()—–-]+$/.test(p.tokens.words[b - 1]!)) b--;
  return `${a},${b}`;
}
function spansOf(labels: Uint8Array, begin: number): Pair[] {
  const result: [number, number][] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === begin) result.push([i, i + 1]);
    else if (labels[i] === begin + 1 && result.length > 0) result.at(-1)![1] = i + 1;
  }
  return result;
}
console.log({lostCues, cues: instances.length});
if (out) writeFileSync(out, new Uint8Array(0));
