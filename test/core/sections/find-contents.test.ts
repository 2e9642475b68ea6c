import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseText} from '../../../source/core/parse/parse-text.ts';
import {extractSections} from '../../../source/core/sections/extract-sections.ts';
import {findContents} from '../../../source/core/sections/find-contents.ts';
import {annotated, annotatedParagraphs} from '../../helpers/annotate-text.ts';
import {testModels} from '../../helpers/read-test-models.ts';

const text = [
  'The Northern Line carries freight and passengers between the ports of the two islands.',
  '1 History',
  '2 Fleet 2.1 Ferries 2.2 Tugs',
  '2.1 Ferries',
  '2.2 Tugs',
  '3 Accidents',
  'Two brothers founded the line in 1901 with a single coal boat.',
  'They sold it in the war and bought it back for a tenth of the price.',
  'Ferries sail every hour in summer and carry up to ninety cars.',
  'Tugs of the line serve both harbours in the winter storms.',
  'No accidents were recorded until 1956, when a ferry ran aground in fog.',
];

test('a table of contents tells where sections begin and what they are called', () => {
  assert.deepEqual(findContents(annotatedParagraphs(text)), {
    from: 1,
    found: [
      {index: 6, title: 'History', level: 1},
      {index: 8, title: 'Ferries', level: 2},
      {index: 9, title: 'Tugs', level: 2},
      {index: 10, title: 'Accidents', level: 1},
    ],
  });
  const document = parseText(text.join('\n\n'));
  assert.deepEqual(
    extractSections(annotated(document), [], [], testModels.words).map(({title}) => title),
    ['Contents', 'History', 'Ferries', 'Tugs', 'Accidents'],
  );
});

test('a numbered list whose items are told in no order is no table of contents', () => {
  assert.equal(
    findContents(
      annotatedParagraphs(['Buy these:', '1 Flour', '2 Sugar', '3 Eggs', '4 Salt', 'Then go home and rest.']),
    ),
    undefined,
  );
  assert.equal(
    findContents(annotatedParagraphs(['1 Flour', '3 Sugar', '5 Eggs', '7 Salt', 'Flour first.', 'Sugar, then eggs.'])),
    undefined,
  );
});
