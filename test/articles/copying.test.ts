/** The promise of the reader: search the words of a quote, Enter, `y`, and it is this quote that is on the clipboard. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {analyse} from '../../source/core/analyse.ts';
import type {Analysis} from '../../source/core/document/analysis.ts';
import {excerptOfQuote} from '../../source/core/export/excerpt.ts';
import {formatExcerpts} from '../../source/core/export/format-excerpts.ts';
import {bundledArticle, welcomeArticle} from '../../source/shell/bundled-articles.ts';
import {readOrigin} from '../../source/shell/read-origin.ts';
import {bridgeArticle} from '../helpers/bridge-article.ts';
import {buildAnalysis} from '../helpers/build-analysis.ts';
import {testModels} from '../helpers/read-test-models.ts';
import {act, openState, press, pressed} from '../helpers/reader.ts';

const read = async (path: string) => analyse((await readOrigin(path)).document, testModels);

/** What is copied after the words of each quote were searched, beside what should be. */
function copies(analysis: Analysis, columns: number, rows: number): readonly (readonly [string, string])[] {
  const start = openState(analysis, {columns, rows});
  return start.entries[0]!.reading!.quotes.map(quote => {
    const excerpt = excerptOfQuote(analysis, quote);
    // What means something to the search field is not typed.
    const words = excerpt.words.replace(/["“”'‘’@-]/g, ' ');
    const there = press(act(press(start, '/'), {type: 'insert', text: words}), 'enter');
    const effect = pressed(there, 'y');
    return [effect?.type === 'copy' ? effect.text : 'nothing', formatExcerpts(analysis.document, [excerpt], 'plain')];
  });
}

/** What a guest of the radio says, within what its reporter says: small words of each stand in the other. */
const whole =
  'But Ann Ray says she is glad, and she has asked the other singers to join the march. It is not clear what they will do. Bo Lind says the march will help the choir.';
const nested = buildAnalysis({
  text: `Choir votes\n\n${whole}`,
  speakers: [{name: 'Eva Holm'}, {name: 'Ann Ray'}, {name: 'Bo Lind'}],
  sayings: [
    {words: [whole], by: 'Eva Holm'},
    {words: ['she is glad, and she has asked the other singers to join the march'], by: 'Ann Ray', kind: 'indirect'},
    {words: ['the march will help the choir'], by: 'Bo Lind', kind: 'indirect'},
  ],
});

for (const [name, analysis] of [
  ['the bundled article', await read(bundledArticle())],
  ['the welcome article', await read(welcomeArticle())],
  ['an article with a doubtful quote', bridgeArticle],
  ['an article with quotes in quotes', nested],
] as const)
  for (const [columns, rows] of [
    [60, 14],
    [100, 30],
  ] as const)
    test(`every quote of ${name} is copied after a search for it, at ${columns} x ${rows}`, () => {
      const found = copies(analysis, columns, rows);
      assert.ok(found.length >= 2);
      for (const [copied, wanted] of found) assert.equal(copied, wanted);
    });
