/**
 * Author and date as they stand near the headline, for pages whose metadata names none: `By Ana Ruiz`, a name in a box
 * called author, a line that is a date. Only the first blocks around the headline are asked. On the 790 articles of WCXB
 * a third of the authors stand nowhere else.
 */
import {roles, withoutBy} from './authors.ts';
import type {PageBlock} from './block-collector.ts';
import {hasGroup} from './box-names.ts';
import {findDate} from './dates.ts';

/** How many blocks above and below the headline are asked. */
const above = 6;
const below = 14;

export type Credits = {readonly author?: string; readonly published?: string};

export function readVisibleCredits(blocks: readonly PageBlock[], title: string | undefined, language = 'en'): Credits {
  const nameAfterBy = afterBy(language);
  const at = titleIndex(blocks, title);
  const near = blocks.slice(Math.max(0, at - above), at + below).filter(isCredit);
  const behind = blocks.slice(Math.max(0, at), at + below).filter(isCredit);
  const all = blocks.filter(isCredit);
  const author =
    first(behind, nameAfterBy) ??
    first(near, nameAfterBy) ??
    first(near, nameInAuthorBox) ??
    nameBesideDate(behind) ??
    first(all, nameAfterBy);
  const published = first(behind, dateLine) ?? first(near, dateLine) ?? first(all, shortDateLine);
  return {...(author === undefined ? {} : {author}), ...(published === undefined ? {} : {published})};
}

const isCredit = ({kind, text}: PageBlock): boolean => kind !== 'quotation' && text.length <= 200;

function first(blocks: readonly PageBlock[], find: (block: PageBlock) => string | undefined): string | undefined {
  for (const block of blocks) {
    const found = find(block);
    if (found !== undefined) return found;
  }
  return undefined;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function titleIndex(blocks: readonly PageBlock[], title: string | undefined): number {
  const head = letters(title ?? '');
  const same = blocks.findIndex(({kind, text}) => kind === 'heading' && head !== '' && letters(text) === head);
  return same >= 0
    ? same
    : Math.max(
        0,
        blocks.findIndex(({kind, level}) => kind === 'heading' && level === 1),
      );
}

const word = "(?:\\p{Lu}[\\p{L}'’.-]*\\.?|(?:de|da|di|del|der|den|van|von|la|le|bin|al|el|dos|y)(?=\\s))";
const name = `${word}(?:\\s+${word}){0,4}`;
const names = new RegExp(
  `^(?:written |posted |published |words |story |guide |author |view all posts |more posts )?by:?\\s+(${name}(?:(?:,\\s*|\\s+(?:and|&|with)\\s+|,\\s*and\\s+)${name})*)`,
  'iu',
);
const alone = new RegExp(`^(${name}(?:(?:,\\s*|\\s+(?:and|&)\\s+)${name})*)$`, 'u');
const inside = new RegExp(`\\b(?:written|posted|published|author:?)(?: on [^.]{4,30}?)? by:? (${name})`, 'iu');

/** The name in `By Ana Ruiz, political editor`, `Author: Ana Ruiz`, `Posted on May 5 by Ana Ruiz`. */
const afterBy =
  (language: string) =>
  ({text}: PageBlock): string | undefined =>
    nameIn(text.replace(byAbroad[language.slice(0, 2)] ?? /^\0/, 'By '));

const byAbroad: Readonly<Record<string, RegExp>> = {
  de: /^von\s+/i,
  fr: /^(propos recueillis )?par\s+/i,
  es: /^por\s+/i,
  pt: /^por\s+/i,
  it: /^d[ia]\s+/i,
  nl: /^(door|van)\s+/i,
  sv: /^av\s+/i,
  da: /^af\s+/i,
  nb: /^av\s+/i,
};

function nameIn(text: string): string | undefined {
  const line = text
    .replace(/^(?:authors?|contributors?|writer|reporter)\s*:\s*/i, 'By ')
    .replace(/^(?:published|posted|updated)[^A-Z]{1,4}/i, '');
  const found = (/^[A-Za-z ]{0,16}by\b/i.test(line) ? names.exec(line)?.[1] : undefined) ?? inside.exec(text)?.[1];
  return found === undefined || !/\p{Lu}/u.test(found) ? undefined : trimName(found);
}

/** A short line in a box called author that is made of capitalised words alone. */
function nameInAuthorBox(block: PageBlock): string | undefined {
  if (block.text.length > 60 || !hasGroup(block.box, 'author', 3)) return undefined;
  const found = alone.exec(withoutBy(block.text))?.[1];
  return found === undefined ||
    roles.test(found) ||
    /^(by|about|share|author|contributors?|follow|view|read|more|home|written)\b/i.test(found)
    ? undefined
    : trimName(found);
}

/** `Ana Ruiz` right under the headline, above or below a date. */
function nameBesideDate(behind: readonly PageBlock[]): string | undefined {
  const at = behind
    .slice(0, 5)
    .findIndex(
      ({text, kind}) =>
        kind !== 'heading' && text.length < 40 && / /.test(text) && alone.test(text) && !roles.test(text),
    );
  const around = [behind[at - 1], behind[at + 1], behind[at + 2]];
  return at >= 0 && around.some(block => block !== undefined && dateLine(block) !== undefined)
    ? trimName(behind[at]!.text)
    : undefined;
}

/** A date that was glued to the name, and what follows a bar or a dot, go. */
const trimName = (found: string): string =>
  found
    .replace(
      /\s+(?:(?:updated|published|posted|on|in|last|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*)$/i,
      '',
    )
    .replace(/[.,\s]+$/, '');

const shortDateLine = ({text}: PageBlock): string | undefined => (text.length <= 45 ? findDate(text) : undefined);

const dateLine = ({text}: PageBlock): string | undefined => (text.length <= 120 ? findDate(text) : undefined);
