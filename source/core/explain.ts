/**
 * Why a quote is what it is: what was chosen, what else could have been, and the features that weighed most.
 *
 * Idea: the pipeline is gone through once more with somebody watching. Features are named by the template behind their
 * hash (learning/templates.ts); two templates that fall on one weight cannot be told apart, which is seldom.
 */
import {extractAttributions, findCandidates, judgeCandidate} from './attribution/choice/extract-attributions.ts';
import {extractQuotes} from './attribution/extract-quotes.ts';
import type {Paragraph} from './attribution/network/paragraph.ts';
import {createParagraph} from './attribution/network/read-signals.ts';
import {chooseSources, type Watched} from './attribution/quotations/choose-sources.ts';
import {gatherEvidence, isWithin} from './attribution/quotations/evidence.ts';
import {type Narration, readNarration} from './attribution/quotations/narration.ts';
import {type Candidate, rankCandidates} from './coreference/rank-candidates.ts';
import {resolveSpeakers} from './coreference/resolve-speakers.ts';
import type {Quote, Speaker} from './document/analysis.ts';
import type {Document} from './document/document.ts';
import {overlaps, slice} from './document/span.ts';
import type {LinearModel} from './learning/linear-model.ts';
import {nameOf, traceTemplates} from './learning/templates.ts';
import type {Models} from './models.ts';
import {annotate} from './nlp/annotate.ts';
import type {AnnotatedText} from './nlp/annotated-text.ts';

/** Features named for each choice. */
const mostFeatures = 6;
const mostCandidates = 4;

/** Lines about the first quote whose content holds `words`, whatever its marks and capitals; undefined where none does. */
export function explain(document: Document, models: Models, words: string): readonly string[] | undefined {
  const text = annotate(document, models.tagger);
  const attributions = extractQuotes(text, models.quotes);
  const pronouns = new Map<number, readonly Candidate[]>();
  const {quotes, speakers} = resolveSpeakers(text, attributions, (candidates, index) => {
    pronouns.set(index, candidates);
    return rankCandidates(candidates)[0];
  });
  const wanted = plain(words);
  const index = quotes.findIndex(({content}) =>
    plain(content.map(span => slice(document.text, span)).join(' ')).includes(wanted),
  );
  const quote = quotes[index];
  if (quote === undefined || wanted === '') return undefined;
  return [
    ...tellQuote(document, quote, speakers),
    ...tellQuotations(text, quote, models),
    ...tellCandidates(text, quote, models),
    ...tellPronoun(pronouns.get(index)),
  ];
}

/** Letters and digits alone, in lower case. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const percent = (probability: number): string => `${Math.round(100 * probability)} %`;

function tellQuote(
  {text}: Document,
  {kind, content, cue, source, speaker, confidence}: Quote,
  speakers: readonly Speaker[],
) {
  const name = speakers.find(({id}) => id === speaker)?.name;
  return [
    `quote     ${content.map(span => slice(text, span)).join(' … ')}`,
    `          ${kind}, ${percent(confidence)} sure`,
    `cue       ${cue === undefined ? 'none' : slice(text, cue)}`,
    `source    ${source === undefined ? 'none' : slice(text, source)}`,
    `speaker   ${name ?? 'not known'}`,
  ];
}

/** The three choices about each marked quotation in the quote. */
function tellQuotations({document, blocks}: AnnotatedText, quote: Quote, {quotes: model}: Models): readonly string[] {
  const paragraphs = blocks.map(block => createParagraph(block, model.spans.network));
  const narration = readNarration(document, paragraphs);
  const evidence = gatherEvidence(
    narration.quotations,
    paragraphs.flatMap(paragraph => extractAttributions(paragraph, model.spans)),
  );
  const watched: Watched[] = [];
  const {result: choices, numbers} = traceTemplates(() =>
    chooseSources(narration, evidence, model.direct, seen => watched.push(seen)),
  );
  return choices.flatMap(({quotation, speechProbability, sourceProbability}, index) => {
    if (!quote.content.some(span => isWithin(quotation, span) || isWithin(span, quotation))) return [];
    const {speech, cue, source} = watched[index]!;
    const tell = (stage: string, table: LinearModel, features: readonly number[] | undefined): readonly string[] =>
      features === undefined ? [] : tellFeatures(stage, table, features, numbers);
    return [
      `marked    ${slice(document.text, quotation)}`,
      `          speech ${percent(speechProbability)}`,
      ...tell('speech', model.direct.speech, speech),
      `          its cue: ${wordAt(narration, cue?.word)}`,
      ...tell('quotationCue', model.direct.cue, cue?.features),
      `          its source, ${percent(sourceProbability)}`,
      ...tell('quotationSource', model.direct.source, source?.features),
    ];
  });
}

const wordAt = ({words}: Narration, word: number | undefined): string => (word === undefined ? 'none' : words[word]!);

/** What the span engine made of the cue, and how much it is believed. */
function tellCandidates({blocks}: AnnotatedText, {cue}: Quote, {quotes: {spans}}: Models): readonly string[] {
  const block = cue === undefined ? undefined : blocks.find(({block}) => overlaps(block, cue));
  if (cue === undefined || block === undefined) return [];
  const paragraph = createParagraph(block, spans.network);
  const candidates = findCandidates(paragraph, spans);
  return candidates.flatMap((candidate, index) => {
    const head = {start: block.tokens.starts[candidate.head]!, end: block.tokens.ends[candidate.head]!};
    if (!overlaps(head, cue)) return [];
    const {result, numbers} = traceTemplates(() => judgeCandidate(paragraph, candidates, index, spans.judge));
    return [
      `reported  ${block.tokens.forms[candidate.head]}: a cue ${percent(candidate.cueProbability)}, this reading ${percent(candidate.choice)}, in all ${percent(result.probability)}`,
      `          content: ${candidate.content.map(range => wordsOf(paragraph, range)).join(' … ') || 'none'}`,
      ...tellFeatures('judge', spans.judge, result.features, numbers),
    ];
  });
}

const wordsOf = ({block, text, tokens: {starts, ends}}: Paragraph, {from, to}: {from: number; to: number}): string =>
  text.slice(starts[from]! - block.start, ends[to - 1]! - block.start);

/** The features that weigh most, with their weights in logits. */
function tellFeatures(
  stage: string,
  {weights, scale}: LinearModel,
  features: readonly number[],
  numbers: ReadonlyMap<number, number>,
): readonly string[] {
  return features
    .map(hash => ({hash, weight: weights[hash & (weights.length - 1)]! * scale}))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostFeatures)
    .map(({hash, weight}) => `            ${weight.toFixed(2).padStart(6)}  ${nameOf(stage, numbers.get(hash) ?? 0)}`);
}

/** Whom a pronoun may mean. */
function tellPronoun(candidates: readonly Candidate[] | undefined): readonly string[] {
  if (candidates === undefined) return [];
  const ranked = rankCandidates(candidates).slice(0, mostCandidates);
  return [
    'pronoun   means',
    ...ranked.map(({entity, probability}) => `          ${percent(probability).padStart(5)}  ${entity.keys.join(' ')}`),
  ];
}
