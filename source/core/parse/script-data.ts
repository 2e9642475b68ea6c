/// <reference lib="dom" />
/**
 * The data that stand in a page's scripts: whole scripts of JSON (`__NEXT_DATA__`), values that are assigned
 * (`window.x = {...}`, wherever in the script), `JSON.parse("...")`, and the rows that React's server sends piece by piece
 * (`self.__next_f.push([1, "5:{...}"])`). No script is run. Cost: linear in the scripts.
 */
import {parseJson} from './json-ld.ts';

/** Shorter scripts hold no article. */
const shortestScript = 300;
/** A script with more values than this is a program. */
const mostValues = 60;

/** Every value found: parsed JSON, or a string where a row is plain text. */
export function readScriptData(page: globalThis.Document): readonly unknown[] {
  const found: unknown[] = [];
  let rows = '';
  for (const script of page.querySelectorAll('script:not([src])')) {
    const type = script.getAttribute('type') ?? '';
    const text = script.textContent ?? '';
    if (text.length < shortestScript || /ld\+json|importmap|speculationrules/.test(type)) continue;
    if (/json/.test(type)) found.push(parseJson(text));
    else if (/__next_f/.test(text)) rows += pushedRows(text);
    else found.push(...assignedValues(text), ...parsedStrings(text));
  }
  return [...found, ...readRows(rows)].filter(value => value !== undefined);
}

/** What is assigned, cut out by its brackets. */
function assignedValues(script: string): readonly unknown[] {
  const values: unknown[] = [];
  const assigned = /=\s*(?=[[{])/g;
  for (let match = assigned.exec(script); match !== null && values.length < mostValues; match = assigned.exec(script)) {
    const end = endOfValue(script, assigned.lastIndex);
    if (end - assigned.lastIndex < shortestScript) continue;
    const value = parseJson(script.slice(assigned.lastIndex, end));
    values.push(value);
    if (value !== undefined) assigned.lastIndex = end;
  }
  return values;
}

/** Behind the bracket that closes the one at `start`; brackets in strings do not count. */
function endOfValue(script: string, start: number): number {
  let depth = 0;
  const sign = /["[\]{}]/g;
  sign.lastIndex = start;
  for (let match = sign.exec(script); match !== null; match = sign.exec(script)) {
    if (match[0] === '"') sign.lastIndex = endOfString(script, match.index);
    else depth += match[0] === '[' || match[0] === '{' ? 1 : -1;
    if (depth === 0) return sign.lastIndex;
  }
  return script.length;
}

function endOfString(script: string, start: number): number {
  const string = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
  string.lastIndex = start;
  return string.test(script) ? string.lastIndex : script.length;
}

const parsedStrings = (script: string): readonly unknown[] =>
  [...script.matchAll(/JSON\.parse\(\s*("[^"\\]*(?:\\.[^"\\]*)*")\s*\)/gs)].map(match => {
    const text = parseJson(match[1]!);
    return typeof text === 'string' ? parseJson(text) : undefined;
  });

const pushedRows = (script: string): string =>
  [...script.matchAll(/push\(\[\s*1\s*,\s*("[^"\\]*(?:\\.[^"\\]*)*")\s*\]\)/gs)]
    .map(match => parseJson(match[1]!))
    .filter(text => typeof text === 'string')
    .join('');

/** `5:{...}` is JSON, `7:T1a4,<p>...` a text of that many bytes. */
const readRows = (rows: string): readonly unknown[] =>
  rows
    .split(/\n?(?:^|\n|(?<=[\]}"]))(?=[\da-f]{1,4}:(?:[[{"]|T[\da-f]+,|I\[))/)
    .map(row =>
      /^[\da-f]+:T[\da-f]+,/.test(row)
        ? row.replace(/^[\da-f]+:T[\da-f]+,/, '')
        : parseJson(row.replace(/^[\da-f]+:I?/, '').trim()),
    );
