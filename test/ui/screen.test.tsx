/** Whole frames, drawn by Ink without a terminal. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {renderToString} from 'ink';
import stringWidth from 'string-width';
import type {State} from '../../source/app/state.ts';
import {Screen} from '../../source/ui/screen.tsx';
import {bridgeArticle} from '../helpers/bridge-article.ts';
import {buildAnalysis} from '../helpers/build-analysis.ts';
import {openState, press} from '../helpers/reader.ts';

const theme = {hasColour: false, hasLinks: false};
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

test('the article at 60 columns', () => {
  assert.equal(
    frame(openState(bridgeArticle, {columns: 60, rows: 18})).join('\n'),
    ` onrecord                                         1/3 · 35%

  Harbour bridge to carry trams again
  Lena Park · 2 May 2021 · The Courier


  Trams in May

  The old bridge over the harbour will carry trams again
  in May, twelve years after the last one rang its bell
  there.

▌ “We kept every rivet,” said Ana Ruiz, the chief engineer
▌ of Port Works. “And we counted them.”
                            Ana Ruiz · Port Works · direct

  The line will run from the fish market to the hill, with
 j/k move  ]/[ section  }/{ quote  / search        q quit`,
  );
});

test('a window too small says so in one line', () => {
  assert.deepEqual(
    frame(openState(bridgeArticle, {columns: 19, rows: 4})).filter(line => line !== ''),
    ['Window too small'],
  );
});

test('a quote that is a whole paragraph has its section beneath it and nothing after', () => {
  const words = '“We never closed the bridge.”';
  const analysis = buildAnalysis({
    text: `Bridge open\n\nThe bridge stays open, said Ana Ruiz.\n\n${words}`,
    details: {},
    speakers: [{name: 'Ana Ruiz'}],
    sections: [['No closure', 'The bridge']],
    sayings: [{words: [words], by: 'Ana Ruiz'}],
  });
  const lines = frame(press(openState(analysis, {columns: 80, rows: 24}), 'e'));
  assert.match(lines[lines.findIndex(line => line.includes('never closed')) + 1]!, /\d No closure$/);
});

test('a long name gives way to what is known of it', () => {
  const words = '“We never closed the bridge.”';
  const name = 'The association of harbour pilots, lock keepers and bridge wardens of the old town';
  const analysis = buildAnalysis({
    text: `Bridge open\n\n${words}`,
    details: {},
    speakers: [{name}],
    sections: [['No closure', words]],
    sayings: [{words: [words], by: name}],
  });
  const lines = frame(openState(analysis, {columns: 60, rows: 18}));
  assert.equal(
    lines.find(line => line.includes('direct')),
    '  The association of harbour pilots, lock keeper… · direct',
  );
});
