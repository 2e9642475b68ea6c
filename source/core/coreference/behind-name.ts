/**
 * What stands behind a name, and what bodies are named there.
 *
 * Example: of `Ann Lowell (R-Ohio), 54, a teacher` the word "a": age and party are passed over. Cost: constant.
 */
import {partyWords} from './lexicon.ts';
import type {NameMention} from './read-run.ts';
import type {Scene} from './scene.ts';
import type {Role, RolePhrase} from './split-role.ts';

export type Evidence = Role & {
  /** How much the place is to be trusted. */
  readonly weight: number;
  /** The article says that it is so now. */
  readonly isPresent?: boolean;
};

/** "Democrat of Delaware", "a Republican": a party is no role. */
export const isParty = ({words}: Scene, {from, head}: RolePhrase): boolean =>
  from === head && partyWords.has(words[head]!.key);

/** "Ann Lowell, M.D., Ph.D.,", "Ann Lowell, MBA ’16,". */
const degrees =
  /^(?:, (?:M\.?D\.?|Ph\.? ?D\.?|MBA|M\.?S\.?|M\.?A\.?|RDN?|RN|LD|J\.?D\.?|CPA|D\.?O\.?|MPH|DDS|DVM|MSc|BSc|LCSW|PsyD|EdD|FACP|CFA|CFP)(?: [’']\d\d)?(?=[,.)]))+/;

/** The word after a name and its comma, dash or bracket, an age or a party between aside; undefined where the sentence goes on. */
export function behindName({text, words}: Scene, name: NameMention): number | undefined {
  let at = name.last + 1;
  if (words[at] === undefined || words[name.last]!.isPossessive || words[at]!.line !== words[name.last]!.line)
    return undefined;
  let end = words[name.last]!.end;
  const aside = /^ (?:\((?:R|D|I|Lib|Con|Lab)\b[^()]{0,20}\)|\([^()]{1,24}\))(?=,)/.exec(text.slice(end, end + 48));
  const party = /^, (?:[RDI][-–][\p{L}.]+|(?:a )?(?:Republican|Democrat)(?: of \p{Lu}[\p{L}.]+)?)(?=,)/u.exec(
    text.slice(end, end + 40),
  );
  end += aside?.[0].length ?? party?.[0].length ?? 0;
  end += degrees.exec(text.slice(end, end + 48))?.[0].length ?? 0;
  const age = /^,? (?:\(?(?:aged? )?\d{1,3}\)?)(?=,)/.exec(text.slice(end, end + 14));
  end += age?.[0].length ?? 0;
  while (words[at] !== undefined && words[at]!.start < end) at++;
  if (words[at] === undefined) return undefined;
  return /^\s*(?:,|[–—(]|-)\s*$/.test(text.slice(end, words[at]!.start)) && words[at]!.start > end + 1 ? at : undefined;
}

/** A body's name that begins at the word, its article aside. */
export function readBody({words, names, namesBefore, entityOf}: Scene, at: number): NameMention | undefined {
  const first = words[at]?.key === 'the' ? at + 1 : at;
  const index = namesBefore(first + 1) - 1;
  const name = names[index];
  if (words[first]?.key === 'byline') return undefined;
  return name?.titleFirst === first && (entityOf[index]?.kind ?? name.kind) === 'body' ? name : undefined;
}
