/**
 * The sentences of a block in a language without a model: words, marks, and each quotation as one item of its own.
 *
 * Idea: what is between marks does not end the sentence around it, so quotations are found first and the rest is split.
 * A point ends a sentence unless it belongs to an abbreviation, an initial or a German ordinal; a quotation that closes
 * with a point ends it where a capital follows.
 *
 *     „Nein!“ rief Dr. Vogt am 5. Mai. Dann ging er.      ->  [„Nein!“] rief Dr. Vogt am 5. Mai.  |  Dann ging er.
 *
 * Cost: linear.
 */
import type {Span} from '../document/span.ts';
import {findQuotations, type Quotation} from './find-quotations.ts';
import type {Lexicon} from './lexicon.ts';

export type Item = Span & {
  /** Small letters, curly apostrophes; the mark itself; empty for a quotation. */
  readonly key: string;
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly isCapital: boolean;
};

export type Sentence = Span & {readonly items: readonly Item[]; readonly block: number};

const pattern = /\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{M}\p{N}]|[-‑&](?=[\p{L}\p{N}]))*|…|\S/gu;
const elided =
  /^(?:l|d|c|j|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|nell|sull|dall|un|quest|quell|com|cos|bell|sant|anch|dov|nessun|tutt)$/;
const abbreviations =
  /^(?:\p{L}|dr|prof|mr|mrs|st|nr|bzw|ca|etc|mio|mrd|usw|vgl|sr|sra|srta|dhr|mevr|mw|dott|avv|ing|on|sig|pe|pr|mgr|av|núm|no|art|gen|col|lt|hr|fr|drs|geb|jr|approx|ev|str|inkl|exkl|evtl|sog|resp|dra|eng|mons|min|dipl)$/u;

export function readSentences(text: string, block: Span, index: number, lexicon: Lexicon): readonly Sentence[] {
  const quotations = findQuotations(text, block).filter(
    ({start}) => !/[`']/.test(text[start]!) || text[start] !== text[start + 1],
  );
  const items: Item[] = [];
  let at = block.start;
  for (const quotation of quotations) {
    readItems(text, {start: at, end: quotation.start}, lexicon, items);
    items.push({start: quotation.start, end: quotation.end, key: '', kind: 'quotation', isCapital: false});
    at = quotation.end;
  }
  readItems(text, {start: at, end: block.end}, lexicon, items);
  return cutSentences(text, items, index, lexicon, quotations);
}

/** The words and marks of a stretch without looking for quotations in it. */
export function readItems(text: string, {start, end}: Span, lexicon: Lexicon, items: Item[] = []): readonly Item[] {
  const piece = text.slice(start, end);
  for (const {0: form, index} of piece.matchAll(pattern)) {
    const from = start + index;
    const last = items.at(-1);
    // `l’` and `dell’` take their apostrophe; elsewhere it ties two parts of one word: `foto’s`.
    if (/^['’]$/.test(form) && last?.kind === 'word' && last.end === from && /^\p{L}/u.test(piece.slice(index + 1))) {
      items[items.length - 1] = {...last, end: from + 1, key: `${last.key}’`};
      continue;
    }
    const isTied = last?.kind === 'word' && last.end === from && last.key.endsWith('’');
    if (isTied && !(lexicon.hasElision && elided.test(last.key.slice(0, -1)))) {
      items[items.length - 1] = {...last, end: from + form.length, key: last.key + form.toLowerCase()};
      continue;
    }
    pushWord(form, from, lexicon, items);
  }
  return items;
}

function pushWord(form: string, start: number, lexicon: Lexicon, items: Item[]): void {
  const isWord = /^[\p{L}\p{N}]/u.test(form);
  const cut = isWord ? cliticAt(form, lexicon) : undefined;
  const stem = cut === undefined ? form : form.slice(0, cut.stem);
  const add = (part: string, from: number): void => {
    items.push({
      start: from,
      end: from + part.length,
      key: part.toLowerCase(),
      kind: isWord ? 'word' : 'mark',
      isCapital: /^(?:\p{N}+-)?\p{Lu}/u.test(part),
    });
  };
  add(stem, start);
  if (cut !== undefined) add(form.slice(cut.clitic), start + cut.clitic);
}

/** `a-t-elle` is `a` and `elle`. */
function cliticAt(form: string, {clitics}: Lexicon): {readonly stem: number; readonly clitic: number} | undefined {
  const at = form.lastIndexOf('-');
  if (at < 1 || !clitics.has(form.slice(at + 1)) || /^\p{Lu}.*-\p{Lu}/u.test(form)) return undefined;
  const stem = form.slice(0, at);
  return {stem: stem.endsWith('-t') ? at - 2 : at, clitic: at + 1};
}

function cutSentences(
  text: string,
  items: readonly Item[],
  block: number,
  lexicon: Lexicon,
  quotations: readonly Quotation[],
): readonly Sentence[] {
  const open = new Set(quotations.filter(({closed}) => !closed).map(({start}) => start));
  const sentences: Sentence[] = [];
  let from = 0;
  items.forEach((item, at) => {
    const next = items[at + 1];
    if (next !== undefined && !endsSentence(text, items, at, lexicon) && !open.has(item.start)) return;
    const own = items.slice(from, at + 1);
    sentences.push({items: own, start: own[0]!.start, end: item.end, block});
    from = at + 1;
  });
  return sentences;
}

function endsSentence(text: string, items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at]!;
  const next = items[at + 1]!;
  if (item.kind === 'quotation') {
    if (!/[.!?…]['’»›”“"]?\s?\p{P}$/u.test(text.slice(item.end - 5, item.end))) return false;
    return next.isCapital || next.kind === 'quotation';
  }
  if (!/^[.!?…]$/.test(item.key) || /^[.!?…)\]]$/.test(next.key)) return false;
  if (next.kind === 'word' && !next.isCapital && !/^\p{N}/u.test(next.key)) return false;
  const before = items[at - 1];
  if (item.key !== '.' || before === undefined || before.end !== item.start) return true;
  if (abbreviations.test(before.key) || lexicon.honorifics.has(before.key)) return false;
  if (/^[ivx]+$/.test(before.key) && before.isCapital) return false;
  return !(lexicon.hasCapitalNouns && /^\d{1,2}$/.test(before.key) && next.kind === 'word');
}
