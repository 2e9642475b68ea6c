/**
 * What tells whether a quotation is speech: what stands around it and what it holds.
 *
 *     … sagte Vogt: „Wir gehen.“      colon, long, ends in a point, speaks of itself
 *     die Zeitung „Neue Welt“         behind a word for a work, no verb, capitals
 *
 * Cost: linear in the quotation.
 */
import {slice} from '../../document/span.ts';
import type {Lexicon} from '../../nlp/lexicon.ts';
import {type Item, readItems} from '../../nlp/read-sentences.ts';
import {isClosed} from './find-phrases.ts';
import type {ReadSentence} from './read-block.ts';
import type {Relation} from './relate-quotation.ts';

const lengths = [1, 2, 3, 5, 8, 14];

export function describeQuotation(
  text: string,
  sentence: ReadSentence,
  at: number,
  relation: Relation,
  lexicon: Lexicon,
  sentenceBefore?: ReadSentence,
): readonly string[] {
  const {items} = sentence;
  const item = items[at]!;
  const inner = readItems(text, {start: item.start + 1, end: item.end - 1}, lexicon).filter(
    ({kind}) => kind === 'word',
  );
  const size = lengths.findIndex(most => inner.length <= most);
  const features = ['bias', `length-${size < 0 ? lengths.length : size}`, `relation-${relation.kind}`];
  if (relation.cue !== undefined) {
    features.push(`${relation.kind}-${relation.cue.kind}`);
    if (relation.kind === 'before')
      features.push(`distance-${relation.distance < 3 ? 0 : relation.distance < 7 ? 1 : 2}`);
  }
  const has = (words: ReadonlySet<string>): boolean => inner.some(({key}) => words.has(key));
  if (inner.length < 3 && relation.cue !== undefined) features.push(`short-${relation.kind}-${relation.cue.kind}`);
  if (/[.!?…][\s’'‘]*.$/u.test(slice(text, item))) features.push('ends');
  if (/,\s*.$/u.test(slice(text, item))) features.push('ends-comma');
  if (items[at + 1]?.key === ',') features.push('comma-behind');
  if (has(lexicon.auxiliaries) || has(lexicon.subjunctives)) features.push('verb');
  if (has(lexicon.speaking)) features.push('speaking');
  const closed = inner.filter(word => isClosed(word, lexicon)).length;
  features.push(closed === 0 ? 'closed-0' : closed < 3 ? 'closed-1' : 'closed-2');
  if (inner.length > 0 && inner.every(({isCapital}) => isCapital)) features.push('capitals');
  else if (inner[0]?.isCapital === true) features.push('capital');
  else features.push('small');
  const before = describeBefore(items, at, lexicon);
  features.push(...before);
  if (relation.kind === 'behind') features.push(...before.map(feature => `behind-${feature}`));
  if (relation.cue?.kind === 'call') features.push(...before.map(feature => `call-${feature}`));
  if (items.length === 1) features.push('alone', ...(isSpeech(sentenceBefore) ? ['alone-after-speech'] : []));
  if (at === items.length - 1) features.push('last', `last-${relation.kind}`);
  if (items.some(({key, isCapital}) => !isCapital && lexicon.subjunctives.has(key))) features.push('subjunctive');
  return features;
}

/** A sentence that holds a quotation and a verb of saying. */
const isSpeech = (sentence: ReadSentence | undefined): boolean =>
  sentence?.items.some(({kind}) => kind === 'quotation') === true &&
  (sentence.items.length === 1 || sentence.cues.some(({kind}) => kind === 'say' || kind === 'according'));

function describeBefore(items: readonly Item[], at: number, lexicon: Lexicon): readonly string[] {
  const before = items[at - 1];
  if (before === undefined) return ['begins'];
  const features: string[] = [];
  if (lexicon.unspoken.has(before.key) || lexicon.unspoken.has(items[at - 2]?.key ?? '')) features.push('unspoken');
  if (lexicon.hasCapitalNouns && before.isCapital) features.push('noun-before');
  if (lexicon.determiners.has(before.key)) features.push('article-before');
  else if (lexicon.prepositions.has(before.key)) features.push('preposition-before');
  else if (lexicon.as.has(before.key) || before.key === 'als') features.push('as-before');
  if (before.key === '(') features.push('bracket-before');
  if (before.key === ',') features.push('comma-before');
  return features;
}
