/**
 * The names in a text of a language that has word lists only, in the form in which the English ones come (read-run.ts).
 *
 * Idea: a name is a run of capitals without the titles and roles in front. German writes every noun with a capital, so
 * there a single word is a name only behind a title, in capitals throughout, or where it is the surname of a full name.
 *
 *     Bundesaußenministerin ⟦Lena Vogt⟧ … ⟦Vogts⟧ Plan … die Sprecherin ⟦Ode⟧
 *
 * Cost: linear.
 */
import {capitalsEnd} from '../../attribution/languages/find-phrases.ts';
import {isBody, type Lexicon, roleOf} from '../../nlp/lexicon.ts';
import type {Item, Sentence} from '../../nlp/read-sentences.ts';
import {readItems} from '../../nlp/read-sentences.ts';
import {type Gender, givenNameGender} from '../lexicon.ts';
import type {NameMention} from '../read-run.ts';
import {type Word, wordKey} from '../words.ts';

/** The words of a text, each with its item. */
export type Text = {readonly text: string; readonly items: readonly Item[]; readonly words: readonly Word[]};

/** Words of all sentences, those inside quotations too. */
export function readText(text: string, sentences: readonly Sentence[], lexicon: Lexicon): Text {
  const items: Item[] = [];
  const words: Word[] = [];
  sentences.forEach((sentence, index) => {
    const inner = sentence.items.flatMap((item): readonly Item[] =>
      item.kind === 'quotation' ? readItems(text, item, lexicon) : [item],
    );
    inner.forEach((item, at) => {
      if (item.kind !== 'word') return;
      const before = items.at(-1);
      items.push(item);
      words.push({
        start: item.start,
        end: item.end,
        key: wordKey(text.slice(item.start, item.end)),
        isCapital: item.isCapital,
        isPossessive: false,
        startsSentence: at === 0 || inner[at - 1]!.kind === 'mark',
        isJoined: before !== undefined && /^[ .\u00a0]{0,2}$/.test(text.slice(before.end, item.start)),
        isPaired: false,
        isNickname: false,
        sentence: index,
        line: sentence.block,
      });
    });
  });
  return {text, items, words};
}

type Run = {readonly from: number; readonly to: number; readonly isIntroduced: boolean; readonly isGoverned: boolean};

export function findNamesIn(
  read: Text,
  sources: (word: number) => boolean,
  lexicon: Lexicon,
): Text & {readonly names: readonly NameMention[]} {
  const runs = findRuns(read, lexicon);
  const full = runs.flatMap(run => readName(read, run, lexicon) ?? []);
  const surnames = new Set(full.filter(({kind}) => kind !== 'body').map(({last}) => read.words[last]!.key));
  const words = lexicon.hasCapitalNouns ? read.words.map(word => withoutGenitive(word, surnames)) : read.words;
  const names = runs.flatMap((run): readonly NameMention[] => {
    const name = readName(read, run, lexicon) ?? readSingle(read, words, run, surnames, sources, lexicon);
    return name === undefined ? [] : [name];
  });
  return {...read, words, names};
}

/** `Vogts` is Vogt where somebody of that name is known. */
const withoutGenitive = (word: Word, surnames: ReadonlySet<string>): Word =>
  word.isCapital && /s$/.test(word.key) && !surnames.has(word.key) && surnames.has(word.key.slice(0, -1))
    ? {...word, key: word.key.slice(0, -1), isPossessive: true}
    : word;

function findRuns({text, items}: Text, lexicon: Lexicon): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < items.length; ) {
    const end = items[at]!.isCapital ? runEnd(text, items, at, lexicon) : at;
    if (end === at) {
      at++;
      continue;
    }
    const before = items[at - 1]?.key ?? '';
    const isTied = at > 0 && !/[\n.!?]/.test(text.slice(items[at - 1]!.end, items[at]!.start));
    runs.push({
      from: at,
      to: end,
      isIntroduced: isTied && lexicon.determiners.has(before),
      isGoverned: isTied && lexicon.prepositions.has(before),
    });
    at = end;
  }
  return runs;
}

/** Like `capitalsEnd`, but the words here have no marks between them. */
function runEnd(text: string, items: readonly Item[], from: number, lexicon: Lexicon): number {
  const most = Math.min(items.length, from + 10);
  let to = from + 1;
  const isTied = (at: number): boolean =>
    /^(?:[ \u00a0]|\. ?)$/.test(text.slice(items[at - 1]!.end, items[at]!.start)) &&
    (text[items[at - 1]!.end] !== '.' || items[at - 1]!.key.length < 3 || lexicon.honorifics.has(items[at - 1]!.key));
  while (to < most && isTied(to)) to++;
  const starts = from === 0 || /[\n.!?:“"„«]/.test(text.slice(items[from - 1]!.end, items[from]!.start));
  if (starts && lexicon.openers.has(items[from]!.key)) return from;
  const end = from + capitalsEnd([blank, ...items.slice(from, to)], 1, lexicon) - 1;
  // `Film von Lea Brix`, but `Ursula von der Leyen`: in German a noun looks like a name.
  const tie = from + items.slice(from, end).findIndex(({key}) => key === 'von');
  if (!lexicon.hasCapitalNouns || tie <= from || givenNameGender(keyOf(text, items[tie - 1]!)) !== undefined)
    return end;
  return tie;
}

const keyOf = (text: string, {start, end}: Item): string => wordKey(text.slice(start, end));

const blank: Item = {start: 0, end: 0, key: '', kind: 'mark', isCapital: false};

const isAcronym = (text: string, {start, end}: Item): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(text.slice(start, end));

/** A name of several words, or of one behind a title; undefined for what may be a noun. */
function readName(
  {text, items, words}: Text,
  {from, to, isIntroduced, isGoverned}: Run,
  lexicon: Lexicon,
): NameMention | undefined {
  const {startsSentence} = words[from]!;
  let first = from;
  let gender: Gender | undefined;
  let isTitled = false;
  for (let at = from; at < to; at++) {
    const found = roleOf(lexicon, items[at]!.key) ?? lexicon.honorifics.get(items[at]!.key);
    if (found === undefined) continue;
    // Brinkmann ends like a role, and is none behind another word.
    if (at === to - 1 && at > from && !lexicon.roles.has(items[at]!.key)) break;
    if (at === to - 1) return undefined;
    if (found !== 'either') gender = found;
    isTitled = true;
    first = at + 1;
  }
  if (first === from && (lexicon.hasCapitalNouns || startsSentence || isGoverned)) {
    const isNoun = lexicon.hasCapitalNouns && isIntroduced && to - from > 2 && !hasBody(text, items, from, to, lexicon);
    const given = isNoun ? from + 1 : findGiven(text, items, from, to);
    isTitled = given > from;
    first = given;
  }
  const small = first === from ? smallTitle(items, from, lexicon) : undefined;
  if (small !== undefined) {
    isTitled = true;
    if (small !== 'either') gender ??= small;
  }
  const count = to - first;
  if (count === 1 && !isTitled) return undefined;
  const isBodyName = !isTitled && hasBody(text, items, first, to, lexicon);
  const isKnown = givenNameGender(wordKey(text.slice(items[first]!.start, items[first]!.end))) !== undefined;
  const kind =
    isTitled || (isKnown && count > 1 && !isBodyName) ? 'person' : isBodyName || isIntroduced ? 'body' : 'unclear';
  // `alla Cultura Bruno Aia`: what is governed is no title of the name behind it.
  const titleFirst = isGoverned && !lexicon.hasCapitalNouns ? first : from;
  return {first, last: to - 1, titleFirst, kind, gender, isTitled, isModifier: false};
}

const longestGiven = 9;

/** `Oppositionsführer Tom Ode`: a noun that no list has, before a given name. */
function findGiven(text: string, items: readonly Item[], from: number, to: number): number {
  const isGiven = (at: number): boolean =>
    givenNameGender(wordKey(text.slice(items[at]!.start, items[at]!.end))) !== undefined;
  if (isGiven(from)) return from;
  for (let at = from + 1; at < to - 1; at++) if (isGiven(at)) return at;
  // Of three words a long first one is a compound: given names are shorter.
  const {start, end} = items[from]!;
  return to - from > 2 && end - start >= longestGiven ? from + 1 : from;
}

/** `la ministre Claire Morel`, `señora Ruiz`: what the small word before a name tells. */
function smallTitle(items: readonly Item[], from: number, lexicon: Lexicon): 'male' | 'female' | 'either' | undefined {
  const before = items[from - 1];
  if (before === undefined || before.isCapital || items[from]!.start - before.end > 2) return undefined;
  const found = lexicon.honorifics.get(before.key) ?? roleOf(lexicon, before.key);
  const article = items[from - 2];
  if (found !== undefined && article !== undefined && /^(?:la|une|una|uma|a)$/.test(article.key)) return 'female';
  return found;
}

function hasBody(text: string, items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++) if (isBody(lexicon, items[at]!.key) || isAcronym(text, items[at]!)) return true;
  return false;
}

function readSingle(
  {text, items}: Text,
  words: readonly Word[],
  {from, to, isIntroduced, isGoverned}: Run,
  surnames: ReadonlySet<string>,
  isSource: (word: number) => boolean,
  lexicon: Lexicon,
): NameMention | undefined {
  const at = to - 1;
  const {key} = words[at]!;
  const isKnown = surnames.has(key);
  const isNoun = roleOf(lexicon, items[at]!.key) !== undefined || isBody(lexicon, items[at]!.key);
  if (!isKnown && isNoun) return undefined;
  const acronym = isAcronym(text, items[at]!);
  const isNamed = isKnown || acronym || (!isIntroduced && isSource(at)) || !lexicon.hasCapitalNouns;
  if (!isNamed) return undefined;
  const kind = acronym ? 'body' : isKnown ? 'unclear' : isGoverned && !isSource(at) ? 'place' : 'unclear';
  return {
    first: isKnown ? at : from,
    last: at,
    titleFirst: from,
    kind,
    gender: undefined,
    isTitled: false,
    isModifier: false,
  };
}
