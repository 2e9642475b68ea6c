import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatPlain} from '../../../source/core/export/format-plain.ts';
import {buildAnalysis} from '../../helpers/build-analysis.ts';
import {sample} from './sample.ts';

test('plain text has the headline, the sections, the article, who is quoted and the speakers', () => {
  assert.equal(
    formatPlain(sample),
    `Harbour bridge to reopen
========================

2021-05-02 · The Courier

https://example.org/bridge

The old bridge will carry trams again in May, the city said.
    — the city? · indirect

“We kept every rivet,” said Ana Ruiz, the chief engineer of Port Works,
“and we counted them.”
    — Ana Ruiz · Port Works · direct

The price
·········

The price is another matter. =SUM was the word of one critic, *shouted*
at the gate.

Speakers
--------

Ana Ruiz, chief engineer, Port Works (1)
the city (1)
`,
  );
});

test('a run of paragraphs by one speaker names them once, at its end', () => {
  const analysis = buildAnalysis({
    text: 'Head\n\n“One.”\n\n“Two.”\n\nNo more.',
    speakers: [{name: 'Bo Lind'}],
    sayings: [
      {words: ['“One.”'], by: 'Bo Lind'},
      {words: ['“Two.”'], by: 'Bo Lind'},
    ],
  });
  assert.match(formatPlain(analysis), /“One\.”\n\n“Two\.”\n {4}— Bo Lind · direct\n\nNo more\./);
});

test('wide characters count two cells when lines are wrapped', () => {
  const lines = formatPlain(buildAnalysis({text: `見出し\n\n${'会談'.repeat(40)}`})).split('\n');
  assert.deepEqual([lines[1], lines[3]!.length, lines[4]!.length], ['======', 36, 36]);
});

test('an empty document prints nothing but a line end', () => {
  assert.equal(formatPlain(buildAnalysis({text: ''})), '\n');
});

test('code and tables keep their lines, columns are aligned; numbers, notes and pictures say what they are', () => {
  const kinds = [
    {kind: 'paragraph', words: 'The rules.'},
    {kind: 'listItem', level: 1, label: '3.', words: 'Close the gate.'},
    {kind: 'table', words: 'Boat │ Seats\nAda │ 40'},
    {kind: 'code', words: 'if open:\n  close()'},
    {kind: 'image', words: 'Two boats at a pier'},
    {kind: 'footnote', label: '1', anchor: 9, words: 'Since 1961.'},
  ] as const;
  let start = 0;
  const blocks = kinds.map(({words, ...block}) => {
    const placed = {...block, start, end: start + words.length};
    start = placed.end + 2;
    return placed;
  });
  const document = {text: kinds.map(({words}) => words).join('\n\n'), blocks};
  assert.equal(
    formatPlain({version: 1, document, sections: [], speakers: [], quotes: []}),
    `The rules[1].

  3. Close the gate.

    Boat │ Seats
    Ada  │ 40

    if open:
      close()

  [Two boats at a pier]

  [1] Since 1961.
`,
  );
});
