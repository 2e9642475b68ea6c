/**
 * How likely each word of a section is to stand in its title.
 *
 * Idea: an editor takes words that the section repeats, that stand in its first sentence and, for the first section, in
 * the headline of the article; names rather than common words; and words that other sections do not have. How much each
 * of this counts is learnt (salience-weights.ts).
 * Example: in `The harbour is empty. Nets dry in the harbour.` the harbour is likelier than the nets.
 * Cost: linear.
 */
import {type NamedLogistic, probabilityOf} from '../../learning/named-logistic.ts';
import {stem} from '../../nlp/stem.ts';
import type {Tokens} from '../../nlp/tagger.ts';
import {isContentWord} from '../content-words.ts';
import type {WordVectors} from '../word-vectors.ts';
import {type SalienceFeature, salienceBias, salienceFeatures, salienceWeights} from './salience-weights.ts';

export type WordFeatures = Readonly<Record<SalienceFeature, number>>;
export type SalienceModel = NamedLogistic<SalienceFeature>;

const salienceModel: SalienceModel = {bias: salienceBias, weights: salienceWeights};

/** Rarity of words as common as the thousand most used is about 1, of unknown words 1.1. */
const fullRarity = 8 * 16;

export const toStem = (word: string): string => stem(word.replace(/['’]s?$/, ''));
export const mayTell = isContentWord;

/** What is known of each content word of each section, by stem; `headline` is that of the article. */
export function describeWords(
  sections: readonly (readonly Tokens[])[],
  headline: readonly Tokens[],
  {index, rarities}: WordVectors,
): readonly ReadonlyMap<string, WordFeatures>[] {
  const sightings = sections.map(see);
  const spread = new Map<string, number>();
  const total = new Map<string, number>();
  for (const seen of sightings)
    for (const [word, {uses}] of seen) {
      spread.set(word, (spread.get(word) ?? 0) + 1);
      total.set(word, (total.get(word) ?? 0) + uses);
    }
  const head = new Set(headline.flatMap(({words}) => words.filter(mayTell).map(toStem)));
  return sightings.map(
    (seen, at) =>
      new Map(
        [...seen].map(([word, {uses, first, names, verbs, inLead, paragraphs}]) => {
          const known = index.get(word);
          const others = total.get(word)! - uses;
          return [
            word,
            {
              uses: Math.log(uses),
              paragraphs: paragraphs / sections[at]!.length,
              late: Math.log1p(first) / 3,
              inLead: Number(inLead),
              isName: names / uses,
              isVerb: verbs / uses,
              rarity: known === undefined ? 1.1 : Math.min(1.3, rarities[known]! / fullRarity),
              spread: spread.get(word)! / sections.length,
              elsewhere: Math.log1p(others / Math.max(1, sections.length - 1)),
              inHead: Number(head.has(word)),
              opensHead: Number(at === 0 && head.has(word)),
            },
          ];
        }),
      ),
  );
}

/** Between 0 and 1, by stem. */
export const salienceOf = (
  words: ReadonlyMap<string, WordFeatures>,
  model: SalienceModel = salienceModel,
): ReadonlyMap<string, number> =>
  new Map([...words].map(([word, features]) => [word, probabilityOf(features, salienceFeatures, model)]));

type Sighting = {
  uses: number;
  readonly first: number;
  names: number;
  verbs: number;
  readonly inLead: boolean;
  paragraphs: number;
  last: number;
};

function see(paragraphs: readonly Tokens[]): ReadonlyMap<string, Sighting> {
  const seen = new Map<string, Sighting>();
  let place = 0;
  let inLead = true;
  paragraphs.forEach(({count, words, forms, tags}, paragraph) => {
    for (let i = 0; i < count; i++, place++) {
      if (/^[.!?…]+$/.test(forms[i]!) && place > 4) inLead = false;
      if (!mayTell(words[i]!)) continue;
      const word = toStem(words[i]!);
      const sighting = seen.get(word) ?? {uses: 0, first: place, names: 0, verbs: 0, inLead, paragraphs: 0, last: -1};
      sighting.uses++;
      if (tags[i] === 'PROPN') sighting.names++;
      if (tags[i] === 'VERB') sighting.verbs++;
      if (sighting.last !== paragraph) sighting.paragraphs++;
      sighting.last = paragraph;
      seen.set(word, sighting);
    }
  });
  return seen;
}
