import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatCitation} from '../../../source/core/export/format-citation.ts';
import {buildAnalysis} from '../../helpers/build-analysis.ts';
import {sample} from './sample.ts';

test('a citation says the words, who said them, and where and when they stand', () => {
  assert.equal(
    formatCitation(sample, sample.quotes[1]!),
    '“We kept every rivet,” “and we counted them.” — Ana Ruiz, chief engineer, Port Works. “Harbour bridge to reopen”, The Courier, 2021-05-02, https://example.org/bridge',
  );
});

test('what is not known is left out', () => {
  const analysis = buildAnalysis({text: '“No.”', details: {}, sayings: [{words: ['“No.”']}]});
  assert.equal(formatCitation({...analysis, document: {text: '“No.”', blocks: []}}, analysis.quotes[0]!), '“No.”');
});
