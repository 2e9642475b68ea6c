/**
 * Speech that is reported without marks: `Vogt sagte, der Plan sei gut`, `laut Vogt`, `wie Vogt mitteilte`.
 *
 * Idea: only constructions that hardly stand for anything else: a verb of saying with a clause that begins with `dass` or
 * has the verb form of reported speech; words such as `laut`; a clause before a comma and a verb of saying. A sentence of
 * the form of reported speech that follows goes on with it (free indirect speech).
 *
 *     Vogt sagte, ⟦der Plan sei gut⟧. ⟦Er müsse nur bezahlt werden.⟧
 *
 * Cost: linear in the sentence for each verb of saying. How likely each is right: tell-confidence.ts.
 */
import type {Span} from '../../document/span.ts';
import type {Lexicon} from '../../nlp/lexicon.ts';
import type {Item} from '../../nlp/read-sentences.ts';
import {type Chosen, chooseSource} from './choose-source.ts';
import type {Cue} from './find-cues.ts';
import {type ReadSentence, spanOf} from './read-block.ts';

type Construction = 'that' | 'question' | 'subjunctive' | 'infinitive' | 'behind' | 'according' | 'as' | 'free';

export type Reported = {
  readonly construction: Construction;
  readonly content: readonly Span[];
  readonly cue: Span;
  readonly verb: Cue;
  readonly source?: Span;
  readonly chosen?: Chosen;
};

const questions =
  /^(?:wie|warum|was|wer|wo|weshalb|wann|welche|welcher|welches|wieviel|inwieweit|si|se|pourquoi|comment|comme)$/;
const shortestContent = 3;

export function readReported(sentence: ReadSentence, lexicon: Lexicon): readonly Reported[] {
  const found: Reported[] = [];
  for (const cue of sentence.cues) {
    const reported =
      cue.kind === 'according' || cue.kind === 'behind'
        ? readAccording(sentence, cue, lexicon)
        : (readAs(sentence, cue, lexicon) ??
          readBehind(sentence, cue, lexicon) ??
          readClause(sentence, cue, lexicon, found));
    if (reported !== undefined) found.push(reported);
  }
  return found;
}

/** The end of the sentence without its point. */
function lastOf(items: readonly Item[]): number {
  let to = items.length;
  while (to > 0 && /^[.!?…]$/.test(items[to - 1]!.key)) to--;
  return to;
}

/** What stands around the words that name the source. */
function readAccording(sentence: ReadSentence, cue: Cue, lexicon: Lexicon): Reported | undefined {
  const {items, phrases} = sentence;
  const chosen = chooseSource(items, phrases, cue, 'behind', lexicon);
  if (chosen === undefined && cue.to - cue.at < 2) return undefined;
  const from = cue.kind === 'behind' ? (chosen?.phrase.from ?? cue.at) : cue.at;
  const to = cue.kind === 'behind' ? cue.to : (chosen?.phrase.to ?? cue.to);
  const content = [piece(sentence, 0, from), piece(sentence, to, lastOf(items))].filter(span => span !== undefined);
  if (content.length === 0) return undefined;
  return report('according', sentence, cue, content, chosen);
}

/** Items from one to before another without marks at the ends; undefined where hardly a word is left. */
function piece(sentence: ReadSentence, from: number, to: number): Span | undefined {
  const {items} = sentence;
  while (from < to && items[from]!.kind === 'mark') from++;
  while (to > from && items[to - 1]!.kind === 'mark') to--;
  return to - from < shortestContent && !(to > from && items[from]!.kind === 'quotation')
    ? undefined
    : spanOf(sentence, from, to);
}

function report(
  construction: Construction,
  sentence: ReadSentence,
  verb: Cue,
  content: readonly Span[],
  chosen: Chosen | undefined,
): Reported {
  return {
    construction,
    content,
    cue: spanOf(sentence, verb.at, verb.to),
    verb,
    ...(chosen === undefined ? {} : {source: spanOf(sentence, chosen.phrase.from, chosen.phrase.to)}),
    ...(chosen === undefined ? {} : {chosen}),
  };
}

/** `Wie Vogt mitteilte, …` and `…, comme l’a dit Vogt, …`. */
function readAs(sentence: ReadSentence, cue: Cue, lexicon: Lexicon): Reported | undefined {
  const {items} = sentence;
  let from = cue.at;
  while (from > 0 && cue.at - from < 14 && items[from - 1]!.key !== ',' && items[from - 1]!.kind !== 'quotation')
    from--;
  if (!lexicon.as.has(items[from]!.key)) return undefined;
  let to = cue.at;
  while (to < items.length && !/^[,.:;]$/.test(items[to]!.key)) to++;
  const inside = sentence.phrases.filter(phrase => phrase.from > from && phrase.core <= to);
  const free = inside.filter(({isGoverned, isOblique}) => !isGoverned && !isOblique);
  const phrase = free[0];
  if (phrase === undefined) return undefined;
  const content = [piece(sentence, 0, from), piece(sentence, Math.max(to, phrase.to), lastOf(items))].filter(
    span => span !== undefined,
  );
  return content.length === 0 ? undefined : report('as', sentence, cue, content, {phrase, probability: 0.85});
}

/** `Man habe gewarnt, sagte Vogt.` */
function readBehind(sentence: ReadSentence, cue: Cue, lexicon: Lexicon): Reported | undefined {
  const {items, phrases} = sentence;
  const verb = Math.min(cue.finite, cue.at);
  if (cue.kind !== 'say' || items[verb - 1]?.key !== ',' || verb < 4) return undefined;
  const before = items.slice(0, verb - 1);
  if (before.every(({kind}) => kind !== 'word') || (before.at(-1)?.kind === 'quotation' && before.length < 3))
    return undefined;
  const comma = before.findIndex(({key}) => key === ',');
  const main = before.slice(0, comma < 0 ? before.length : comma);
  const hasVerb = main.some(item => lexicon.auxiliaries.has(item.key) || isSubjunctive(item, lexicon));
  if (
    !hasVerb ||
    lexicon.conjunctions.has(before[0]!.key) ||
    before.some(({key}) => key === ':' || lexicon.as.has(key))
  )
    return undefined;
  const chosen = chooseSource(items, phrases, cue, 'before', lexicon);
  if (chosen === undefined || chosen.phrase.from < verb) return undefined;
  const content = piece(sentence, 0, verb - 1);
  return content === undefined ? undefined : report('behind', sentence, cue, [content], chosen);
}

function readClause(
  sentence: ReadSentence,
  cue: Cue,
  lexicon: Lexicon,
  earlier: readonly Reported[],
): Reported | undefined {
  const {items, phrases} = sentence;
  if (cue.kind === 'call') return undefined;
  const clause = findClause(items, cue, lexicon);
  if (clause === undefined) return undefined;
  const joined = joinedTo(items, cue, lexicon) ? earlier.at(-1)?.source : undefined;
  const before = phrases.filter(({from}) => from < clause.from);
  const chosen = joined === undefined ? chooseSource(items, before, cue, 'behind', lexicon) : undefined;
  const content = piece(sentence, clause.from, clauseEnd(sentence, clause.from, lexicon));
  if (content === undefined) return undefined;
  const reported = report(clause.construction, sentence, cue, [content], chosen);
  return joined === undefined ? reported : {...reported, source: joined};
}

/** `… und kündigte an`: the verb has the subject of the one before. */
const joinedTo = (items: readonly Item[], {finite}: Cue, lexicon: Lexicon): boolean =>
  lexicon.conjunctions.has(items[finite - 1]?.key ?? '') && !items[finite + 1]?.isCapital;

/** Where what is said begins behind the verb, and what shows that it is said. */
function findClause(
  items: readonly Item[],
  cue: Cue,
  lexicon: Lexicon,
): {readonly from: number; readonly construction: Construction} | undefined {
  const from = Math.max(cue.at, cue.finite) + 1;
  for (let at = from, commas = 0; at < items.length && commas < 4; at++) {
    const {key, kind} = items[at]!;
    if (key === ':' || key === ';' || kind === 'quotation') return undefined;
    if (lexicon.that.has(key) && (!lexicon.isVerbSecond || items[at - 1]!.key === ',' || !lexicon.hasCapitalNouns))
      return at - from < 16 ? {from: at, construction: 'that'} : undefined;
    if (key !== ',') continue;
    commas++;
    const construction = lexicon.hasCapitalNouns ? constructionOf(items, at + 1, cue, lexicon) : undefined;
    if (construction !== undefined) return {from: at + 1, construction};
  }
  return undefined;
}

/** German: what the clause behind a comma is. */
function constructionOf(items: readonly Item[], from: number, cue: Cue, lexicon: Lexicon): Construction | undefined {
  const first = items[from];
  if (first === undefined) return undefined;
  if (/^(?:um|ohne|statt|anstatt)$/.test(first.key)) return undefined;
  if (questions.test(first.key) && cue.kind !== 'according') return 'question';
  let to = from;
  while (to < items.length && !/^[,;]$/.test(items[to]!.key) && to - from < 24) to++;
  const clause = items.slice(from, to);
  if (
    lexicon.relatives.has(first.key) &&
    !items[from + 1]?.isCapital &&
    !/^(?:sei|habe|werde)/.test(items[from + 1]?.key ?? '')
  )
    return undefined;
  if (
    clause.some(
      item =>
        isSubjunctive(item, lexicon) ||
        /^(?:würden?|hätten?|wären?|könnten?|müssten?|sollten?|dürften?)$/.test(item.key),
    )
  )
    return 'subjunctive';
  const isInfinitive = clause.some(
    ({key}, at) =>
      (key === 'zu' && /(?:en|n)$/.test(clause[at + 1]?.key ?? '')) || /^\p{L}{2,}zu\p{L}{2,}en$/u.test(key),
  );
  return isInfinitive ? 'infinitive' : undefined;
}

/** The end of the sentence, or where another verb of saying takes over. */
function clauseEnd({items, cues}: ReadSentence, from: number, lexicon: Lexicon): number {
  const next = cues.find(
    cue => cue.finite > from + 2 && joinedTo(items, cue, lexicon) && (cue.kind === 'say' || cue.kind === 'report'),
  );
  return next === undefined ? lastOf(items) : next.finite - 1;
}

/** `habe`, not `im Laufe`. */
const isSubjunctive = ({key, isCapital}: Item, {subjunctives}: Lexicon): boolean => !isCapital && subjunctives.has(key);

/** Whether a sentence without a verb of saying has the form of reported speech. */
export function isFree({items, cues}: ReadSentence, lexicon: Lexicon): boolean {
  if (!lexicon.hasCapitalNouns || cues.some(({kind}) => kind === 'say' || kind === 'according' || kind === 'behind'))
    return false;
  let at = items.findIndex(item => isSubjunctive(item, lexicon));
  if (at < 0 || at > 14) return false;
  for (at--; at >= 0; at--) if (items[at]!.key === ',' && at < 2) return false;
  return !items.some(({key}) => key === 'ich');
}

export const wholeOf = (sentence: ReadSentence): Span =>
  spanOf(sentence, 0, lastOf(sentence.items) || sentence.items.length);
