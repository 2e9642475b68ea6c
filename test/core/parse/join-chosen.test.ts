import assert from 'node:assert/strict';
import {test} from 'node:test';
import {joinChosen} from '../../../source/core/parse/join-chosen.ts';
import {openPage} from '../../../source/core/parse/open-page.ts';
import {readPageBlocks} from '../../../source/core/parse/page-blocks.ts';

/** The blocks that are of the article when those whose score is above zero were chosen. */
function joined(html: string, scores: readonly number[], title = 'The dam'): readonly string[] {
  const blocks = readPageBlocks(openPage(`<html><body>${html}</body></html>`).body);
  assert.equal(blocks.length, scores.length);
  const signs = {title, kept: scores.map(() => false), told: undefined};
  const chosen = joinChosen(
    {blocks, scores, signs},
    scores.map(score => score > 0),
  );
  return blocks.filter((_, at) => chosen[at]).map(({text}) => text);
}

test('a heading of any level between two paragraphs stays, unless its score says a clear no', () => {
  const page = (level: number): string =>
    `<div><p>The dam held.</p></div><h${level}>The night</h${level}><div><p>Nobody slept.</p></div>`;
  for (const level of [2, 3, 4, 5, 6]) {
    assert.deepEqual(joined(page(level), [1, -1, 1]), ['The dam held.', 'The night', 'Nobody slept.']);
    assert.deepEqual(joined(page(level), [1, -3, 1]), ['The dam held.', 'Nobody slept.']);
  }
});

test('a list of facts above the text stays under the headline, and only there', () => {
  const page = '<h1>The dam</h1><ul><li>Built in 1961</li><li>Forty metres high</li></ul><p>The dam held.</p>';
  const scores = [-9, -3, -3, 1];
  assert.deepEqual(joined(page, scores), ['Built in 1961', 'Forty metres high', 'The dam held.']);
  assert.deepEqual(joined(page, scores, 'Another headline'), ['The dam held.']);
});
