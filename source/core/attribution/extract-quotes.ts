import type {Attribution} from '../document/analysis.ts';
import {type Span, slice} from '../document/span.ts';
import type {AnnotatedText} from '../nlp/annotated-text.ts';
import {extractAttributions} from './choice/extract-attributions.ts';
import {confidenceOf, describeAttributions} from './confidence/tell-confidence.ts';
import {isModal} from './cues/is-attitude.ts';
import {assignQuotations} from './merging/assign-quotations.ts';
import {createParagraph} from './network/read-signals.ts';
import {extractPrinted, withPrinted} from './printed/printed.ts';
import {chooseSources} from './quotations/choose-sources.ts';
import {gatherEvidence} from './quotations/evidence.ts';
import {readNarration} from './quotations/narration.ts';
import type {QuoteModel} from './quote-model.ts';

/**
 * Everything that is reported as said, in the order of the text: what the span engine finds, and every quotation that
 * the engine for marked quotations takes for speech.
 */
export function extractQuotes(annotated: AnnotatedText, model: QuoteModel): readonly Attribution[] {
  const {document} = annotated;
  const attributions = extractUntold(annotated, model).map(({attribution, features}) => ({
    ...attribution,
    confidence: confidenceOf(features),
  }));
  return withPrinted(document.text, attributions, extractPrinted(document)).toSorted(
    (a, b) => a.content[0]!.start - b.content[0]!.start,
  );
}

/** What the engines find, with the belief of the judge for confidence, and the features that tell how likely each is right. */
export function extractUntold(
  annotated: AnnotatedText,
  model: QuoteModel,
): readonly {readonly attribution: Attribution; readonly features: readonly string[]}[] {
  const {document, blocks} = annotated;
  const {text} = document;
  const paragraphs = blocks.map(block => createParagraph(block, model.spans.network));
  const candidates = paragraphs.flatMap(paragraph => extractAttributions(paragraph, model.spans));
  const narration = readNarration(document, paragraphs);
  const evidence = gatherEvidence(narration.quotations, candidates);
  const choices = chooseSources(narration, evidence, model.direct);
  const unspoken = choices.filter(({isSpeech}) => !isSpeech).map(({quotation}) => quotation);
  const attributions = assignQuotations(candidates, choices, evidence)
    .filter(({kind, cue}) => kind === 'indirect' || cue === undefined || !isModal(slice(text, cue)))
    .map(attribution => withoutTerms(text, attribution, unspoken));
  const features = describeAttributions(annotated, attributions, choices);
  return attributions.map((attribution, index) => ({attribution, features: features[index]!}));
}

/** Reported words are mixed for what is quoted in them; a term behind `so-called` is not. */
function withoutTerms(text: string, attribution: Attribution, unspoken: readonly Span[]): Attribution {
  if (attribution.kind !== 'mixed') return attribution;
  const marked = attribution.content.flatMap(({start, end}) =>
    [...slice(text, {start, end}).matchAll(/["“”]/g)].map(({index}) => start + index),
  );
  const isTerm = (at: number): boolean =>
    unspoken.some(({start, end}) => start <= at && at < end) ||
    /so-called $/i.test(text.slice(at - 10, at)) ||
    /so-called ["“][^"“”]*$/i.test(text.slice(Math.max(0, at - 60), at));
  return marked.length > 0 && marked.every(isTerm) ? {...attribution, kind: 'indirect'} : attribution;
}
