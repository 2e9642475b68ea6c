/** What hostile articles come out as: every printed format keeps its promises, and none holds a control character. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {analyse} from '../../source/core/analyse.ts';
import type {Analysis} from '../../source/core/document/analysis.ts';
import {formatCsv} from '../../source/core/export/format-csv.ts';
import {formatJson} from '../../source/core/export/format-json.ts';
import {formatMarkdown} from '../../source/core/export/format-markdown.ts';
import {formatPlain} from '../../source/core/export/format-plain.ts';
import type {MediaType} from '../../source/core/parse/read-article.ts';
import {checkAnalysis} from '../helpers/check-analysis.ts';
import {testModels} from '../helpers/read-test-models.ts';
import {readUnlessRefused} from '../helpers/read-unless-refused.ts';
import {hostileInputs} from './inputs.ts';

/** Controls but the line end, bidirectional controls, and what cannot be seen. */
const unsafe =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** Undefined for what is refused as no article. */
async function checkOutputs(text: string, mediaType: MediaType): Promise<Analysis | undefined> {
  const document = await readUnlessRefused(text, mediaType);
  if (document === undefined) return undefined;
  const analysis = analyse(document, testModels);
  checkAnalysis(analysis);
  for (const format of [formatPlain, formatMarkdown, formatCsv, formatJson]) {
    const output = format(analysis);
    assert.doesNotMatch(output, unsafe, format.name);
    assert.ok(output.isWellFormed());
  }
  assert.doesNotMatch(formatJson(analysis), /\\u00[01789]/);
  assert.equal(JSON.parse(formatJson(analysis)).quotes.length, analysis.quotes.length);
  return analysis;
}

test(`${hostileInputs.length} hostile articles come out clean in every format`, async () => {
  assert.ok(hostileInputs.length >= 120);
  for (const {name, text, mediaType} of hostileInputs)
    await checkOutputs(text, mediaType).catch(error => assert.fail(`${name}: ${error.stack}`));
});

test('a quotation mark among signs, whose confidence was infinite', async () => {
  await checkOutputs('"v»=\'@>«attp://y', 'text/plain');
});

const pieces = fc.oneof(
  fc.constantFrom(
    '\n\n',
    '\n',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    '‹',
    ' said ',
    ' Ana Ruiz ',
    '. ',
    ', ',
    ': ',
    '— ',
    'Q: ',
  ),
  fc.constantFrom(
    'he told us that ',
    'the minister ',
    '# ',
    '> ',
    '- ',
    '[a](b)',
    '*',
    '`',
    '<p>',
    '</div>',
    '<b ',
    '&amp;',
  ),
  fc.string({unit: 'binary', maxLength: 12}),
);
const inputs = fc.array(pieces, {maxLength: 60}).map(parts => parts.join(''));

for (const mediaType of ['text/plain', 'text/markdown', 'text/html'] as const)
  test(`any ${mediaType} at all keeps the promises of every output`, async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async text => void (await checkOutputs(text, mediaType))),
      {numRuns: 120, seed: 1},
    );
  });
