import {bodyWords, givenNameGender, honorifics, placeWords, suffixes, titleRoles} from '../../coreference/lexicon.ts';
import type {Tokens} from '../../nlp/tagger.ts';

/** Knows the people of an article, as far as headlines care: where a run of name words ends in somebody's last name. */
export type People = {
  /** Last names, in lower case, by which somebody is called. */
  readonly lastNames: ReadonlySet<string>;
};

const key = (word: string): string => word.replace(/\.$/, '');

/** Somebody is named in full where a given name or a title stands before a last name that also stands alone. */
export function findPeople(paragraphs: readonly Tokens[]): People {
  const alone = new Set<string>();
  const full = new Set<string>();
  for (const {words, tags, count} of paragraphs)
    for (let from = 0; from < count; from++) {
      if (tags[from] !== 'PROPN') continue;
      let to = from + 1;
      while (to < count && tags[to] === 'PROPN') to++;
      const end = to - 1 > from && suffixes.has(key(words[to - 1]!)) ? to - 1 : to;
      const last = words[end - 1]!;
      if (end - from === 1) {
        if (words[from - 1] !== 'the') alone.add(last);
      } else if (isFullName(words, from, end)) {
        full.add(last);
        if (end - from === 2 && honorifics.has(key(words[from]!))) alone.add(last);
      }
      from = to - 1;
    }
  return {lastNames: new Set([...full].filter(name => alone.has(name) || !givenNameGender(name)))};
}

function isFullName(words: readonly string[], from: number, end: number): boolean {
  const last = key(words[end - 1]!);
  if (bodyWords.has(last) || placeWords.has(last) || last.length < 3) return false;
  for (let at = from; at < end - 1; at++) {
    const word = key(words[at]!);
    if (honorifics.has(word) || titleRoles.has(word)) return true;
    if (givenNameGender(word) !== undefined && end - at <= 3) return true;
  }
  return false;
}
