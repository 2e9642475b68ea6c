/** Whole frames, drawn by Ink without a terminal. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {renderToString} from 'ink';
import stringWidth from 'string-width';
import {readSettings} from '../../source/app/read-settings.ts';
import type {Run} from '../../source/app/runs.ts';
import {standardSettings} from '../../source/app/settings.ts';
import type {State} from '../../source/app/state.ts';
import {Screen} from '../../source/ui/screen.tsx';
import {look} from '../../source/ui/theme.ts';
import {bridgeArticle} from '../helpers/bridge-article.ts';
import {buildAnalysis} from '../helpers/build-analysis.ts';
import {openState, press} from '../helpers/reader.ts';

const theme = {hasColour: false, hasLinks: false, colours: standardSettings.colours};
const frame = (state: State): readonly string[] =>
  renderToString(<Screen state={state} theme={theme} />, {columns: state.size.columns})
    .replace(/\u001b\[[\d;]*m/g, '')
    .split('\n')
    .map(line => line.trimEnd());

for (const [columns, rows] of [
  [40, 12],
  [80, 24],
  [120, 30],
  [160, 40],
] as const) {
  test(`every screen fits ${columns} columns and ${rows} rows`, () => {
    const read = openState(bridgeArticle, {columns, rows});
    for (const state of [
      read,
      press(read, 'e'),
      press(read, '?'),
      press(read, '/', ...'bridge'),
      press(read, 's'),
      press(read, 'G'),
    ]) {
      const lines = frame(state);
      assert.ok(lines.length <= rows, `${state.mode.mode}: ${lines.length} rows`);
      for (const line of lines) assert.ok(stringWidth(line) <= columns, `${state.mode.mode}: ${line}`);
      assert.ok(lines.some(line => line !== ''));
    }
  });
}

const withSettings = (state: State, toml: string): State => ({...state, settings: readSettings(toml).settings});

test('justified lines end below each other, but the last of a paragraph and those with few blanks', () => {
  const lines = frame(withSettings(openState(bridgeArticle, {columns: 60, rows: 18}), '[text]\njustified = true'));
  assert.deepEqual(lines.slice(5, 8), [
    '   The old bridge over the harbour will carry  trams  again',
    '   in May, twelve years after the last one  rang  its  bell',
    '   there.',
  ]);
});

test('bars and names are left out where that is set, and the text is as wide as is set', () => {
  const toml = '[text]\nwidth = 40\n[show]\nbars = false\nnames = false';
  for (const columns of [60, 130]) {
    const text = frame(withSettings(openState(bridgeArticle, {columns, rows: 24}), toml)).join('\n');
    assert.doesNotMatch(text, /▌|their words/);
    assert.match(text, /The old bridge over the harbour will$/m);
  }
});

test('help and hints name the keys that are set', () => {
  const state = withSettings(
    openState(bridgeArticle, {columns: 100, rows: 40}),
    '[keys]\nsources = "ctrl+s"\nwho = []',
  );
  assert.match(frame(press(state, '}')).at(-1)!, /\^S sources/);
  assert.doesNotMatch(frame(press(state, '}')).at(-1)!, / who /);
  const help = frame(press(state, '?')).join('\n');
  assert.match(help, /\^S +who said what/);
  assert.doesNotMatch(help, /who said this, and why/);
});

test('colours are those that are set, and none where the terminal is to have none', () => {
  const {colours} = readSettings('[colours]\nspeakers = ["bright-red", "#5fafd7"]\ncursor = "blue"').settings;
  const shown = (hasColour: boolean, run: Run) => look({...run}, {hasColour, hasLinks: false, colours}).color;
  assert.equal(shown(true, {text: 'Ana Ruiz', tone: 0}), 'redBright');
  assert.equal(shown(true, {text: 'Finn Berg', tone: 1}), '#5fafd7');
  assert.equal(shown(true, {text: 'Ida Kern', tone: 2}), undefined);
  assert.equal(shown(true, {text: '►', part: 'cursor'}), 'blue');
  assert.equal(shown(true, {text: 'Bridge', part: 'headings'}), undefined);
  assert.equal(shown(false, {text: 'Ana Ruiz', tone: 0}), undefined);
});

test('the article at 60 columns', () => {
  assert.equal(
    frame(openState(bridgeArticle, {columns: 60, rows: 18})).join('\n'),
    ` onrecord                                         1/3 · 43%

►  Harbour bridge to carry trams again
   Lena Park · 2 May 2021 · The Courier

   The old bridge over the harbour will carry trams again
   in May, twelve years after the last one rang its bell
   there.

        Ana Ruiz · chief engineer, Port Works · their words
 ▌ “We kept every rivet,” said Ana Ruiz, the chief engineer
 ▌ of Port Works. “And we counted them.”

   The line will run from the fish market to the hill, with
   a stop in the middle of the bridge for people who only
   want the view.

 j/k move  ]/[ section  }/{ quote          ? help  q quit`,
  );
});

test('a window too small says so in one line', () => {
  assert.deepEqual(
    frame(openState(bridgeArticle, {columns: 19, rows: 4})).filter(line => line !== ''),
    ['Window too small'],
  );
});

test('a long name gives way to what kind of words these are', () => {
  const words = '“We never closed the bridge.”';
  const name = 'The association of harbour pilots, lock keepers and bridge wardens of the old town';
  const analysis = buildAnalysis({
    text: `Bridge open\n\n${words}`,
    speakers: [{name}],
    sections: [['No closure', words]],
    sayings: [{words: [words], by: name}],
  });
  const lines = frame(openState(analysis, {columns: 60, rows: 18}));
  const line = lines.find(text => text.includes('The association'))!;
  assert.match(line, /^ {3}The association of harbour pilots, .*… · their words$/);
  assert.ok(stringWidth(line) <= 60, line);
});

const bridge = openState(bridgeArticle, {columns: 100, rows: 26});

test('the page of sources: people and groups, who the first one is, and all that they said', () => {
  assert.equal(
    frame(press(bridge, 'e')).slice(0, 12).join('\n'),
    ` onrecord  Harbour bridge to carry trams again                                            1/3 · 67%

  People 2
  ► Ana Ruiz    chief engineer, Port Works                                          2 ▌▌
    Tom Okoro   shopkeeper                                                          1 ▌
  Not sure 1  (x shows)
  ────────────────────────────────────────────────────────────────────────────────────────────────
  Ana Ruiz
  chief engineer, Port Works

  ►▌ “We kept every rivet,” “And we counted them.”                           ¶2  their words
   ▌ “A bridge is a promise,”                                                ¶8  their words`,
  );
});

test('a list that is cut says how many more there are', () => {
  const speakers = Array.from({length: 30}, (_, index) => ({name: `Witness Number${index}`}));
  const sayings = speakers.map(({name}, index) => ({words: [`“I saw ${index} trams.”`], by: name}));
  const analysis = buildAnalysis({
    text: ['Bridge', ...sayings.map(({words, by}) => `${words[0]} said ${by}.`)].join('\n\n'),
    speakers,
    sayings,
  });
  const lines = frame(press(openState(analysis, {columns: 80, rows: 24}), 'e'));
  assert.ok(
    lines.some(line => /^ +… 2\d more$/.test(line)),
    lines.join('\n'),
  );
});

test('a heading as long as a paragraph takes three lines of the side pane, and numbers stand below each other', () => {
  const numbers = Array.from({length: 10}, (_, index) => index + 1);
  const analysis = buildAnalysis({
    text: ['Lead', ...numbers.map(number => `Part ${number}.`)].join('\n\n'),
    sections: numbers.map(number => [
      number === 2 ? 'Words that go on '.repeat(12).trim() : `Title ${number}`,
      `Part ${number}.`,
    ]),
  });
  const lines = frame(openState(analysis, {columns: 100, rows: 40}));
  assert.deepEqual(
    lines.slice(2, 8).map(line => line.split('│')[0]!.trimEnd()),
    [
      '  Sections 10',
      '▸  1 Title 1',
      '   2 Words that go on',
      '     Words that go on',
      '     Words that go on…',
      '   3 Title 3',
    ],
  );
});

test('of a single section there is no list, and where all quotes are doubtful the pane says how to see them', () => {
  const analysis = buildAnalysis({
    text: 'Ferry sails\n\nThe ferry may sail again on Monday, Ana Ruiz said.',
    speakers: [{name: 'Ana Ruiz'}],
    sayings: [{by: 'Ana Ruiz', words: ['The ferry may sail again on Monday'], kind: 'indirect', confidence: 0.3}],
    sections: [['Ferry sails', 'Ferry']],
  });
  const pane = frame(openState(analysis, {columns: 100, rows: 20})).map(line => line.split('│')[0]!.trimEnd());
  assert.deepEqual(pane.slice(2, 4), ['  Nobody quoted for sure', '  x shows 1 doubtful']);
});
