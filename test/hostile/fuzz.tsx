/**
 * A seeded fuzzer: makes up articles (plain text, Markdown, HTML, bytes) and presses keys and types queries at random,
 * through parser, analysis, search, reducer and screen.
 *
 *     npm run fuzz -- --steps 10000 --seed 7
 *
 * After each step the state is drawn and the frame holds our own sequences only and fits the window; each analysis keeps
 * its promises. A failure names seed and step; what it finds becomes a test of its own.
 */
import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import {standardKeys} from '../../source/app/keymap.ts';
import type {State} from '../../source/app/state.ts';
import {analyse} from '../../source/core/analyse.ts';
import type {MediaType} from '../../source/core/parse/read-article.ts';
import {parseBytes} from '../../source/shell/parse-bytes.ts';
import {UserError} from '../../source/shell/user-error.ts';
import {checkAnalysis} from '../helpers/check-analysis.ts';
import {createRandom} from '../helpers/random.ts';
import {testModels} from '../helpers/read-test-models.ts';
import {act, openState, press} from '../helpers/reader.ts';
import {frame, ours} from './frame.tsx';
import {hostileInputs} from './inputs.ts';

type Random = <Item>(items: readonly Item[]) => Item;

const sizes = [
  {columns: 80, rows: 24},
  {columns: 120, rows: 40},
  {columns: 100, rows: 12},
  {columns: 40, rows: 10},
  {columns: 21, rows: 6},
  {columns: 9, rows: 3},
];

const words = [
  ...[
    '“We will pay,”',
    'said Ana Ruiz, the mayor.',
    'The bridge opens',
    'in May',
    '"No',
    'told',
    'Dr. Lind',
    '東京の',
    '👩‍👩‍👧',
    'e\u0301',
  ],
  ...[
    '\n\n',
    '\n',
    '\t',
    '# ',
    '- ',
    '> ',
    '[link](',
    'https://example.org/a',
    ')',
    '**',
    '`',
    '|',
    '---\n',
    '&amp;',
    '<p>',
    '</p>',
    '<a href="',
  ],
  ...[
    '">',
    '<h1>',
    '<table>',
    '<script>',
    '«',
    '»',
    '‘',
    '’',
    '\u001b[31m',
    '\u202e',
    '\ufffd',
    '\u0000',
    '\ud83d',
    'Said.',
    '— she asked',
    ' ',
  ],
];
const kinds: readonly (MediaType | undefined)[] = ['text/plain', 'text/markdown', 'text/html', undefined];
const keys = [...new Set(standardKeys.rows.flatMap(({chords}) => chords.flatMap(chord => chord.keys)))].filter(
  key => key !== 'q' && key !== 'ctrl+c',
);
const queries = [
  'bridge',
  '"pay',
  '@ruiz we',
  '-no may',
  "'in May'",
  're:(a+)+b',
  '/[/',
  '東',
  '\u0301',
  'x'.repeat(60),
];

function makeArticle(pick: Random, random: () => number): Uint8Array {
  const text = Array.from({length: 5 + Math.floor(random() * 120)}, () => pick(words)).join(pick([' ', ' ', '']));
  const bytes = Buffer.from(random() < 0.3 ? pick(hostileInputs).text.slice(0, 5000) + text : text);
  // Some letters broken.
  if (random() < 0.2)
    for (let k = 0; k < 5; k++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes;
}

/** A state with another article, or undefined where it is refused. */
async function openAnother(pick: Random, random: () => number): Promise<State | undefined> {
  try {
    const {document} = await parseBytes({bytes: makeArticle(pick, random), name: 'article'}, pick(kinds));
    const analysis = analyse(document, testModels);
    checkAnalysis(analysis);
    return openState(analysis, pick(sizes));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function check(state: State): void {
  const {columns, rows} = state.size;
  const drawn = frame(state);
  assert.match(drawn, ours, 'only our own sequences');
  const lines = drawn.split('\n');
  assert.ok(lines.length <= rows, `${lines.length} rows in ${rows}`);
  for (const line of lines)
    assert.ok(stringWidth(line) <= columns, `${stringWidth(line)} cells in ${columns}: ${line}`);
}

/** Throws with seed and step of the first failure. */
export async function fuzz(seed: number, steps: number): Promise<void> {
  const random = createRandom(seed);
  const pick: Random = items => items[Math.floor(random() * items.length)]!;
  let state: State | undefined;
  const done: string[] = [];
  for (let step = 0; step < steps; step++) {
    const chance = random();
    try {
      if (state === undefined || chance < 0.03) {
        done.splice(0);
        state = (await openAnother(pick, random)) ?? state;
        if (state === undefined) continue;
      } else if (chance < 0.08) {
        const size = pick(sizes);
        done.push(`resize ${size.columns} x ${size.rows}`);
        state = act(state, {type: 'resized', size});
      } else if (chance < 0.13) {
        const query = pick(queries);
        done.push(`/${query}`);
        state = press(state, 'esc', 'esc', '/', ...query);
      } else {
        const key = pick(keys);
        done.push(key);
        state = press(state, key);
      }
      check(state);
    } catch (error) {
      throw new Error(`seed ${seed}, step ${step}, after ${done.join(' ')}: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
}
