/**
 * Whether the words in front of a role or behind its preposition name a body.
 *
 * Idea: an ampersand, an abbreviation or a last word that bodies bear tells one; a place, a party, an office of state and a person's
 * name are none; any other capitalised word is one unless it looks like an adjective.
 *
 *     Halden & Moss, RNC, Acme Watch, Twitter  body      Ohio  place      Voss  person      House, Republican  other
 *
 * Cost: constant. Word lists: lexicon.ts.
 */
import {lowerBound} from '../document/lower-bound.ts';
import {bodyWords, calendarWords, givenNameGender, openers, partyWords, placeWords, roleNouns} from './lexicon.ts';
import type {Scene} from './scene.ts';

export type Range = {readonly first: number; readonly last: number};

/** One word that is an office of state, not a body. */
const offices =
  /^(?:house|senate|us|state|supreme|congress|federal|national|first|south|north|west|east|southern|northern|western|eastern|republican|democratic|gop|president|attorney|american|defense|defence|treasury|fed|opposition|government|shadow|cabinet|home|foreign|finance|health|education|interior|justice|police|board|council|school|army|navy|olympic|grammy|oscar|emmy|nobel|pulitzer|christian|catholic|evangelical|muslim|jewish|hindu|buddhist|protestant|anglican|black|white|gay|internet|web|tv|ai|it|hr|pr|ux|ui|vr|ar|qa|seo|vip|ev|dna|bitcoin|english|super|wall|world)$/;

/** Stand before the names of places. */
export const compass = /^(?:north|south|east|west|northern|southern|eastern|western|new|san|los|las|st|santa|great)$/;

export const isBodyName = ({names}: Scene, first: number): boolean => {
  const name = names[lowerBound(names.length, at => names[at]!.last >= first)];
  return name?.titleFirst === first && name.kind === 'body';
};

/** "Priorities USA", "Harbour Watch UK". */
const isBranch = (words: Scene['words'], first: number, last: number): boolean =>
  last > first &&
  /^(?:usa|america|uk)$/.test(words[last]!.key) &&
  !placeWords.has(words[first]!.key) &&
  !compass.test(words[first]!.key);

/** What bears the name from word `first` to word `last`. */
export function kindOfRange(
  {text, words, names, entityOf}: Scene,
  {first, last}: Range,
): 'body' | 'place' | 'person' | 'other' {
  const {key, start, end} = words[first]!;
  const form = text.slice(start, end);
  const isAcronym = first === last && /^\p{Lu}[\p{Lu}&]{1,5}$/u.test(form.replace(/\./g, ''));
  if (first === last && offices.test(key)) return 'other';
  if (isAcronym && !/^(?:us|uk|usa|gop|uae)$/.test(key)) return 'body';
  let isPlace = true;
  for (let at = first; at <= last; at++) {
    if (words[at]!.isPaired) return 'body';
    if (!placeWords.has(words[at]!.key) && !partyWords.has(words[at]!.key) && !compass.test(words[at]!.key))
      isPlace = false;
  }
  if (isPlace) return partyWords.has(words[last]!.key) ? 'other' : 'place';
  const index = lowerBound(names.length, at => names[at]!.last >= first);
  const name = names[index];
  const entity = name !== undefined && name.titleFirst <= first && name.first <= last ? entityOf[index] : undefined;
  if (entity?.kind === 'place' && isBranch(words, first, last)) return 'body';
  if (entity?.kind === 'person' && name!.last < last && bodyWords.has(words[last]!.key)) return 'body';
  if (entity?.kind === 'person' || entity?.kind === 'place') return entity.kind;
  if (last > first && bodyWords.has(words[last]!.key)) return 'body';
  if (entity !== undefined && entity.gender !== 0 && entity.kind === 'unclear') return 'person';
  if (last > first) return givenNameGender(key) !== undefined ? 'person' : 'body';
  if (bodyWords.has(key) || openers.has(key) || roleNouns.has(key) || calendarWords.has(key)) return 'other';
  const isKnown = entity !== undefined && entity.mentions.length > 1;
  if (!isKnown && /(?:an|ish|ese|ic|al|ive|ed|ous|ary|ing|-\p{L}+)$/u.test(key)) return 'other';
  return 'body';
}
