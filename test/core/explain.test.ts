import assert from 'node:assert/strict';
import {test} from 'node:test';
import {explain} from '../../source/core/explain.ts';
import {parseText} from '../../source/core/parse/parse-text.ts';
import {testModels} from '../helpers/read-test-models.ts';

const article = parseText(
  [
    'The harbour plan',
    'Ann Reed, who runs the ferry, met the council on Monday. “The ship needs a new engine,” she said.',
    'The mayor said that the town would pay for half of it.',
  ].join('\n\n'),
);
const explained = (words: string): string => explain(article, testModels, words)?.join('\n') ?? 'nothing';

test('a marked quotation is explained by its choices, a pronoun by whom it may mean', () => {
  const lines = explained('needs a NEW engine');
  assert.match(lines, /^cue {7}said$/m);
  assert.match(lines, /^source {4}she$/m);
  assert.match(lines, /^speaker {3}Ann Reed$/m);
  assert.match(lines, /its cue: said\n +-?\d\.\d\d {2}quotationCue\.\w+\.\w+$/m);
  assert.match(lines, /its source, \d+ %\n +-?\d\.\d\d {2}quotationSource\.\w+\.\w+$/m);
  assert.match(lines, /^pronoun {3}means\n +\d+ % {2}ann reed$/m);
});

test('what is reported without marks is explained by how its cue was read', () => {
  const lines = explained('pay for half');
  assert.match(lines, /^source {4}The mayor$/m);
  assert.match(lines, /^reported {2}said: a cue \d+ %/m);
  assert.match(lines, /^ +-?\d\.\d\d {2}judge\.\w+\.\w+$/m);
});

test('words that are in no quote, and no words, are explained by nothing', () => {
  assert.equal(explained('met the council'), 'nothing');
  assert.equal(explained('…'), 'nothing');
});
