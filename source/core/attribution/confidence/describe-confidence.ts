/**
 * What speaks for and against an attribution, by name.
 *
 * Idea: the judge of the span engine knows the words of political news, in which `offered`, `issued` and `showed` report
 * what was said; elsewhere they mostly tell what was done. What holds for any article is the form: a report has a
 * clause, a question, an order or words in marks behind a verb of saying; a deed has a thing.
 *
 *     ⟪Raken⟫ ⟨offers⟩ ⟦the latest phones⟧     form-phrase, verb-other: a deed
 *     ⟪Raken⟫ ⟨says⟩ ⟦the phones sell well⟧    form-clause, verb-say: a report
 *
 * Cost: linear in the words of the attribution.
 */
import type {Attribution} from '../../document/analysis.ts';
import {lowerBound} from '../../document/lower-bound.ts';
import type {Span} from '../../document/span.ts';
import type {AnnotatedBlock} from '../../nlp/annotated-text.ts';
import type {TokenRange} from '../../nlp/token-range.ts';
import {kindOfVerb} from './kind-of-verb.ts';

/** A marked quotation inside the content, as the engine of marked quotations sees it. */
export type MarkedSpeech = {readonly speechProbability: number; readonly sourceProbability: number};

/** `blockAt` gives the block that holds an offset: what is said may stand in another than who says it. */
export function describeConfidence(
  blockAt: (offset: number) => AnnotatedBlock,
  {kind, confidence, content, cue, source}: Attribution,
  marked: readonly MarkedSpeech[],
): readonly string[] {
  const {tokens, quoted} = blockAt((cue ?? content[0]!).start);
  const saying = blockAt(content[0]!.start).tokens;
  const said = rangeOf(saying, content[0]!);
  const reporting = cue === undefined ? undefined : rangeOf(tokens, cue);
  const verb = reporting === undefined ? 'none' : verbOf(tokens, reporting);
  const form = marked.length > 0 && kind !== 'indirect' ? `marks-${kind}` : formOf(saying, said);
  const who = sourceOf(tokens, source);
  const speech = least(marked.map(({speechProbability}) => speechProbability));
  const chosen = least(marked.map(({sourceProbability}) => sourceProbability));
  const features = [
    'bias',
    kind,
    `judge-${step(confidence)}`,
    `judge-${kind}-${tenth(confidence)}`,
    `verb-${verb}`,
    `form-${form}`,
    `verb-${verb}-form-${form}`,
    `source-${who}`,
    `source-${who}-verb-${verb}`,
    `length-${Math.min(6, Math.floor(Math.log2(said.to - said.from + 1)))}`,
  ];
  if (speech !== undefined) features.push(`speech-${step(speech)}`);
  if (chosen !== undefined) features.push(`chosen-${tenth(chosen)}`);
  if (reporting === undefined || cue === undefined) return features;
  features.push(
    ...wordsOf(tokens, reporting, kind),
    ...placeOf(saying, said, saying === tokens ? reporting : undefined, cue, content),
    `cue-${reporting.from < 3 ? 'opens' : 'later'}`,
  );
  const isInside = quoted[reporting.from]! > 0;
  const isOpen = isDenied(tokens, reporting) || isPlanned(tokens, reporting);
  if (isInside) features.push('inside-a-quotation');
  if (isDenied(tokens, reporting)) features.push(`denied-${verb}`);
  if (isPlanned(tokens, reporting)) features.push('planned');
  if (verb === 'say' && !isInside && !isOpen && source !== undefined && areNeighbours(cue, source))
    features.push(`plain-${kind}-${who}`);
  return features;
}

/** The cue by its words: `issued` seldom reports, `reiterated` always. */
function wordsOf({lemmas, tags}: Tokens, {from, to}: TokenRange, kind: Attribution['kind']): readonly string[] {
  const head = firstVerb(tags, {from, to}) ?? from;
  const lemma = lemmas[head];
  if (lemma === undefined || !/^[a-z]+$/.test(lemma)) return [];
  const behind = lemmas[head + 1] ?? '';
  return [
    `cue-${lemma}`,
    `cue-${lemma}-${kind === 'indirect' ? 'reported' : 'marked'}`,
    ...(/^(that|to|of|for|in|on|by|with|about|as|up|out)$/.test(behind) ? [`cue-${lemma}-${behind}`] : []),
  ];
}

/**
 * Where the reported words stand to the cue, and whether they end where a sentence or a clause ends. `reporting` is the
 * cue in the block of the reported words, if it stands there.
 */
function placeOf(
  {words}: Tokens,
  said: TokenRange,
  reporting: TokenRange | undefined,
  cue: Span,
  content: Attribution['content'],
): readonly string[] {
  const order = content[0]!.start > cue.start ? 'behind' : content.length > 1 ? 'around' : 'before';
  const next = words[said.to] ?? '.';
  const end = /^[.!?]$/.test(next) ? 'sentence' : /^[,;:\u2013\u2014]$/.test(next) ? 'clause' : 'midway';
  const places = [`order-${order}-${end}`];
  if (reporting === undefined) return [...places, `gap-${order}-blocks`];
  const gap = order === 'behind' ? Math.min(4, Math.max(0, said.from - reporting.from - 1)) : 0;
  return [...places, `gap-${order}-${gap}`];
}

/** `said Kim`, `Kim said`: nothing stands between them. */
const areNeighbours = (a: Span, b: Span): boolean => Math.max(a.start, b.start) - Math.min(a.end, b.end) <= 2;

const tenth = (value: number): number => Math.min(9, Math.floor(value * 10));

/** Log-odds in steps of a half. */
const step = (probability: number): number => {
  const p = Math.min(0.995, Math.max(0.005, probability));
  return Math.round(2 * Math.log(p / (1 - p)));
};

const least = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Math.min(...values);

type Tokens = AnnotatedBlock['tokens'];

function rangeOf({count, starts, ends}: Tokens, {start, end}: Span): TokenRange {
  const from = lowerBound(count, index => ends[index]! > start);
  return {
    from,
    to: Math.max(
      from,
      lowerBound(count, index => starts[index]! >= end),
    ),
  };
}

function firstVerb(tags: Tokens['tags'], {from, to}: TokenRange): number | undefined {
  for (let i = from; i < to; i++) if (tags[i] === 'VERB') return i;
  return undefined;
}

/** The kind of the first verb of a cue, of its first word where it has none. */
function verbOf({words, lemmas, tags}: Tokens, {from, to}: TokenRange): string {
  const verb = firstVerb(tags, {from, to});
  if (verb !== undefined) return kindOfVerb(lemmas[verb]!);
  const first = words[from];
  if (first === undefined) return 'none';
  if (/^\W+$/.test(first)) return 'mark';
  return kindOfVerb(first) === 'other' ? 'noun' : kindOfVerb(first);
}

/** What the reported words are: a clause with or without `that`, a question, an infinitive, an `-ing` form, or a mere phrase. */
function formOf({words, tags}: Tokens, {from, to}: TokenRange): string {
  const first = words[from] ?? '';
  if (first === 'that') return 'that';
  if (/^(whether|if|who|what|when|where|why|how)$/.test(first)) return 'question';
  if (first === 'to') return 'infinitive';
  for (let i = from; i < to; i++) {
    const isVerb = tags[i] === 'AUX' || tags[i] === 'VERB';
    if (isVerb && !/ing$/.test(words[i]!) && words[i - 1] !== 'to' && i > from) return 'clause';
  }
  return /ing$/.test(first) && tags[from] === 'VERB' ? 'ing' : 'phrase';
}

/** `you` and `one` are the readers, `we` and `I` outside of marks the author: their words are not reported. */
function sourceOf(tokens: Tokens, source: Span | undefined): string {
  if (source === undefined) return 'none';
  const {from, to} = rangeOf(tokens, source);
  const {tags, words} = tokens;
  const last = words[to - 1] ?? '';
  const first = words[from] ?? '';
  if (/^(you|your|one|always|anyone|everyone)$/.test(first) && to - from <= 2) return 'reader';
  if (/^(i|we|me|us|my|our)$/.test(first) || /^(i|we)$/.test(last)) return 'author';
  if (/^(who|which|that|this|these|those|it|what)$/.test(first) && to - from === 1) return 'it';
  if (tags[from] === 'PRON') return /^(they|some|many|others)$/.test(first) ? 'they' : 'pronoun';
  for (let i = from; i < to; i++) if (tags[i] === 'PROPN') return 'name';
  return /s$/.test(last) ? 'group' : 'noun';
}

/** `declined to comment`, `did not say`: nothing was said. */
const isDenied = ({words}: Tokens, {from, to}: TokenRange): boolean =>
  [...words.slice(Math.max(0, from - 2), to)].some(word => /^(not|n't|never|declined?|refused?|without)$/.test(word));

/** `would say`, `to announce`: not yet. */
const isPlanned = ({words}: Tokens, {from, to}: TokenRange): boolean =>
  [...words.slice(Math.max(0, from - 1), to)].some(word => /^(to|will|would|could|may|might|should)$/.test(word));
