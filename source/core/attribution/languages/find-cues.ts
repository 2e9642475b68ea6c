/**
 * The words of a sentence that report speech: verbs of saying, `laut Vogt`, `Vogt zufolge`.
 *
 * Idea: a form of the word lists is a cue; one whose prefix stands apart needs it in the same clause (`teilte … mit`), and
 * a participle is joined to its auxiliary, by which the subject stands.
 *
 * Cost: linear in the sentence.
 */
import type {Lexicon} from '../../nlp/lexicon.ts';
import type {Item} from '../../nlp/read-sentences.ts';

export type Cue = {
  readonly kind: 'say' | 'report' | 'call' | 'according' | 'behind';
  /** The verb of saying, the first word of `laut`, or `zufolge`. */
  readonly at: number;
  /** The end of the words that are the cue, exclusive. */
  readonly to: number;
  /** The finite verb: the verb itself or its auxiliary. */
  readonly finite: number;
  readonly isParticiple: boolean;
};

const furthestAuxiliary = 14;

export function findCues(items: readonly Item[], lexicon: Lexicon): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at++) {
    const cue = readAccording(items, at, lexicon) ?? readVerb(items, at, lexicon);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

function readAccording(items: readonly Item[], at: number, lexicon: Lexicon): Cue | undefined {
  const item = items[at]!;
  if (item.kind !== 'word') return undefined;
  if (lexicon.accordingBehind !== '' && item.key === lexicon.accordingBehind)
    return {kind: 'behind', at, to: at + 1, finite: at, isParticiple: false};
  const before = items[at - 1];
  if (
    lexicon.accordingAfter.has(item.key) &&
    (before?.key === ',' || before?.kind === 'quotation') &&
    startsSource(items[at + 1], lexicon)
  )
    return {kind: 'according', at, to: at + 1, finite: at, isParticiple: false};
  let length = 0;
  for (const words of lexicon.according.get(item.key) ?? [])
    if (words.length > length && words.every((word, index) => items[at + index]?.key === word)) length = words.length;
  const isAmbiguous = length === 1 && lexicon.isAmbiguousAccording.has(item.key);
  if (length === 0 || (isAmbiguous && !isVoice(items, at, lexicon))) return undefined;
  return {kind: 'according', at, to: at + length, finite: at, isParticiple: false};
}

/** `Pour elle, …`, `Para la ministra Ruiz, …`: only where a sentence begins, before a pronoun or what somebody is. */
function isVoice(items: readonly Item[], at: number, {male, female, determiners, roles}: Lexicon): boolean {
  const next = items[at + 1];
  if (at > 0 || next === undefined) return false;
  return (
    male.has(next.key) || female.has(next.key) || (determiners.has(next.key) && roles.has(items[at + 2]?.key ?? ''))
  );
}

const startsSource = (item: Item | undefined, {determiners, male, female}: Lexicon): boolean =>
  item !== undefined && (item.isCapital || determiners.has(item.key) || male.has(item.key) || female.has(item.key));

function readVerb(items: readonly Item[], at: number, lexicon: Lexicon): Cue | undefined {
  const {key, kind, isCapital} = items[at]!;
  if (kind !== 'word' || (isCapital && at > 0 && lexicon.hasCapitalNouns)) return undefined;
  const prefixes = lexicon.prefixesOf.get(key);
  const prefix = prefixes === undefined ? undefined : findPrefix(items, at, prefixes);
  const own = lexicon.says.has(key)
    ? 'say'
    : lexicon.calls.has(key)
      ? 'call'
      : lexicon.reports.has(key)
        ? 'report'
        : undefined;
  const found = prefix !== undefined && own !== 'say' ? 'say' : own;
  if (found === undefined) return undefined;
  // An article, an adjective ending or a preposition before it: a noun or a participle that stands as an adjective.
  const before = items[at - 1];
  if (before !== undefined && lexicon.determiners.has(before.key) && !lexicon.objects.has(before.key)) return undefined;
  const auxiliary = findAuxiliary(items, at, lexicon);
  const finite = auxiliary ?? at;
  return {kind: found, at, to: at + 1, finite, isParticiple: auxiliary !== undefined};
}

/** The prefix in the same clause; a quotation or a mark ends the clause. */
function findPrefix(items: readonly Item[], at: number, prefixes: ReadonlySet<string>): number | undefined {
  for (let index = at + 1; index < items.length; index++) {
    const {key} = items[index]!;
    if (prefixes.has(key) && index === at + 1) return index;
    if (prefixes.has(key) && /^(?:[,.:;!?–—-]|und|en)?$/.test(items[index + 1]?.key ?? '')) return index;
    if (/^[:;]$/.test(key)) return undefined;
  }
  return undefined;
}

/** `hat … gesagt`, `a déclaré`, `ha dicho`: the auxiliary before a participle, or right behind it. */
function findAuxiliary(items: readonly Item[], at: number, lexicon: Lexicon): number | undefined {
  const {key} = items[at]!;
  if (!lexicon.participle.test(key)) return undefined;
  const next = items[at + 1];
  // Verb-second languages put it at the end of its clause.
  if (lexicon.isVerbSecond && next?.kind === 'word' && !endsClause(next, lexicon)) return undefined;
  if (lexicon.isVerbSecond && next !== undefined && lexicon.auxiliaries.has(next.key)) return at + 1;
  const furthest = lexicon.isVerbSecond ? furthestAuxiliary : 4;
  for (let index = at - 1; index >= 0 && at - index <= furthest; index--) {
    const item = items[index]!;
    if (lexicon.auxiliaries.has(item.key)) return index;
    if (/^[:;]$/.test(item.key) || item.kind === 'quotation') return undefined;
    if (!lexicon.isVerbSecond && item.kind !== 'word') return undefined;
  }
  return undefined;
}

const endsClause = ({key}: Item, {auxiliaries, that, conjunctions}: Lexicon): boolean =>
  auxiliaries.has(key) || that.has(key) || conjunctions.has(key);
