/**
 * Who said what in a language without a model of its own, by word lists and the marks of the language.
 *
 * Idea: sentence by sentence, first what is reported without marks, then each quotation, alone or inside of that; a
 * quotation or a sentence of reported speech without a verb of saying goes on with the source of the one before.
 *
 * Cost: linear. Figures: README.md.
 */

import type {Attribution} from '../../document/analysis.ts';
import type {Block, Document} from '../../document/document.ts';
import {contains, length, type Span, shared} from '../../document/span.ts';
import type {Lexicon} from '../../nlp/lexicon.ts';
import {type Marked, readMarked} from './attribute-marked.ts';
import {isFree, type Reported, readReported, wholeOf} from './attribute-reported.ts';
import {type ReadSentence, readBlock, spanOf} from './read-block.ts';
import {readDialogue} from './read-dialogue.ts';
import {spoken} from './spoken.ts';
import {
  confidenceOf,
  describeFree,
  describeMarked,
  describeReported,
  speechProbability,
  type Untold,
} from './tell-confidence.ts';

/** Quotations less likely than this are terms, titles and names. */
const leastSpeech = 0.42;
/** Attributions less likely than this are noise. */
const leastConfidence = 0.15;

export const extractQuotesIn = ({text, blocks}: Document, lexicon: Lexicon): readonly Attribution[] =>
  extractReadings(text, blocks, lexicon)
    .map(({attribution, features}) => ({...attribution, confidence: confidenceOf(features)}))
    .filter(({confidence}) => confidence >= leastConfidence);

export function extractReadings(text: string, blocks: readonly Block[], lexicon: Lexicon): readonly Untold[] {
  const dialogue = readDialogue(text, blocks, lexicon);
  return blocks
    .flatMap((block, index): readonly Untold[] => {
      if (!spoken.has(block.kind)) return [];
      const turn = dialogue.get(index);
      if (turn !== undefined) return [turn];
      return attributeBlock(text, readBlock(text, block, index, lexicon), lexicon);
    })
    .toSorted((a, b) => a.attribution.content[0]!.start - b.attribution.content[0]!.start);
}

/** What was said last in a block, and for how many sentences it has gone on. */
type Last = {readonly source?: Span; readonly how: string};
type Free = {readonly reading: Untold; readonly sentences: number};

function attributeBlock(text: string, sentences: readonly ReadSentence[], lexicon: Lexicon): readonly Untold[] {
  const found: Untold[] = [];
  let last: Last = {how: 'nothing'};
  let free: Free | undefined;
  for (const [at, sentence] of sentences.entries()) {
    const marked = readMarked(text, sentence, lexicon, sentences[at - 1]);
    const readings = merge(sentence, marked, readReported(sentence, lexicon), last, lexicon);
    if (readings.length === 0 && last.source !== undefined && isFree(sentence, lexicon)) {
      if (free !== undefined) found.splice(found.indexOf(free.reading), 1);
      free = goOn(sentence, free, marked.length > 0, last);
      found.push(free.reading);
      continue;
    }
    free = undefined;
    found.push(...readings);
    const latest = readings.findLast(({attribution}) => attribution.source !== undefined);
    if (latest !== undefined) last = {source: latest.attribution.source!, how: latest.attribution.kind};
    else last = subjectOf(sentence) ?? (last.how === 'direct' ? {...last, how: 'before'} : last);
  }
  return found;
}

/** Whom a sentence without speech is about: its first phrase, if that is a person. */
function subjectOf(sentence: ReadSentence): Last | undefined {
  const phrase = sentence.phrases[0];
  if (phrase === undefined || phrase.isGoverned || phrase.isOblique || phrase.from > 1) return undefined;
  const isPerson = phrase.kind === 'role' || (phrase.kind === 'name' && phrase.core - phrase.from > 1);
  return isPerson ? {source: spanOf(sentence, phrase.from, phrase.to), how: 'subject'} : undefined;
}

/** The sentence as reported speech, joined to those right before it. */
function goOn(sentence: ReadSentence, before: Free | undefined, hasMarks: boolean, last: Last): Free {
  const whole = wholeOf(sentence);
  const first = before?.reading.attribution;
  const isMixed = hasMarks || first?.kind === 'mixed';
  const count = (before?.sentences ?? 0) + 1;
  const content = [first === undefined ? whole : {start: first.content[0]!.start, end: whole.end}];
  const attribution = {kind: isMixed ? ('mixed' as const) : ('indirect' as const), content, source: last.source!};
  return {reading: {attribution, features: describeFree(count, isMixed, last.how)}, sentences: count};
}

function merge(
  sentence: ReadSentence,
  marked: readonly Marked[],
  reported: readonly Reported[],
  last: Last,
  lexicon: Lexicon,
): readonly Untold[] {
  const spoken = marked.filter(one => speechProbability(one.features) >= leastSpeech);
  const direct = joinByCue(spoken.filter(one => !isInside(one, reported)));
  const indirect = reported.filter(
    ({content}) => !direct.some(one => content.some(span => 2 * shared(span, one.content) > length(span))),
  );
  return [
    ...direct.map(one => toDirect(one, last, lexicon)),
    ...indirect.map(one => toReported(one, sentence, marked)),
  ];
}

/** The quotation is part of something reported that says more than it. */
const isInside = ({content}: Marked, reported: readonly Reported[]): boolean =>
  reported.some(other => other.content.some(span => contains(span, content) && length(span) > length(content) + 3));

/** `„A“, sagte sie, „B“` is one. */
function joinByCue(marked: readonly Marked[]): readonly Marked[] {
  const joined: Marked[] = [];
  for (const one of marked) {
    const at = joined.findIndex(({cue}) => cue !== undefined && cue.start === one.cue?.start);
    const first = joined[at];
    if (first === undefined || one.relation.cue?.kind === 'call') joined.push(one);
    else joined[at] = {...first, more: [...first.more, one.content, ...one.more]};
  }
  return joined;
}

function toDirect(one: Marked, last: Last, {dropsPronouns}: Lexicon): Untold {
  const {cue} = one;
  const isDropped = dropsPronouns && cue !== undefined && one.source === undefined;
  const goesOn = one.source === undefined && last.source !== undefined && !isDropped;
  const source = one.source ?? (isDropped ? undefined : last.source);
  return {
    attribution: {
      kind: 'direct',
      content: [one.content, ...one.more],
      ...(cue === undefined ? {} : {cue}),
      ...(source === undefined ? {} : {source}),
    },
    features: describeMarked(one, goesOn ? last.how : isDropped ? 'dropped' : undefined, one.more.length > 0),
  };
}

function toReported(one: Reported, sentence: ReadSentence, marked: readonly Marked[]): Untold {
  const isMixed = marked.some(({content}) => one.content.some(span => contains(span, content)));
  return {
    attribution: {
      kind: isMixed ? 'mixed' : 'indirect',
      content: one.content,
      cue: one.cue,
      ...(one.source === undefined ? {} : {source: one.source}),
    },
    features: describeReported(one, sentence, isMixed),
  };
}
