/**
 * Finds a table of contents among the paragraphs of a text that has lost its headings, and where its entries begin.
 *
 * Idea: numbered short lines in a range, `1 History`, `2 Fleet`, `2.1 Trawlers`, announce the sections. Of the paragraphs
 * behind them each entry takes, in order, one whose opening has its words; the first entry may take the first paragraph.
 * The assignment that meets most words is taken; a paragraph that begins with the entry counts twice.
 *
 * Example: `1 History`, `2 Fleet`, `3 Nets`, `4 Crews`, `It was founded in 1901.`, `The fleet has ten boats.`: History, Fleet.
 * Cost: entries times paragraphs.
 */
import type {AnnotatedBlock} from '../nlp/annotated-text.ts';
import {contentStems, wordsEnd} from './content-words.ts';

/** An entry that was found, by the paragraph that begins it; `level` 1 or 2. */
export type Announced = {readonly index: number; readonly title: string; readonly level: 1 | 2};

/** A list of fewer lines is an ordinary list. */
const fewestEntries = 4;
/** In words. */
const openingLength = 9;
/** Share of an entry's words that the opening must have. */
const leastShare = 0.6;

/** The paragraphs that the contents announce, in order, after the one that begins the contents; or nothing. */
export function findContents(
  blocks: readonly AnnotatedBlock[],
): {readonly from: number; readonly found: readonly Announced[]} | undefined {
  const paragraphs = blocks.map(({text}) => text);
  const from = paragraphs.findIndex(
    (_, at) => isEntry(paragraphs[at]!) && entriesFrom(paragraphs, at) >= fewestEntries,
  );
  if (from < 0) return undefined;
  const to = from + entriesFrom(paragraphs, from);
  const entries = blocks.slice(from, to).map(readEntry);
  const behind = blocks.slice(to);
  const openings = behind.map(block => new Set(contentStems(block, 0, wordsEnd(block, openingLength))));
  const places = assign(
    entries.map(({title, stems: words}, entry) => {
      return openings.map((opening, at) => {
        const share = [...words].filter(word => opening.has(word)).length / (words.size || 1);
        if (share >= leastShare) return behind[at]!.text.startsWith(title) ? 2 * share : share;
        return entry === 0 && at === 0 ? 0.1 : 0;
      });
    }),
  );
  const found = entries.flatMap(({title, level}, entry): Announced[] => {
    const place = places[entry];
    return place === undefined ? [] : [{index: to + place, title, level}];
  });
  return 2 * found.length >= fewestEntries && 3 * found.length >= entries.length ? {from, found} : undefined;
}

const numbered = /^\d+(\.\d+)*\.?\s+(?=\p{L})/u;
const isEntry = (text: string): boolean =>
  numbered.test(text) && (text.length < 70 || /\s\d+(\.\d+)+\s/.test(text)) && !/[.!?:;,]$/.test(text);

/** How many entries follow each other, numbered upwards. */
function entriesFrom(paragraphs: readonly string[], from: number): number {
  let count = 0;
  let before: readonly number[] = [0];
  for (let at = from; at < paragraphs.length && isEntry(paragraphs[at]!); at++, count++) {
    const numbers = numbered.exec(paragraphs[at]!)![0].trim().split('.').filter(Boolean).map(Number);
    if (!follows(before, numbers)) break;
    before = numbers;
  }
  return count;
}

/** 2 after 1.3, 1.1 after 1, 1.2 after 1.1. */
function follows(before: readonly number[], here: readonly number[]): boolean {
  if (here.length > before.length) return here.length === before.length + 1 && here.at(-1) === 1 && before[0] !== 0;
  return here.at(-1) === before[here.length - 1]! + 1 && here.slice(0, -1).every((number, at) => number === before[at]);
}

type Entry = {readonly title: string; readonly stems: ReadonlySet<string>; readonly level: 1 | 2};

/** An entry may have the entries below it in its own line: `2 Fleet 2.1 Trawlers`. */
function readEntry(block: AnnotatedBlock): Entry {
  const {text, tokens} = block;
  const number = numbered.exec(text)![0].trim();
  const title = text.replace(numbered, '').replace(/\s\d+\.\d[\d.]*\s.*$/, '');
  const start = block.block.start + text.indexOf(title);
  const from = tokens.starts.findIndex(offset => offset >= start);
  const end = tokens.starts.findIndex(offset => offset >= start + title.length);
  const stems = new Set(contentStems(block, Math.max(0, from), end < 0 ? undefined : end));
  return {title, stems, level: /\d\.\d/.test(number) ? 2 : 1};
}

/** Gives each row at most one column, later rows later ones, so that most is met; early columns where that is even. */
function assign(values: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const columns = values[0]?.length ?? 0;
  const best = Array.from({length: values.length + 1}, () => new Float64Array(columns + 1));
  for (let row = values.length - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const value = values[row]![column]!;
      const taken = value > 0 ? value + best[row + 1]![column + 1]! : 0;
      best[row]![column] = Math.max(best[row + 1]![column]!, best[row]![column + 1]!, taken);
    }
  let column = 0;
  return values.map((row, at) => {
    const rest = best[at + 1]!;
    for (let place = column; place < columns && best[at]![place]! > rest[place]!; place++)
      if (row[place]! > 0 && row[place]! + rest[place + 1]! >= best[at]![column]!) {
        column = place + 1;
        return place;
      }
    return undefined;
  });
}
