/**
 * A noun phrase as a headline has it: no articles, no pronouns that own, no titles and given names, and, where it shall
 * be short, its head with the word before it alone.
 *
 * Example: `the former secretary of state Hillary Clinton` is `Clinton`, `a very long train ride` is `train ride`.
 * Cost: linear.
 */
import {givenNameGender, honorifics, suffixes, titleRoles} from '../../coreference/lexicon.ts';
import type {Tokens} from '../../nlp/tagger.ts';
import type {TokenRange} from '../../nlp/token-range.ts';
import type {People} from './find-people.ts';
import {isHyphen, isPossessive} from './read-clauses.ts';

const dropped = /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|your|such|own|very|several|various)$/;

/** Words of the phrase, in order; those with `'s` and hyphens are put together. */
export function compressPhrase(
  tokens: Tokens,
  {from, to}: TokenRange,
  people: People,
  isShort = false,
): readonly string[] {
  const kept = keptTokens(tokens, from, to, people);
  const words = join(tokens, isShort ? shorten(tokens, kept) : kept);
  return words;
}

/** A whole phrase that names somebody is their last name; elsewhere given names before a last name fall away. */
function keptTokens(tokens: Tokens, from: number, to: number, {lastNames}: People): readonly number[] {
  const {words, tags} = tokens;
  // `Clinton of New York` is Clinton.
  const of = words.indexOf('of', from);
  const end = of > from && of < to && lastNames.has(words[of - 1]!) && tags[of - 1] === 'PROPN' ? of : to;
  const last = suffixes.has(words[end - 1]!.replace(/\.$/, '')) ? end - 2 : end - 1;
  const isOne = !words.slice(from, last).some(word => /^(?:and|or|for|with|'s|')$/.test(word));
  if (last > from && isOne && tags[last] === 'PROPN' && lastNames.has(words[last]!) && tags[last - 1] !== 'PUNCT')
    return [last];
  const kept: number[] = [];
  for (let at = from; at < end; at++) {
    const word = words[at]!;
    if (dropped.test(word) || (tags[at] === 'ADV' && word !== 'not')) continue;
    if (tags[at] === 'PROPN' && tags[at + 1] === 'PROPN' && at + 1 < to && isBeforeLastName(tokens, at, to, lastNames))
      continue;
    if (honorifics.has(word.replace(/\.$/, '')) && tags[at + 1] === 'PROPN') continue;
    kept.push(at);
  }
  return kept;
}

/** `Hillary` in `Hillary Rodham Clinton`, `Sen.` in `Sen. Ann Reed`. */
function isBeforeLastName({words, tags}: Tokens, at: number, to: number, lastNames: ReadonlySet<string>): boolean {
  const key = words[at]!.replace(/\.$/, '');
  const isGiven = givenNameGender(key) !== undefined || honorifics.has(key) || titleRoles.has(key) || key.length === 1;
  for (let next = at + 1; next < to && next <= at + 3 && tags[next] === 'PROPN'; next++)
    if (lastNames.has(words[next]!))
      return isGiven || givenNameGender(words[at - 1]?.replace(/\.$/, '') ?? '') !== undefined;
  return false;
}

/** The head and what stands right before it: `train ride`; a name stays whole. */
function shorten(tokens: Tokens, kept: readonly number[]): readonly number[] {
  const {tags, words} = tokens;
  const of = kept.findIndex(at => words[at] === 'of' || words[at] === 'and');
  const main = of > 0 ? kept.slice(0, of) : kept;
  let from = main.length - 1;
  while (
    from > 0 &&
    (tags[main[from]!] === 'PROPN' ? tags[main[from - 1]!] === 'PROPN' : main.length - from < 2) &&
    main[from - 1] === main[from]! - 1
  )
    from--;
  while (
    from > 0 &&
    (isHyphen(tokens, main[from]!) || isHyphen(tokens, main[from - 1]!) || isPossessive(tokens, main[from]!))
  )
    from--;
  return main.slice(from);
}

/** The words as they are written, but a capital that only begins the sentence becomes small. */
export function join(tokens: Tokens, kept: readonly number[]): readonly string[] {
  const {forms, tags} = tokens;
  const words: string[] = [];
  for (const at of kept) {
    const form = forms[at]!;
    const isName = tags[at] === 'PROPN' || /\p{Lu}.*\p{Lu}/u.test(form);
    const word = isName ? form.replace(/’/g, "'") : form.toLowerCase().replace(/’/g, "'");
    const isGlued =
      isPossessive(tokens, at) ||
      isHyphen(tokens, at) ||
      isHyphen(tokens, at - 1) ||
      (tags[at - 1] === 'SYM' && tokens.ends[at - 1] === tokens.starts[at]) ||
      word === '%';
    if (isGlued && words.length > 0) words[words.length - 1] += word;
    else words.push(word);
  }
  return words;
}
