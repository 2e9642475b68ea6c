import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createDocumentBuilder} from '../../../source/core/parse/document-builder.ts';

test('code keeps its lines and indents, without blank lines; boilerplate in it stays', () => {
  const builder = createDocumentBuilder();
  builder.begin('code');
  builder.add('\n\tif (open)\n\n\n');
  builder.add('  close();  \n');
  builder.begin('code');
  builder.add('print');
  assert.equal(builder.build().text, '    if (open)\n  close();\n\nprint');
});

test('white space of a paragraph is one blank; boilerplate goes', () => {
  const builder = createDocumentBuilder();
  builder.begin('paragraph');
  builder.add('  It was\n');
  builder.add('\t late. ');
  builder.begin('paragraph');
  builder.add('Share on Facebook');
  assert.equal(builder.build().text, 'It was late.');
});

test('a list item keeps its number beside the text', () => {
  const builder = createDocumentBuilder();
  builder.begin('listItem', 1, '3.');
  builder.add('Close the gate.');
  assert.deepEqual(builder.build().blocks, [{kind: 'listItem', level: 1, label: '3.', start: 0, end: 15}]);
});
