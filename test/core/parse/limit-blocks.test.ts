import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Block, Mark} from '../../../source/core/document/document.ts';
import {limitBlocks} from '../../../source/core/parse/limit-blocks.ts';

/** The pieces of one block, with marked words in brackets. */
function divide(text: string, longest: number, marked?: string): string {
  const start = marked === undefined ? 0 : text.indexOf(marked);
  const marks: Mark[] = marked === undefined ? [] : [{kind: 'strong', start, end: start + marked.length}];
  const blocks: Block[] = [{kind: 'listItem', level: 1, label: '3.', start: 0, end: text.length}];
  const divided = limitBlocks({text, blocks, marks}, longest);
  assert.deepEqual(
    divided.blocks.map(({label}) => label),
    ['3.', ...divided.blocks.slice(1).map(() => undefined)],
  );
  const [mark] = divided.marks!;
  const shown =
    mark === undefined
      ? divided.text
      : `${divided.text.slice(0, mark.start)}⟦${divided.text.slice(mark.start, mark.end)}⟧${divided.text.slice(mark.end)}`;
  assert.equal(divided.blocks.map(block => divided.text.slice(block.start, block.end)).join('\n\n'), divided.text);
  return shown.replaceAll('\n\n', ' | ');
}

for (const [what, text, longest, divided] of [
  ['a short block stays', 'It rained. It stopped.', 22, 'It rained. It stopped.'],
  ['behind the last sentence that fits', 'It rained. It stopped. We went.', 25, 'It rained. It stopped. | We went.'],
  ['a quotation mark belongs to its sentence', '“It rained.” We went home.', 20, '“It rained.” | We went home.'],
  ['else at a blank', 'one two three four', 9, 'one two | three | four'],
  ['else between characters, never inside one', 'ab😀cd😀ef', 3, 'ab | 😀c | d😀 | ef'],
  ['in scripts without blanks', '下雨了。我们走了。', 6, '下雨了。 | 我们走了。'],
] as const)
  test(`a long block is divided: ${what}`, () => assert.equal(divide(text, longest), divided));

test('marks move along, also over a cut', () => {
  assert.equal(divide('It rained. It stopped. We went.', 25, 'We'), 'It rained. It stopped. | ⟦We⟧ went.');
  assert.equal(divide('It rained. It stopped. We went.', 25, 'stopped. We'), 'It rained. It ⟦stopped. | We⟧ went.');
});
