/**
 * Who said what stands between quotation marks.
 *
 * Idea: three small log-linear choices for each quotation, in the order of the text. Which word nearby is its cue, or
 * is there none; is it speech at all; which noun phrase nearby is its source, given the cue. Each sees what was chosen
 * for the quotation before, so that a follow-on goes to whoever is speaking.
 *
 *     ⟦“It is late,”⟧ ⟪Kim⟫ ⟨said⟩, praising the “Late Show.” ⟦“We go.”⟧
 *
 * Cost: linear; at most some hundred words around a quotation are looked at. The weights come from
 * `npm run train:direct`; figures are in README.md.
 */
import type {Attribution} from '../../analysis.ts';
import type {Span} from '../../span.ts';
import {type Decision, describeCues} from './describe-cues.ts';
import {describeSources} from './describe-sources.ts';
import {describeSpeech} from './describe-speech.ts';
import type {DirectModel} from './direct-model.ts';
import {scoreOf} from './features.ts';
import {findNounPhrases, type NounPhrase} from './find-noun-phrases.ts';
import {type Scene, type SceneQuotation, spanOf} from './scene.ts';

/** A quotation with what was chosen for it: words and phrases of the scene. */
type Choice = Decision & {
  readonly quotation: SceneQuotation;
  readonly isSpeech: boolean;
  /** 0..1 that it is speech, and that the source is the right one. */
  readonly speechProbability: number;
  readonly sourceProbability: number;
};

export type DirectQuotes = {
  readonly attributions: readonly Attribution[];
  /** Marked, but a title, a nickname or a term rather than what somebody said. */
  readonly unspoken: readonly Span[];
};

export function extractDirectQuotes(scene: Scene, model: DirectModel): DirectQuotes {
  const phrases = findNounPhrases(scene);
  const choices = choose(scene, phrases, model);
  return {
    attributions: group(scene, phrases, choices),
    unspoken: choices.filter(({isSpeech}) => !isSpeech).map(({quotation}) => quotation),
  };
}

/** From here a quotation counts as speech; F1 on dev is flat from 0.5 to 0.7. */
const leastSpeech = 0.6;

/** Decides about every quotation of the scene. */
function choose(scene: Scene, phrases: readonly NounPhrase[], model: DirectModel): readonly Choice[] {
  let previous: Choice | undefined;
  let wasSpeech: boolean | undefined;
  return scene.quotations.map((quotation, index) => {
    const near = previous !== undefined && quotation.block - previous.quotation.block <= 1 ? previous : {};
    const cues = describeCues(scene, quotation, index, near);
    const {best, scores} = rank(cues.map(({features}) => scoreOf(model.cue, features)));
    const cue = cues[best]!.word;
    const sources = describeSources(scene, phrases, quotation, index, cue, near);
    const ranked = rank(sources.map(({features}) => scoreOf(model.source, features)));
    const source = sources[ranked.best]?.phrase;
    const lead = Math.max(...scores.slice(1), -9) - scores[0]!;
    const speechProbability = sigmoid(
      scoreOf(model.speech, describeSpeech(scene, quotation, index, {cue, lead, source, wasSpeech})),
    );
    const isSpeech = speechProbability >= leastSpeech;
    const choice = {quotation, isSpeech, speechProbability, sourceProbability: ranked.probability, cue, source};
    wasSpeech = isSpeech;
    if (isSpeech) previous = choice;
    return choice;
  });
}

function rank(scores: readonly number[]): {best: number; probability: number; scores: readonly number[]} {
  let best = 0;
  scores.forEach((score, index) => {
    if (score > scores[best]!) best = index;
  });
  const total = scores.reduce((sum, score) => sum + Math.exp(score - scores[best]!), 0);
  return {best, probability: 1 / total, scores};
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** Quotations of one block with the same cue are one attribution, and so are those that run on over blocks. */
function group(scene: Scene, phrases: readonly NounPhrase[], choices: readonly Choice[]): readonly Attribution[] {
  const attributions: Attribution[] = [];
  let last: Choice | undefined;
  for (const choice of choices) {
    const {quotation, isSpeech, cue, source} = choice;
    if (!isSpeech) continue;
    const content = {start: quotation.start, end: quotation.end};
    const confidence = choice.speechProbability * choice.sourceProbability;
    const previous = attributions.at(-1);
    if (last !== undefined && previous !== undefined && isSameRun(last, choice)) {
      attributions[attributions.length - 1] = {
        ...previous,
        content: [...previous.content, content],
        confidence: Math.min(previous.confidence, confidence),
      };
    } else {
      const phrase = source === undefined ? undefined : phrases[source];
      attributions.push({
        kind: quotation.startsUpper || quotation.words > 8 ? 'direct' : 'mixed',
        content: [content],
        ...(cue === undefined ? {} : {cue: spanOf(scene, cue, cue)}),
        ...(phrase === undefined ? {} : {source: spanOf(scene, phrase.first, phrase.last)}),
        confidence,
      });
    }
    last = choice;
  }
  return attributions;
}

const isSameRun = (a: Choice, b: Choice): boolean =>
  a.source === b.source &&
  ((a.quotation.block === b.quotation.block && a.cue !== undefined && a.cue === b.cue) ||
    (!a.quotation.closed && b.quotation.block === a.quotation.block + 1));
