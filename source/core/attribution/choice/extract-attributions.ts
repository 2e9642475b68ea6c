import type {Attribution, QuoteKind} from '../../document/analysis.ts';
import type {Span} from '../../document/span.ts';
import {type LinearModel, probability} from '../../learning/linear-model.ts';
import type {TokenRange} from '../../nlp/token-range.ts';
import {readCues} from '../arguments/label-arguments.ts';
import {findCues} from '../cues/find-cues.ts';
import type {Paragraph} from '../network/paragraph.ts';
import {type Candidate, chooseLabelling} from './choose-labelling.ts';
import {judgeFeatureLimit, judgeFeatures} from './judge-features.ts';
import type {SpanModel} from './span-model.ts';

/** Less likely candidates are of no use, not even as a hint of whose a quotation may be. */
const minConfidence = 0.1;

/** The judge compares a candidate with so many before and after it, more than the paragraphs of newspapers hold. */
const reach = 20;

const features = new Uint32Array(judgeFeatureLimit);

/** Possible attributions of one block: each has a cue and content, most have a source; `confidence` is the judge's probability. */
export function extractAttributions(paragraph: Paragraph, model: SpanModel): readonly Attribution[] {
  const candidates = findCandidates(paragraph, model);
  const judged = candidates
    .map((candidate, index) => ({
      candidate,
      confidence: judgeCandidate(paragraph, candidates, index, model.judge).probability,
    }))
    .filter(({candidate, confidence}) => candidate.content.length > 0 && confidence >= minConfidence);
  const best = new Map<string, (typeof judged)[number]>();
  for (const one of judged) {
    const content = keyOf(one.candidate);
    if (one.confidence > (best.get(content)?.confidence ?? 0)) best.set(content, one);
  }
  return judged
    .filter(one => best.get(keyOf(one.candidate)) === one)
    .map(({candidate, confidence}) => toAttribution(paragraph, candidate, confidence));
}

/** Every cue that is likely enough, with its source and content, in the order of the text. */
export function findCandidates(paragraph: Paragraph, {cue, labeller, choice}: SpanModel): readonly Candidate[] {
  const cues = findCues(paragraph, cue);
  return readCues(paragraph, cues, labeller).map(reading => chooseLabelling(paragraph, cues, reading, choice));
}

const keyOf = ({content}: Candidate): string => content.map(({from, to}) => `${from}-${to}`).join();

/** How likely a candidate is to be an attribution, and the features that say so. */
export function judgeCandidate(p: Paragraph, candidates: readonly Candidate[], index: number, judge: LinearModel) {
  const others = candidates.slice(Math.max(0, index - reach), index + reach + 1);
  const found = [...features.subarray(0, judgeFeatures(p, candidates[index]!, others, features))];
  return {features: found, probability: probability(judge, found)};
}

function toAttribution(paragraph: Paragraph, candidate: Candidate, confidence: number): Attribution {
  const {head, cue} = candidate;
  const name = candidate.source.length > 0 ? undefined : nameBehind(paragraph, candidate);
  const source = candidate.source[0] ?? name;
  const content = candidate.content.filter(range => range !== name);
  const spanOf = ({from, to}: TokenRange): Span => ({
    start: paragraph.tokens.starts[from]!,
    end: paragraph.tokens.ends[to - 1]!,
  });
  return {
    kind: kindOf(paragraph, content),
    content: content.map(spanOf),
    ...(cue[0] === undefined ? {} : {cue: spanOf(cue[0])}),
    ...(source === undefined ? {} : {source: spanOf(withWholeName(paragraph, source, head))}),
    confidence,
  };
}

/** What the labeller took for the end of the content although it is who says it: `…, noted Dr Park of the Blue School.` */
function nameBehind({tokens}: Paragraph, {cue, content}: Candidate): TokenRange | undefined {
  const last = content.at(-1)!;
  const isBehind = content.length > 1 && last.from === cue[0]?.to && tokens.tags[last.from] === 'PROPN';
  const isClause = tokens.tags.slice(last.from, last.to).some(tag => tag === 'VERB' || tag === 'AUX');
  return isBehind && !isClause ? last : undefined;
}

/** A source that ends inside a name takes the rest of it: the tagger reads `Works` in `Port Works` as a verb. */
function withWholeName({tokens, sentences}: Paragraph, {from, to}: TokenRange, head: number): TokenRange {
  const isCapital = (i: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens.forms[i]!);
  const isMistaken = (i: number): boolean => isCapital(i) && tokens.tags[i] === 'VERB' && i !== head;
  let end = to;
  while (end < tokens.count && sentences[end] === sentences[to - 1] && isMistaken(end) && isCapital(end - 1)) end++;
  return {from, to: end};
}

/** Direct if all words of the content stand between marks, indirect if none does. */
function kindOf({quoted, tokens}: Paragraph, content: readonly TokenRange[]): QuoteKind {
  let inside = 0;
  let all = 0;
  for (const {from, to} of content) {
    for (let i = from; i < to; i++) {
      if (tokens.tags[i] === 'PUNCT') continue;
      all++;
      if (quoted[i]) inside++;
    }
  }
  return inside === 0 ? 'indirect' : inside === all ? 'direct' : 'mixed';
}
