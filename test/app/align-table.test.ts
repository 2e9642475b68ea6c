import assert from 'node:assert/strict';
import {test} from 'node:test';
import {blanksOf} from '../../source/app/align-table.ts';

/** The rows of a table as they are drawn in so many cells. */
function draw(text: string, width: number): readonly string[] {
  const block = {kind: 'table', start: 0, end: text.length} as const;
  let end = -1;
  return text.split('\n').map(line => {
    const row = {start: end + 1, end: end + 1 + line.length};
    end = row.end;
    const wide = blanksOf(text, row, {block, width, isJustified: false});
    return [...line].map((sign, index) => sign + ' '.repeat(wide.get(row.start + index) ?? 0)).join('');
  });
}

test('columns stand below each other, an empty cell keeps its place', () => {
  assert.deepEqual(draw('Pier │ Boats │ State\nNorth │ 4 │ shut\nOld quay │  │ open', 40), [
    'Pier     │ Boats │ State',
    'North    │ 4     │ shut',
    'Old quay │       │ open',
  ]);
});

test('wide letters count two cells', () => {
  assert.deepEqual(draw('港 │ 4\nBay │ 12', 40), ['港  │ 4', 'Bay │ 12']);
});

test('a table that would be wider than the screen is left as it is', () => {
  assert.deepEqual(draw('Pier │ Boats\nOld quay │ 4', 12), ['Pier │ Boats', 'Old quay │ 4']);
});
