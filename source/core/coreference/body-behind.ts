/**
 * The body behind a preposition of a role: "director ⟦of the Acme Institute at Harrow University⟧".
 *
 * Idea: the capitalised run behind the preposition, words for bodies in front of it aside, if it names one; what is joined to it by
 * "of", and the campus of a university, belong to the name. Cost: constant for each preposition.
 */
import {lowerBound} from '../document/lower-bound.ts';
import {bodyInFocus, bodyNouns, isGenericBody} from './body-in-focus.ts';
import {isBodyName, kindOfRange, type Range} from './body-range.ts';
import {bodyWords, calendarWords, placeWords} from './lexicon.ts';
import {withArticle} from './role-wording.ts';
import type {Scene} from './scene.ts';

/** What somebody does at a body, not the body: "Head of Research at Acme". */
const fields =
  /^(?:research|communications|marketing|operations|policy|law|economics|politics|sales|engineering|product|products|strategy|finance|development|security|studies|science|technology|innovation|design|history|medicine|surgery|nursing|people|talent|content|partnerships|compliance|sustainability|investments?|media|growth|staff|prosecutions?|affairs|relations|services|works|safety|programs?|sciences|planning|analysis|analytics|management|resources|learning|advocacy|art|arts|music|english|physics|chemistry|biology|mathematics|psychology|sociology|philosophy|state|defense|defence|health|education|justice|homeland|public|human|corporate|global|international|investor|political|social|computer|data|external|government)$/;

/** Lower-case nouns that end the name in front of them. */
const extenders =
  /^(?:district|campaign|county|union|school|team|party|chapter|police|hospital|university|bank|group|council|administration|government|ministry|club|branch|department|coalition|office|foundation|cabinet)$/;

/** A body behind the role of such a one is part of it: "U.S. Attorney for the Western District of New York". */
const ofDistrict = /^(?:attorney|judge|prosecutor)$/;

/** What they lead stands right behind "of". */
export const leaders = /^(?:director|president|founder|co-founder|chair|chairman|chairwoman|ceo|head|leader|editor)$/;

export function bodyBehind(scene: Scene, head: number, at: number, to: number): string | undefined {
  const {words} = scene;
  let first = at + 1;
  while (
    first < to &&
    !words[first]!.isCapital &&
    first - at < 6 &&
    !/^(?:of|for|at|with|from|in|on|to|and|under)$/.test(words[first]!.key)
  )
    first++;
  first = behindPlace(scene, first, to);
  if (first >= to || !words[first]!.isCapital) return lowerBodyBehind(scene, at, to);
  const {key: last} = words[first - 1]!;
  const isDirect =
    first === at + 1 ||
    /^(?:the|a|an)$|-based$/.test(last) ||
    words[first - 1]!.isPossessive ||
    (/^(?:at|with)$/.test(words[at]!.key) && first - at <= 3) ||
    placeWords.has(words[at + 1]!.key);
  if (
    !isDirect &&
    !bodyNouns.has(last) &&
    !/-/.test(last) &&
    !/^(?:nonpartisan|nonprofit|conservative|liberal|libertarian|progressive|advocacy|local)$/.test(last)
  )
    return undefined;
  const range = endBehind(scene, first, to, words[at]!.key);
  if (range === undefined) return undefined;
  const kind = kindOfRange(scene, range);
  const {key} = words[at]!;
  if (key === 'in' && /^(?:area|region|county|city|valley|state|district|territory)$/.test(words[range.last]!.key))
    return undefined;
  if (key !== 'at' && words.slice(first, range.last + 1).every(word => fields.test(word.key))) return undefined;
  if (ofDistrict.test(words[head]!.key) && /^(?:for|of|in)$/.test(key)) return undefined;
  const isNamed = range.last > first && extenders.test(words[range.last]!.key);
  if (kind !== 'body' && !isNamed)
    return kind === 'other' && isBodyName(scene, first) && range.last > first ? withArticle(scene, range) : undefined;
  const isSure =
    isNamed || /^(?:at|with|of|for)$/.test(key) || bodyWords.has(words[range.last]!.key) || isBodyName(scene, first);
  return isSure ? withSeat(scene, range) : undefined;
}

/** With where it is, where that is part of the name: "Acme Union of Oregon", "Harrow University in St. Louis", "University of Harrow, Lindholm". */
function withSeat(scene: Scene, {first, last}: Range): string {
  const {text, words} = scene;
  const key = words[last + 1]?.key ?? '';
  const isSchool = words.slice(first, last + 1).some(word => /^(?:university|college)$/.test(word.key));
  const isNext = words[last + 1]?.isJoined === true && words[last + 2]?.isJoined === true && !words[last]!.isPossessive;
  let end = last;
  if (
    isNext &&
    words[last + 2]!.isCapital &&
    (key === 'of' || (isSchool && (key === 'at' || (key === 'in' && words[last + 2]!.key === 'st'))))
  ) {
    end = last + 2;
    while (words[end + 1]?.isCapital === true && words[end + 1]!.isJoined && !words[end]!.isPossessive) end++;
    if (words[end]!.isPossessive || calendarWords.has(words[end]!.key)) end = last;
  }
  const campus =
    isSchool && words[first + 1]?.key === 'of'
      ? campuses.exec(text.slice(words[end]!.end, words[end]!.end + 40))
      : null;
  const name = withArticle(scene, {first, last: end});
  return campus === null ? name : name + campus[0];
}

const campuses = /^, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?=[,.;”"]| (?:said|says|told))/u;

/** "Leader of France's far-right Front National": whose place it is goes before the name. */
function behindPlace({words}: Scene, first: number, to: number): number {
  if (first >= to || !words[first]!.isPossessive || !placeWords.has(words[first]!.key)) return first;
  for (let at = first + 1; at < to && at - first < 4; at++) if (words[at]!.isCapital) return at;
  return first;
}

/** "Chairman of the company". */
function lowerBodyBehind(scene: Scene, at: number, to: number): string | undefined {
  const last = to - 1;
  const isWhole = scene.words[at + 1]?.key === 'the' && last > at + 1 && last <= at + 3 && isGenericBody(scene, last);
  return isWhole ? bodyInFocus(scene, last) : undefined;
}

/** The name behind a preposition, with what is joined to it: "NASA's Jet Propulsion Laboratory", "Kowloon West district", "Right to Read". */
function endBehind(scene: Scene, first: number, to: number, preposition: string): Range | undefined {
  const {words, names} = scene;
  const name = names[lowerBound(names.length, at => names[at]!.last >= first)];
  let last = name !== undefined && name.titleFirst <= first ? Math.min(name.last, to - 1) : first;
  while (
    last + 1 < to &&
    words[last + 1]!.isCapital &&
    words[last + 1]!.isJoined &&
    !calendarWords.has(words[last + 1]!.key)
  )
    last++;
  while (
    /^(?:of|for)$/.test(preposition) &&
    last + 2 < to &&
    /^(?:to|for|of|the|in|and)$/.test(words[last + 1]!.key) &&
    words[last + 2]!.isCapital &&
    !placeWords.has(words[last + 2]!.key) &&
    !words[last]!.isPossessive &&
    (!isBodyName(scene, last + 2) ||
      (last + 3 === to && /^(?:staff|trade|commerce|works)$/.test(words[last + 2]!.key))) &&
    (words[last + 1]!.key !== 'and' || bodyWords.has(words[last + 2]!.key)) &&
    !fields.test(words[first]!.key)
  )
    last += 2;
  if (last + 1 >= to) return {first, last};
  if (words[last]!.isPossessive) {
    for (let at = last + 1; at < to && at <= last + 4; at++)
      if (/^(?:campaign|administration|office|team|coalition|government|cabinet|foundation)$/.test(words[at]!.key))
        return {first, last: at};
    return undefined;
  }
  if (extenders.test(words[last + 1]!.key)) return {first, last: last + 1};
  return /^(?:of|for|at|with|from|in|on|to|and|think|under)$/.test(words[last + 1]!.key) ? {first, last} : undefined;
}
