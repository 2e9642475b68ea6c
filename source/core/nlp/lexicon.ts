/** The word lists of a language as sets to look words up in; made once for each language, when it is first read. */
import {german} from '../data/languages/de.ts';
import {spanish} from '../data/languages/es.ts';
import {french} from '../data/languages/fr.ts';
import {italian} from '../data/languages/it.ts';
import type {LanguageWords, Paradigm} from '../data/languages/language-words.ts';
import {dutch} from '../data/languages/nl.ts';
import {portuguese} from '../data/languages/pt.ts';
import {subtag} from './tell-language.ts';

type WordSet = ReadonlySet<string>;

export type Lexicon = Pick<
  LanguageWords,
  | 'isVerbSecond'
  | 'hasCompounds'
  | 'adverbEndings'
  | 'dropsPronouns'
  | 'hasElision'
  | 'participle'
  | 'hasCapitalNouns'
  | 'accordingBehind'
> & {
  readonly says: WordSet;
  readonly isAmbiguousAccording: WordSet;
  readonly reports: WordSet;
  readonly calls: WordSet;
  /** The prefixes that may stand apart from a form. */
  readonly prefixesOf: ReadonlyMap<string, WordSet>;
  readonly auxiliaries: WordSet;
  readonly determiners: WordSet;
  readonly prepositions: WordSet;
  readonly of: WordSet;
  readonly male: WordSet;
  readonly female: WordSet;
  readonly plural: WordSet;
  readonly objects: WordSet;
  readonly relatives: WordSet;
  readonly conjunctions: WordSet;
  readonly adverbs: WordSet;
  /** The words of `nach Angaben` and its like, by their first. */
  readonly according: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly accordingAfter: WordSet;
  readonly for: WordSet;
  readonly speaking: WordSet;
  readonly that: WordSet;
  readonly subjunctives: WordSet;
  readonly as: WordSet;
  readonly honorifics: ReadonlyMap<string, 'male' | 'female' | 'either'>;
  readonly roles: ReadonlyMap<string, 'male' | 'female' | 'either'>;
  readonly nameParticles: WordSet;
  readonly bodies: WordSet;
  readonly unspoken: WordSet;
  readonly clitics: WordSet;
  readonly openers: WordSet;
};

const words: Readonly<Record<string, LanguageWords>> = {
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
};
const lexicons = new Map<string, Lexicon>();

/** Undefined for English, which has models of its own, and for languages without word lists. */
export function lexiconOf(language: string): Lexicon | undefined {
  const code = subtag(language);
  const known = lexicons.get(code);
  const source = words[code];
  if (known !== undefined || source === undefined) return known;
  const made = createLexicon(source);
  lexicons.set(code, made);
  return made;
}

const split = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '');
const set = (list: string): WordSet => new Set(split(list));

const formsOf = ({stems, endings}: Paradigm): readonly string[] =>
  split(stems).flatMap(stem => split(endings).map(ending => (ending === '-' ? stem : stem + ending)));

const forms = (paradigms: readonly Paradigm[]): WordSet => new Set(paradigms.flatMap(formsOf));

function createLexicon(source: LanguageWords): Lexicon {
  const prefixesOf = new Map(
    source.separable.flatMap(paradigm => formsOf(paradigm).map(form => [form, set(paradigm.prefixes)] as const)),
  );
  return {
    ...source,
    says: forms(source.says),
    isAmbiguousAccording: set(source.ambiguousAccording),
    reports: forms(source.reports),
    calls: forms(source.calls),
    prefixesOf,
    auxiliaries: set(source.auxiliaries),
    determiners: set(source.determiners),
    prepositions: set(source.prepositions),
    of: set(source.of),
    male: set(source.male),
    female: set(source.female),
    plural: set(source.plural),
    objects: set(source.objects),
    relatives: set(source.relatives),
    conjunctions: set(source.conjunctions),
    adverbs: set(source.adverbs),
    according: byFirst(source.according.map(split)),
    accordingAfter: set(source.accordingAfter),
    for: set(source.for),
    speaking: set(source.speaking),
    that: set(source.that),
    subjunctives: set(source.subjunctives),
    as: set(source.as),
    honorifics: byGender(source.honorifics),
    roles: byGender(source.roles),
    nameParticles: set(source.nameParticles),
    bodies: set(source.bodies),
    unspoken: set(source.unspoken),
    clitics: set(source.clitics),
    openers: set(source.openers),
  };
}

function byFirst(phrases: readonly (readonly string[])[]): Lexicon['according'] {
  const found = new Map<string, (readonly string[])[]>();
  for (const words of phrases) found.set(words[0]!, [...(found.get(words[0]!) ?? []), words]);
  return found;
}

const byGender = (lists: LanguageWords['roles']): ReadonlyMap<string, 'male' | 'female' | 'either'> =>
  new Map(
    (['either', 'male', 'female'] as const).flatMap(gender =>
      split(lists[gender]).map(word => [word, gender] as const),
    ),
  );

const shortestEnd = 4;

const knownRoles = new WeakMap<Lexicon, Map<string, 'male' | 'female' | 'either' | undefined>>();

/** What a noun that means somebody tells of them; German writes compounds in one word: `Finanzministerin`. */
export function roleOf(lexicon: Lexicon, key: string): 'male' | 'female' | 'either' | undefined {
  const memory = knownRoles.get(lexicon) ?? new Map<string, 'male' | 'female' | 'either' | undefined>();
  knownRoles.set(lexicon, memory);
  if (!memory.has(key)) memory.set(key, findRole(lexicon, key));
  return memory.get(key);
}

function findRole(lexicon: Lexicon, key: string): 'male' | 'female' | 'either' | undefined {
  const known = lexicon.roles.get(key) ?? lexicon.roles.get(key.replace(/^.*-/, ''));
  if (known !== undefined || !lexicon.hasCompounds) return known;
  const base = key.replace(/(?<=[a-zäöü]{4})(?:s|es|n|en)$/, '');
  for (let from = 0; from <= key.length - shortestEnd; from++) {
    const found =
      lexicon.roles.get(key.slice(from)) ?? (from < base.length - 3 ? lexicon.roles.get(base.slice(from)) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a noun means a body that can speak. */
export function isBody(lexicon: Lexicon, key: string): boolean {
  if (lexicon.bodies.has(key)) return true;
  if (!lexicon.hasCompounds) return false;
  for (let from = 1; from <= key.length - shortestEnd; from++) {
    const end = key.slice(from);
    if (lexicon.bodies.has(end) || lexicon.bodies.has(end.replace(/e?s$/, ''))) return true;
  }
  return false;
}
