import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatJson} from '../../../source/core/export/format-json.ts';
import {sample} from './sample.ts';

test('JSON is the analysis, and its quotes carry their text and the name of the speaker', () => {
  const parsed = JSON.parse(formatJson(sample));
  assert.deepEqual(Object.keys(parsed), ['version', 'document', 'sections', 'speakers', 'quotes']);
  assert.equal(parsed.version, 1);
  assert.deepEqual(
    parsed.sections,
    sample.sections.map(section => ({...section, generated: true})),
  );
  assert.equal(parsed.quotes[1].text, '“We kept every rivet,” “and we counted them.”');
  assert.equal(parsed.quotes[1].speakerName, 'Ana Ruiz');
});

test('a quote without a known speaker has no speakerName', () => {
  const [, , unknown] = JSON.parse(formatJson(sample)).quotes;
  assert.equal('speakerName' in unknown, false);
});

test('who has none but doubtful quotes is not listed; these keep the name', () => {
  const {speakers, quotes} = JSON.parse(formatJson(sample));
  assert.deepEqual(
    speakers.map(({name}: {readonly name: string}) => name),
    ['Ana Ruiz'],
  );
  assert.equal(quotes[0].speakerName, 'the city');
  assert.equal('speaker' in quotes[0], false);
});
