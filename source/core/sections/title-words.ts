/**
 * The probability of each word of a section to stand in the heading that a person would give it.
 *
 * Idea: people name a section by a plain word that they use again and again in it and from its beginning, that the
 * article has spoken of in its first paragraph, and that does not stand in every other section. How much each of this
 * counts is learnt (title-weights.ts).
 *
 * Example: in `The harbour is empty. Nets dry in the harbour.` the harbour is likelier than the nets.
 * Cost: linear.
 */

import {type NamedLogistic, probabilityOf} from '../learning/named-logistic.ts';
import type {AnnotatedBlock} from '../nlp/annotated-text.ts';
import {stem} from '../nlp/stem.ts';
import {contentStems, isContentWord} from './content-words.ts';
import {type TitleFeature, titleBias, titleFeatures, titleWeights} from './title-weights.ts';
import type {WordVectors} from './word-vectors.ts';

/** The paragraphs of a section. */
export type Paragraphs = readonly AnnotatedBlock[];
export type TitleWord = Readonly<Record<TitleFeature, number>>;
export type TitleModel = NamedLogistic<TitleFeature>;

/** Rarity of words as common as the thousand most used is about 1, of unknown words 1.1. */
const fullRarity = 8 * 16;

/** What is known of each content word of each section, by stem. */
export function describeTitleWords(
  sections: readonly Paragraphs[],
  {index, rarities}: WordVectors,
): readonly ReadonlyMap<string, TitleWord>[] {
  const sightings = sections.map(see);
  const spread = new Map<string, number>();
  for (const seen of sightings) for (const word of seen.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const opening = new Set(sections[0]?.[0] === undefined ? [] : contentStems(sections[0][0]));
  return sightings.map(
    (seen, at) =>
      new Map(
        [...seen].map(([word, {uses, first, isName}]) => {
          const known = index.get(word);
          const description: TitleWord = {
            uses: Math.log(uses),
            late: Math.log1p(first) / 3,
            isName: Number(isName),
            rarity: known === undefined ? 1.1 : Math.min(1.3, rarities[known]! / fullRarity),
            spread: spread.get(word)! / sections.length,
            isKnown: Number(at > 0 && opening.has(word)),
          };
          return [word, description];
        }),
      ),
  );
}

/** What the shipped weights say. */
export const titleModel: TitleModel = {bias: titleBias, weights: titleWeights};

export const titleProbability = (word: TitleWord, model: TitleModel): number =>
  probabilityOf(word, titleFeatures, model);

type Sighting = {uses: number; readonly first: number; isName: boolean};

function see(paragraphs: Paragraphs): ReadonlyMap<string, Sighting> {
  const seen = new Map<string, Sighting>();
  let place = 0;
  for (const {
    tokens: {count, words, forms},
  } of paragraphs)
    for (let i = 0; i < count; i++, place++) {
      const word = words[i]!;
      if (!isContentWord(word)) continue;
      const sighting = seen.get(stem(word)) ?? {uses: 0, first: place, isName: false};
      sighting.uses++;
      if (i > 0 && /^\p{Lu}/u.test(forms[i]!) && !/^[.!?…“”"‘’'(]$/.test(forms[i - 1]!)) sighting.isName = true;
      seen.set(stem(word), sighting);
    }
  return seen;
}
