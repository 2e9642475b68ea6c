/**
 * A noun phrase that says what somebody is: "former US ambassador to Russia", "professor of law at Duke University".
 *
 * Idea: the phrase has a role noun as the last word before its first preposition (or two, joined by "and"); words in front of it are
 * modifiers as long as none is a verb, a preposition or a pronoun; what follows are prepositional phrases up to the next comma, verb or
 * relative pronoun.
 *
 *     ⟦the former executive director of Acme Watch in Ohio⟧, who ...
 *
 * Cost: constant: no phrase is longer than `longestPhrase` words. Word lists: lexicon.ts.
 */
import {lowerBound} from '../document/lower-bound.ts';
import {isGenericBody} from './body-in-focus.ts';
import {calendarWords, isRoleNoun, openers, roleNouns} from './lexicon.ts';
import type {Scene} from './scene.ts';
import type {RolePhrase} from './split-role.ts';

const longestPhrase = 16;
const longestFront = 9;
const articles =
  /^(?:a|an|the|one|his|her|their|its|our|my|also|now|currently|then|both|formerly|previously|himself|herself|recently|long|another)$/;
const prepositions = /^(?:of|for|at|with|to|from|in|on|and|under)$/;
const stops =
  /^(?:who|whom|whose|which|that|where|when|while|as|said|says|told|tells|was|is|are|were|has|had|have|will|would|by|but|because|after|before|during|wrote|whether|if|since|until|about|against)$/;
/** Behind a name they go on with the sentence: "at Acme explains". */
const telling =
  /^(?:stat|explain|not|argu|add|shar|warn|recall|tell|agre|believ|think|point|suggest|recommend|advis|reveal|claim|announc|testifi|tweet|ask|call|describ|predict|arrest|conclud|observ|insist|admit|confirm|caution)(?:e?s|e?d|ies|ied)$|^(?:arrested|based|named|located|known)$/;
const allowedOpeners = new Set(
  'former first second third three four five past incoming outgoing once early late other co part own senior official presumptive sometime'.split(
    ' ',
  ),
);
const verbs =
  /^(?:met|ran|won|beat|led|saw|knew|found|left|lost|spoke|began|became|brought|took|came|went|kept|held|sent|paid|quoted|cited|not|never|\w+ly|\w{3,}ing|\w{3,}ed)$/;
const adjectives =
  /^(?:retired|renowned|noted|appointed|elected|unelected|celebrated|distinguished|accused|convicted|acclaimed|undecided|registered|disgraced|self-\w+|recently|newly|named|appointed|promoted|hired|left-leaning|right-leaning|longtime|leading|ruling|sitting|visiting|acting|outgoing|incoming|founding|managing|marketing|advertising|engineering|polling|fundraising|training|nursing|family|early|consulting|housing|banking|teaching|broadcasting|supervising|executive|rising|running|assembly|daily|elderly|contributing|presiding|commanding|starting|recording|voting|organizing|operating|bestselling|best-selling|award-winning|prize-winning|counseling|investigating|campaigning)$/;
const plurals =
  /^(?:[\w-]*ss|sports|communications|operations|affairs|sales|news|rights|veterans|politics|economics|studies|services|relations|markets|mathematics|physics|arms|arts|genetics|elections|ethics|us|gps|physics|resources|\w+ics|business|religious|famous|various|\w+ous|\w+'s|days|games|systems|series|defense|congress|securities|sciences|logistics|airlines|airways|industries|holdings|partners|analytics|times|states|democrats|republicans)$/;

/** The role phrase that begins at word `from`, articles aside; undefined where none does. */
export function readRole(scene: Scene, from: number): RolePhrase | undefined {
  const {words} = scene;
  let first = from;
  while (first < words.length && articles.test(words[first]!.key) && first - from < 3) first++;
  let head = readFront(scene, first);
  if (head === undefined) return undefined;
  if (words[head + 1]?.key === 'and' && words[head + 1]!.isJoined) {
    const next = words[head + 2]?.key ?? '';
    const isOther = articles.test(next) || (words[head + 2]?.isCapital === true && words[head + 2]!.isPossessive);
    const second = isOther || isKin(words[head]!.key) ? undefined : readFront(scene, head + 2);
    if (second !== undefined && second - head <= 7 && !isKin(words[second]!.key)) head = second;
  }
  return {from: first, head, to: readTail(scene, head)};
}

/** "Research and Advocacy Director". */
const isPair = (scene: Scene, first: number, at: number): boolean => {
  const {words} = scene;
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (at === first || word.key !== 'and' || next === undefined || before === undefined) return false;
  if (before.isCapital !== next.isCapital || (!next.isCapital && !isFront(scene, at + 1))) return false;
  return !isRoleNoun(before.key) && !namesPerson(scene, at + 1) && next.isJoined;
};

const isKin = (key: string): boolean =>
  /^(?:wife|husband|son|daughter|father|mother|brother|sister|friend|colleague|mate)$/.test(key);

/** The index of the role noun that the words from `first` lead to. */
function readFront(scene: Scene, first: number): number | undefined {
  const {words} = scene;
  let at = first;
  while (
    at < words.length &&
    at - first < longestFront &&
    (at === first || follows(scene, at)) &&
    (isFront(scene, at) || isPair(scene, first, at))
  )
    at++;
  const head = at - 1;
  if (head < first || !isRoleNoun(words[head]!.key) || words[head]!.isPossessive) return undefined;
  return namesPerson(scene, head + 1) && follows(scene, head + 1) ? undefined : head;
}

const follows = ({words}: Scene, index: number): boolean =>
  words[index] !== undefined && words[index]!.isJoined && words[index]!.line === words[index - 1]!.line;

/** The word can stand in front of a role noun. */
export function isFront(scene: Scene, index: number): boolean {
  const {key, isCapital, isPossessive} = scene.words[index]!;
  if (isPossessive && !isCapital)
    return isGenericBody(scene, index) || isRoleNoun(key) || /^(?:campaign|administration)$/.test(key);
  if (calendarWords.has(key)) return false;
  if (isCapital && !scene.words[index]!.startsSentence) return true;
  if (isCapital || roleNouns.has(key)) return !(openers.has(key) && !allowedOpeners.has(key) && !isPossessive);
  if (openers.has(key)) return allowedOpeners.has(key);
  if (prepositions.test(key) || stops.test(key)) return false;
  const next = scene.words[index + 1];
  const isBesideRole = next?.isJoined === true && !next.isCapital && isRoleNoun(next.key);
  if (verbs.test(key)) return adjectives.test(key) || (isBesideRole && /ing$/.test(key));
  return !/s$/.test(key) || plurals.test(key) || isBesideRole;
}

/** A person's name begins at the word. */
function namesPerson({words, names}: Scene, index: number): boolean {
  const name = names[lowerBound(names.length, at => names[at]!.last >= index)];
  return name !== undefined && name.titleFirst <= index && name.kind === 'person' && words[index]!.isCapital;
}

/** "vice president of sales and marketing at Acme": the noun behind "and" is joined to the one before. */
function goesOn(scene: Scene, index: number): boolean {
  const {words} = scene;
  const word = words[index];
  if (word === undefined || !word.isJoined || isRoleNoun(word.key) || openers.has(word.key) || stops.test(word.key))
    return false;
  if ((/s$/.test(word.key) && !plurals.test(word.key)) || (verbs.test(word.key) && !adjectives.test(word.key)))
    return false;
  return !follows(scene, index + 1) || prepositions.test(words[index + 1]!.key);
}

function readTail(scene: Scene, head: number): number {
  const {words} = scene;
  let at = head + 1;
  if (!follows(scene, at) || !prepositions.test(words[at]!.key)) return at;
  let phrase = at;
  for (; follows(scene, at) && !stops.test(words[at]!.key) && !calendarWords.has(words[at]!.key); at++) {
    if (prepositions.test(words[at]!.key)) phrase = at;
    if (at - head >= longestPhrase) return phrase;
    if (words[at - 1]!.isCapital && telling.test(words[at]!.key)) break;
    const next = words[at + 1];
    if (words[at]!.key === 'and' && next?.isCapital === true && next.isPossessive) return at;
    if (words[at]!.key === 'and' && !next?.isCapital && !goesOn(scene, at + 1)) return at;
  }
  if (words[at - 1]!.isPossessive) at = phrase;
  while (at > head + 1 && /^(?:\d+|of|for|at|with|to|from|in|on|and|under|the|a|an)$/.test(words[at - 1]!.key)) at--;
  return at;
}
