import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import headless from '@xterm/headless';
import {updateFrame} from '../../source/ui/frame-update.ts';
import {type Frame, paintFrame} from '../../source/ui/paint-frame.ts';
import {createRandom} from '../helpers/random.ts';

const frameOf = (columns: number, ...rows: readonly string[]): Frame => ({size: {columns, rows: rows.length}, rows});
const show = (bytes: string): string => bytes.replaceAll('\u001b', 'ESC').replace(/^ESC\[\?2026h|ESC\[\?2026l$/g, '');

describe('what is written when a frame changes', () => {
  const cases: readonly (readonly [
    name: string,
    before: readonly string[],
    after: readonly string[],
    bytes: string,
  ])[] = [
    ['nothing where nothing changed', ['one', 'two'], ['one', 'two'], ''],
    ['the cells that differ', ['page 12 of 40', ''], ['page 13 of 40', ''], 'ESC[1;7H3'],
    ['two places of a row that are far apart', ['a          b'], ['c          d'], 'ESC[1HcESC[1;12Hd'],
    ['a shorter row is erased behind its end', ['longer'], ['long'], 'ESC[1;5HESC[K'],
    ['colours', ['one two'], ['one \u001b[1mtwo\u001b[22m'], 'ESC[1;5HESC[1mtwoESC[22m'],
    [
      'text that has scrolled up',
      ['head', 'This line is the first', 'and this the second', 'then comes the third', 'foot'],
      ['head', 'and this the second', 'then comes the third', 'and last the fourth', 'foot'],
      'ESC[2;4rESC[1SESC[rESC[4Hand last the fourth',
    ],
    [
      'text that has scrolled down',
      ['and this the second', 'then comes the third', 'and last the fourth'],
      ['This line is the first', 'and this the second', 'then comes the third'],
      'ESC[1;3rESC[1TESC[rESC[1HThis line is the first',
    ],
    [
      'a row with a character of doubtful width as a whole',
      ['wave 👋 one'],
      ['wave 👋 two'],
      'ESC[1HESC[2Kwave 👋 two',
    ],
  ];
  for (const [name, before, after, bytes] of cases)
    it(name, () => assert.equal(show(updateFrame(frameOf(24, ...before), frameOf(24, ...after))), bytes));

  it('everything where the window has another size', () => {
    assert.equal(show(updateFrame(frameOf(20, 'one', 'two'), frameOf(30, 'one', 'two'))), 'ESC[HESC[2Jone\r\ntwo');
  });
});

const columns = 44;
const rows = 8;
const random = createRandom(7);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const pieces = [
  ...['a few words ', 'lines of text ', '│ ', '漢字 ', '👋 ', 'e\u0301 ', '    ', '\u001b[1mbold\u001b[22m '],
  ...['\u001b[7m  \u001b[27m', '\u001b[36mblue\u001b[39m', '\u001b]8;;https://example.org/\u0007link\u001b]8;;\u0007 '],
];
const randomRow = (): string => pick(pieces) + pick(pieces) + pick(['', pick(pieces)]);

/** Scrolled, a few rows changed, or all of them. */
function nextRows(before: readonly string[]): readonly string[] {
  const by = pick([0, 0, 1, -1, 3]);
  return before.map((row, index) =>
    random() < 0.15 ? randomRow() : by === 0 ? row : (before[index + by] ?? randomRow()),
  );
}

/** Every cell with its looks. */
function cells(terminal: InstanceType<typeof headless.Terminal>): string {
  return Array.from({length: rows}, (_, row) => {
    const line = terminal.buffer.active.getLine(row)!;
    return Array.from({length: columns}, (_, column) => {
      const cell = line.getCell(column)!;
      return `${cell.getChars() || ' '}${cell.isBold() ? 'b' : ''}${cell.isInverse() ? 'i' : ''}${cell.getFgColor()}`;
    }).join('');
  }).join('\n');
}

it('a screen that is updated looks as one that is painted, over 400 random frames', async () => {
  const create = () => new headless.Terminal({cols: columns, rows, allowProposedApi: true});
  const write = (terminal: InstanceType<typeof headless.Terminal>, bytes: string) =>
    new Promise<void>(resolve => terminal.write(`\u001b[?7l${bytes}`, resolve));
  const updated = create();
  let before = frameOf(columns, ...Array.from({length: rows}, randomRow));
  await write(updated, paintFrame(before));
  for (let step = 0; step < 400; step++) {
    const after = frameOf(columns, ...nextRows(before.rows));
    const painted = create();
    await write(painted, paintFrame(after));
    await write(updated, updateFrame(before, after));
    assert.equal(cells(updated), cells(painted), `step ${step}: ${JSON.stringify([before.rows, after.rows])}`);
    painted.dispose();
    before = after;
  }
});
