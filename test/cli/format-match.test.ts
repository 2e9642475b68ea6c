import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatMatch, formatMatchJson} from '../../source/cli/format-match.ts';
import {parseQuery} from '../../source/core/search/parse-query.ts';
import {search} from '../../source/core/search/search.ts';
import {createSearchIndex, withAnalysis} from '../../source/core/search/search-index.ts';
import {buildAnalysis} from '../helpers/build-analysis.ts';

const analysis = buildAnalysis({
  text: 'Harbour talks\n\nThe ferry company asked for more. “The quay stays with us,” said Irene Miller.',
  speakers: [{name: 'Irene Miller'}],
  sayings: [{words: ['“The quay stays with us,”'], by: 'Irene Miller'}],
  sections: [['The quay', 'Harbour talks']],
});

function match(input: string, excerptLength: number) {
  const index = withAnalysis(createSearchIndex(analysis.document), analysis);
  return {analysis, result: search(index, parseQuery(input), {excerptLength}).results[0]!, origin: 'a\nb.txt'};
}

test('a match is one line with the words around it, the speaker and the section', () => {
  assert.equal(
    formatMatch(match('quay', 34), false),
    'a b.txt:  … more. “The quay stays with us,” …  — Irene Miller · The quay\n',
  );
});

test('in bold where that is wanted', () => {
  assert.equal(
    formatMatch(match('ferry companie', 30), true).replaceAll('\u001b', '^'),
    'a b.txt:  The ^[1mferry^[22m ^[1mcompany^[22m asked for …  — The quay\n',
  );
});

test('as JSON it has the whole block and says what matched and who speaks', () => {
  const {score, ...record} = JSON.parse(formatMatchJson(match('quay', 34)));
  assert.ok(score > 0);
  assert.deepEqual(record, {
    origin: 'a\nb.txt',
    text: 'The ferry company asked for more. “The quay stays with us,” said Irene Miller.',
    start: 15,
    end: 93,
    matches: [{start: 54, end: 58, text: 'quay'}],
    quote: 'q1',
    speaker: 's1',
    speakerName: 'Irene Miller',
    section: 'The quay',
  });
});
