/**
 * The headlines that the words of a section could make: compressed clauses (`Council closes harbour`), what somebody says
 * with the name before it (`Reed: ferry needs passengers`, `Weir: 'I know every lamp'`), and noun phrases (`Harbour school`).
 *
 * What is reported never comes without the name of who says it, what may be stays `may`, and a clause whose subject is a
 * pronoun makes no headline, for a reader would not know who is meant.
 * Cost: linear in the tokens.
 */
import {calendarWords, honorifics, titleRoles} from '../../coreference/lexicon.ts';
import type {Tokens} from '../../nlp/tagger.ts';
import {findTitlePhrases} from '../title-phrases.ts';
import {compressPhrase, join} from './compress-phrase.ts';
import type {People} from './find-people.ts';
import {isPrintable} from './is-printable.ts';
import {type Clause, type Part, readClauses} from './read-clauses.ts';
import {mayTell, toStem} from './word-salience.ts';

/** A paragraph of a section; `speakers` has who says each token, `''` for somebody unknown, `undefined` for the author. */
export type Spoken = {readonly tokens: Tokens; readonly speakers: readonly (string | undefined)[]};

export type Headline = {
  /** Before capitals are set; names have theirs. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly kind: 'clause' | 'point' | 'quotation' | 'phrase';
  /** Where it comes from: paragraph and sentence, from 0. */
  readonly paragraph: number;
  readonly sentence: number;
  /** Phrases behind the verb that are left out. */
  readonly omitted: number;
  readonly isShortened: boolean;
  readonly isWhole: boolean;
  readonly hasModal: boolean;
  readonly isCopula: boolean;
};

const key = (word: string): string => word.replace(/\.$/, '');

const fewest = 2;
const most = 7;
const widest = 46;
/** In paragraphs: what stands further down seldom names a section. */
const deepest = 14;

const says = new Set(
  'reveal reiterate claim argue maintain insist explain suggest announce warn reply assert contend show indicate report declare admit acknowledge find predict recall say tell add note write ask think believe know see get do mean want call seem feel like let go come take make give put'.split(
    ' ',
  ),
);
/** Verbs that want to go on: `Reed tells reporters` leaves open what. */
const tells = new Set([
  'tell',
  'remind',
  'inform',
  'assure',
  'convince',
  'persuade',
  'urge',
  'ask',
  'warn',
  'let',
  'make',
  'help',
]);
const times =
  /^(?:week|weekend|month|year|day|night|evening|afternoon|morning|today|yesterday|tomorrow|tonight|time|moment)s?$/;
const modals = /^(?:would|can|could|may|might|must|should|to|will)$/;

/** No noun phrase ends so: in a headline the tagger takes verbs for names, as in `Clinton Email Story Has Moved`. */
const broken =
  /^(?:of|and|for|on|with|against|between|is|are|was|has|have|had|could|would|can|may|will|should|does|do)$/;

/** All headlines of a section; the same words may come more than once. */
export function listHeadlines(paragraphs: readonly Spoken[], people: People): readonly Headline[] {
  const headlines: Headline[] = [];
  paragraphs.slice(0, deepest).forEach((spoken, paragraph) => {
    const {tokens} = spoken;
    sentencesOf(tokens).forEach((range, sentence) => {
      const place = {paragraph, sentence};
      for (const clause of readClauses(tokens, range))
        for (const made of compressClause(spoken, clause, people)) headlines.push({...made, ...place});
      for (const made of quoteSentence(spoken, range)) headlines.push({...made, ...place});
    });
    for (const made of namePhrases(tokens, people)) headlines.push({...made, paragraph, sentence: 0});
  });
  return headlines.filter(made => fits(made.words) && isPrintable(made));
}

function fits(words: readonly string[]): boolean {
  const count = words.join(' ').split(' ').length;
  return count >= fewest && count <= most && words.join(' ').length <= widest;
}

/** Token ranges, half-open. */
function sentencesOf({forms, count}: Tokens): readonly {readonly from: number; readonly to: number}[] {
  const ranges = [];
  let from = 0;
  for (let at = 0; at < count; at++)
    if (/^[.!?…]+$/.test(forms[at]!) || at === count - 1) {
      if (at > from) ranges.push({from, to: at + 1});
      from = at + 1;
    }
  return ranges;
}

type Made = Omit<Headline, 'paragraph' | 'sentence'>;

/** The clause with all that follows its verb, and with less and less of it, in full and in short phrases. */
function* compressClause({tokens, speakers}: Spoken, clause: Clause, people: People): Iterable<Made> {
  const {subject, verb} = clause;
  const {lemmas, words} = tokens;
  const speaker = speakers[subject.from];
  if (isVague(tokens, subject.to - 1)) return;
  if (speaker === '' || (speaker === undefined && speakers[verb.main] !== undefined)) return;
  const parts = clause.parts.filter(part => !isTime(tokens, part));
  if (parts.length === 0 && (!clause.isWhole || clause.parts.length > 0 || verb.isCopula)) return;
  if (
    says.has(lemmas[verb.main]!) &&
    speaker === undefined &&
    !parts.some(({kind}) => kind === 'noun' || kind === 'infinitive')
  )
    return;
  if (isUnfinished(tokens, verb, parts)) return;
  const isMany = isPlural(tokens, clause, people);
  const verbWords = isMany ? verb.plural : verb.singular;
  // A verb in the plural behind one thing: the subject is not what was read.
  if (!isMany && verb.to - verb.from === 1 && verbWords[0] === lemmas[verb.main] && verb.singular === verb.plural)
    return;
  // `Clinton told the crowd that ...`, `Trump said, “...”`: what was said is missing.
  if (speaker === undefined && /^(?:that|"|:)$/.test(words[clause.next] ?? '')) return;
  if (
    speaker === undefined &&
    (speakers[clause.next] ?? speakers[clause.next + 1]) !== undefined &&
    says.has(lemmas[verb.main]!)
  )
    return;
  // `Sanders responds` tells nothing.
  if (parts.length === 0 && subject.to - subject.from < 2) return;
  const fewestParts = Math.max(Math.min(1, parts.length), parts.findIndex(({kind}) => kind === 'infinitive') + 1);
  if (
    parts.every(({kind}) => kind === 'particle') &&
    (words[verb.main]!.endsWith('ing') || says.has(lemmas[verb.main]!) || !clause.isWhole)
  )
    return;
  for (const isShortened of [false, true]) {
    const subjectWords = compressPhrase(tokens, subject, people, isShortened);
    if (subjectWords.length === 0 || !subjectWords.some(word => mayTell(word.toLowerCase()))) return;
    for (let count = parts.length; count >= fewestParts; count--)
      for (const inShort of isShortened ? [true] : [false, true]) {
        const rest = parts.slice(0, count).flatMap(part => writePart(tokens, part, people, inShort));
        const words = [...subjectWords, ...verbWords, ...rest];
        const last = parts[count - 1];
        if (last?.kind === 'adjective' && !clause.isWhole && count === parts.length) continue;
        if (last?.kind === 'infinitive' && last.to === last.from + 2 && (count < parts.length || !clause.isWhole))
          continue;
        if (/^(?:to|a|an|the|of|is|are|not|be|than|as|for|with|from|at|by|into|about|more|most)$/.test(words.at(-1)!))
          continue;
        yield make(speaker === undefined ? words : [...`${speaker}:`.split(' '), ...words], {
          kind: speaker === undefined ? 'clause' : 'point',
          omitted: parts.length - count,
          isShortened: isShortened || inShort,
          isWhole: clause.isWhole && count === parts.length,
          hasModal: modals.test(verbWords[0]!),
          isCopula: verb.isCopula,
        });
      }
  }
}

function make(words: readonly string[], rest: Omit<Made, 'words' | 'stems'>): Made {
  const stems = words.flatMap(word => word.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.]*/gu) ?? []);
  return {words, stems: [...new Set(stems.filter(mayTell).map(toStem))], ...rest};
}

function writePart(tokens: Tokens, part: Part, people: People, isShort: boolean): readonly string[] {
  const {words} = tokens;
  const {from, to, kind} = part;
  if (kind === 'preposition') return [words[from]!, ...compressPhrase(tokens, {from: from + 1, to}, people, isShort)];
  if (kind === 'infinitive')
    return [
      'to',
      words[from + 1]!,
      ...(to > from + 2 ? compressPhrase(tokens, {from: from + 2, to}, people, isShort) : []),
    ];
  if (kind === 'noun') return compressPhrase(tokens, part, people, isShort);
  return join(tokens, [to - 1]);
}

/** A subject that is a time, a title without its name or nothing in particular. */
function isVague({words}: Tokens, head: number): boolean {
  const word = words[head]!;
  return (
    calendarWords.has(word) ||
    times.test(word) ||
    honorifics.has(key(word)) ||
    titleRoles.has(key(word)) ||
    /^(?:others?|one|ones|some|many|most|all|both|none|nobody|everyone|thing|things)$/.test(word)
  );
}

/** `Reed tells reporters`, and `Reed is Weir`: what is likened is not the same. */
function isUnfinished(tokens: Tokens, verb: Clause['verb'], parts: readonly Part[]): boolean {
  if (tells.has(tokens.lemmas[verb.main]!)) return !parts.some(({kind}) => kind === 'infinitive');
  return verb.isCopula && parts[0]?.kind === 'noun' && isName(tokens, parts[0]);
}

const isName = ({tags}: Tokens, {from, to}: Part): boolean => tags.slice(from, to).every(tag => tag === 'PROPN');

/** `on Monday`, `last week`: a headline is of today. */
const isTime = ({words, tags}: Tokens, {from, to, kind}: Part): boolean =>
  (kind === 'preposition' || kind === 'noun') &&
  words
    .slice(from, to)
    .some(
      (word, at) =>
        calendarWords.has(word) || times.test(word) || (/^(?:19|20)\d\d$/.test(word) && tags[from + at] === 'NUM'),
    );

/** Whether the verb behind a subject stands in the plural. */
function isPlural(tokens: Tokens, {subject: {from, to}, verb}: Clause, {lastNames}: People): boolean {
  const {words, tags, lemmas} = tokens;
  const first = words[verb.from]!;
  if (/^(?:are|were|have|do|'re|'ve)$/.test(first)) return true;
  if (/^(?:is|was|has|does|'s)$/.test(first)) return false;
  if (verb.to - verb.from === 1 && words[verb.main] === `${lemmas[verb.main]}s`) return false;
  const of = words.indexOf('of', from);
  const end = of > from && of < to ? of : to;
  for (let at = from + 1; at < to; at++) if (words[at] === 'and' && (of < 0 || of > at || of >= to)) return true;
  const head = end - 1;
  if (tags[head] === 'PROPN')
    return (
      !lastNames.has(words[head]!) &&
      (words[from] === 'the' ? /[^s]s$/ : /(?:ans|ists|ats|ers|ens|ives|als|ees)$/).test(words[head]!)
    );
  return lemmas[head] !== words[head] || /^(?:people|police|percent|%)$/.test(words[head]!);
}

/** A short sentence in quotation marks, with and without the name before it. */
function* quoteSentence(
  {tokens, speakers}: Spoken,
  {from, to}: {readonly from: number; readonly to: number},
): Iterable<Made> {
  const {forms, words, tags} = tokens;
  let start = from;
  while (start < to && /^["“”']+$/.test(words[start]!)) start++;
  const speaker = speakers[start];
  let end = start;
  while (end < to && speakers[end] === speaker) end++;
  while (end > start && /^["”'.,!]+$/.test(words[end - 1]!)) end--;
  const isMarked = words[start - 1] === '"' || /^["“']+$/.test(forms[start - 1] ?? '');
  if (/^(?:and|but|so|or)$/.test(words[start]!)) start++;
  if (!speaker || end - start < 3 || end - start > 6 || !isMarked) return;
  if (tags.slice(start, end).some((tag, at) => tag === 'PUNCT' && !/^['’,-]$/.test(forms[start + at]!))) return;
  if (!tags.slice(start, end).some(tag => tag === 'VERB' || tag === 'AUX')) return;
  const text = writeQuoted(tokens, start, end);
  const shape = {omitted: 0, isShortened: false, isWhole: true, hasModal: false, isCopula: false} as const;
  yield make([...`${speaker}:`.split(' '), ...text], {kind: 'quotation', ...shape});
}

function writeQuoted({forms, starts, ends}: Tokens, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const form = forms[at]!.replace(/’/g, "'");
    if (at > from && ends[at - 1] === starts[at]) words[words.length - 1] += form;
    else words.push(form);
  }
  return words.map((word, at) => `${at === 0 ? "'" : ''}${word}${at === words.length - 1 ? "'" : ''}`);
}

function namePhrases(tokens: Tokens, people: People): readonly Made[] {
  const shape = {omitted: 0, isShortened: false, isWhole: true, hasModal: false, isCopula: false} as const;
  return findTitlePhrases(tokens)
    .filter(({isPart, words}) => !isPart && words > 1)
    .map(phrase => make(compressPhrase(tokens, phrase, people), {kind: 'phrase', ...shape}))
    .filter(({words}) => words.length > 1 && !broken.test(words.at(-1)!.toLowerCase()));
}
