/**
 * Who said what stands between quotation marks.
 *
 * Idea: three small log-linear choices for each quotation, in the order of the text. Is it speech at all; which
 * word nearby is its cue, or is there none; which noun phrase nearby is its source, given the cue. The last two see what
 * was chosen for the quotation before, so that a follow-on goes to whoever is speaking; all see what the span engine thinks.
 *
 *     ⟦“It is late,”⟧ ⟪Kim⟫ ⟨said⟩, praising the “Late Show.” ⟦“We go.”⟧
 *
 * Cost: linear; at most some hundred words around a quotation are looked at. The weights come from
 * `npm run train`; figures are in ../README.md.
 */
import type {Span} from '../../document/span.ts';
import {sigmoid} from '../../learning/gru.ts';
import {rank, scoreOf} from '../../learning/linear-model.ts';
import type {NounPhrase} from '../../nlp/noun-phrases.ts';
import {type CueCandidate, type Decision, describeCues} from './describe-cues.ts';
import {describeSources, type SourceCandidate} from './describe-sources.ts';
import {describeSpeech} from './describe-speech.ts';
import type {Evidence} from './evidence.ts';
import {listPhrases} from './list-phrases.ts';
import {type Narration, type NarrationQuotation, spanOf} from './narration.ts';
import type {QuotationModel} from './quotation-model.ts';

/** A quotation with what was chosen for it. */
export type Choice = {
  readonly quotation: NarrationQuotation;
  readonly isSpeech: boolean;
  /** 0..1 that it is speech, and that the source is the right one. */
  readonly speechProbability: number;
  readonly sourceProbability: number;
  readonly cue?: Span;
  readonly source?: Span;
};

/** From here a quotation counts as speech. F1 of cross-validation on train is flat from 0.45 to 0.6. */
const leastSpeech = 0.5;

/** How sure it is that a quotation that goes on over paragraphs is speech. */
const certainPart = 0.97;

/** What was looked at for a quotation: the features for speech, and the cue and the source that won. */
export type Watched = {
  readonly speech: readonly number[];
  readonly cue: CueCandidate | undefined;
  readonly source: SourceCandidate | undefined;
};

/** Decides about every quotation of the narration; `evidence` has one entry for each. `watch` is told of each in order. */
export function chooseSources(
  narration: Narration,
  evidence: readonly Evidence[],
  model: QuotationModel,
  watch?: (watched: Watched) => void,
): readonly Choice[] {
  const phrases = listPhrases(narration, evidence);
  let previous: (Decision & {readonly block: number; readonly sourceProbability: number}) | undefined;
  const speech = describeSpeech(narration, evidence);
  return narration.quotations.map((quotation, index): Choice => {
    const near = previous !== undefined && quotation.block - previous.block <= 1 ? previous : {};
    const decided = decide(narration, phrases, quotation, index, near, evidence[index]!, model);
    watch?.({speech: speech[index]!, ...decided.won});
    const isPart = goesOn(narration, index);
    const goesBefore = isPart && previous !== undefined && !isBeside(narration, phrases, decided.source, quotation);
    const {cue, source, sourceProbability} = goesBefore ? previous! : decided;
    const own = sigmoid(scoreOf(model.speech, speech[index]!));
    const speechProbability = isPart || goesOn(narration, index + 1) ? Math.max(own, certainPart) : own;
    const isSpeech = speechProbability >= leastSpeech;
    if (isSpeech) previous = {cue, source, block: quotation.block, sourceProbability};
    const phrase = source === undefined ? undefined : phrases[source];
    return {
      quotation,
      isSpeech,
      speechProbability,
      sourceProbability,
      ...(cue === undefined ? {} : {cue: spanOf(narration, cue, cue + 1)}),
      ...(phrase === undefined ? {} : {source: spanOf(narration, phrase.from, phrase.to)}),
    };
  });
}

/** A paragraph that opens with a mark, below one whose mark was left open, goes on with the same person's words. */
function goesOn({quotations, blocks}: Narration, index: number): boolean {
  const [before, quotation] = [quotations[index - 1], quotations[index]];
  return (
    before !== undefined &&
    quotation !== undefined &&
    !before.closed &&
    quotation.block === before.block + 1 &&
    quotation.start === blocks[quotation.block]!.start
  );
}

/** The source stands in the quotation's own paragraph. */
const isBeside = (
  {blockOf}: Narration,
  phrases: readonly NounPhrase[],
  source: number | undefined,
  {block}: NarrationQuotation,
): boolean => source !== undefined && blockOf[phrases[source]!.from] === block;

function decide(
  narration: Narration,
  phrases: readonly NounPhrase[],
  quotation: NarrationQuotation,
  index: number,
  near: Decision,
  evidence: Evidence,
  model: QuotationModel,
) {
  const cues = describeCues(narration, quotation, index, near, evidence);
  const {best} = rank(cues.map(({features}) => scoreOf(model.cue, features)));
  const cue = cues[best]!.word;
  const sources = describeSources(narration, phrases, quotation, index, cue, near, evidence);
  const ranked = rank(sources.map(({features}) => scoreOf(model.source, features)));
  return {
    cue,
    source: sources[ranked.best]?.phrase,
    sourceProbability: ranked.probability,
    won: {cue: cues[best], source: sources[ranked.best]},
  };
}
