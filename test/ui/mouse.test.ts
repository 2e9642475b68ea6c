import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createMouseReader, type MouseEvent} from '../../source/ui/mouse.ts';

function heard(...chunks: readonly string[]): readonly MouseEvent[] {
  const events: MouseEvent[] = [];
  const hear = createMouseReader(event => events.push(event));
  for (const chunk of chunks) hear(chunk);
  return events;
}

test('a press of the left button is a click, its release and other buttons are not', () => {
  assert.deepEqual(heard('\u001b[<0;40;11M\u001b[<0;40;11m\u001b[<2;1;1M'), [{kind: 'click', column: 39, row: 10}]);
});

test('the wheel turns up and down', () => {
  assert.deepEqual(heard('\u001b[<64;1;1M', '\u001b[<65;1;1M'), [
    {kind: 'wheel', by: -1},
    {kind: 'wheel', by: 1},
  ]);
});

test('a report in pieces, among keys, is heard once', () => {
  assert.deepEqual(heard('j\u001b', '[<0;3', ';4M', 'k\u001b[A'), [{kind: 'click', column: 2, row: 3}]);
});
