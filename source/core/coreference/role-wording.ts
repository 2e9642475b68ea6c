/**
 * A role in the article's own words, as it is shown.
 *
 * Example: `Former House Speaker` is "former House speaker": titles are written small where they are common nouns, names keep their
 * capitals, abbreviations stay as they are. Cost: linear in the phrase.
 */
import type {Range} from './body-range.ts';
import {bodyWords, openers, partyWords, placeWords, roleNouns} from './lexicon.ts';
import type {Scene} from './scene.ts';

/** Words in front of a role that are part of it rather than of a body's name. */
export const lowered =
  /^(?:former|retired|late|vice|high|chief|executive|prime|deputy|senior|press|attorney|general|assistant|associate|managing|principal|staff|majority|minority|presidential|campaign|political|junior|acting|interim|policy|communications|special|lead|top|veteran|longtime|editorial|founding|emeritus|independent|national-security|new|outgoing|incoming|then)$/;

/** What somebody does at a body, right in front of the office: "Product Manager". */
export const beat = /^(?:product|program|project|brand|account|software|data|ux|marketing|pentagon|congressional)$/;

export const textOf = ({text, words}: Scene, from: number, to: number): string =>
  text.slice(words[from]!.start, words[to - 1]!.end).replace(/\s+/g, ' ');

/** With its article where that is part of the name: "The Nation". */
export const withArticle = (scene: Scene, {first, last}: Range): string => {
  const before = scene.words[first - 1];
  const isPart = before?.key === 'the' && before.isCapital && !before.startsSentence && scene.words[first]!.isJoined;
  return textOf(scene, isPart ? first - 1 : first, last + 1);
};

/** A word of a role that is no name: a title, the State of "secretary of state", the first word of a sentence. */
function isCommon({words}: Scene, index: number): boolean {
  const {key, startsSentence} = words[index]!;
  if (partyWords.has(key) || placeWords.has(key)) return false;
  if (
    roleNouns.has(key) ||
    lowered.test(key) ||
    (words[index - 1]?.key === 'of' && /^(?:state|defense|staff)$/.test(key))
  )
    return true;
  if (/^(?:secretary|minister)$/.test(words[index + 1]?.key ?? '')) return true;
  if (beat.test(key) && roleNouns.has(words[index + 1]?.key ?? '')) return true;
  return startsSentence && words[index + 1]?.isCapital === false && (bodyWords.has(key) || openers.has(key));
}

/** The words of a role as the article has them, titles up to `head` in small letters. */
export function wording(scene: Scene, from: number, to: number, head: number): string | undefined {
  const parts: string[] = [];
  for (let at = from; at < to; at++) {
    const {start, end, isCapital, isPossessive} = scene.words[at]!;
    const form = scene.text
      .slice(start, at + 1 < to ? scene.words[at + 1]!.start : end)
      .replace(/\s+/g, ' ')
      .trimEnd();
    const isTitle =
      (at <= head || scene.words[at - 1]!.key === 'of') &&
      isCapital &&
      !isPossessive &&
      /\p{Ll}$/u.test(form) &&
      form.length > 3 &&
      isCommon(scene, at);
    parts.push(isTitle ? form.toLowerCase() : form);
  }
  const words = parts.join(' ');
  const role = (/^[\p{Lu} ]{4,}$/u.test(words) ? words.toLowerCase() : words).replace(/^["“”‘’']+|["“”‘’',;:]+$/g, '');
  return role === '' || role.length > 90 ? undefined : role;
}
