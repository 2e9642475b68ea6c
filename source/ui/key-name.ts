import type {Key} from 'ink';

const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageDown', 'pagedown'],
  ['pageUp', 'pageup'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const;

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/**
 * The names that the key table uses for what Ink has read. A terminal that is behind sends several keys at once, and
 * Ink hands them on as one string: every character of it is a key of its own.
 */
export function keyNames(input: string, key: Key): readonly string[] {
  if (key.meta && key.leftArrow) return ['alt+left'];
  if (key.meta && key.rightArrow) return ['alt+right'];
  if (key.tab) return [key.shift ? 'shift+tab' : 'tab'];
  for (const [property, name] of named) if (key[property]) return [name];
  if (key.ctrl) return [`ctrl+${input}`];
  if (key.meta) return [];
  return [...graphemes.segment(input)].map(({segment}) => nameOf(segment)).filter(name => name !== '');
}

const controls: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\r': 'enter',
  '\n': 'enter',
  '\r\n': 'enter',
  '\t': 'tab',
};

const nameOf = (character: string): string => controls[character] ?? (/\p{Cc}/u.test(character) ? '' : character);

/** A click of the left button or a turn of the wheel; column and row are counted from 0. */
export type MouseEvent =
  | {readonly kind: 'click'; readonly column: number; readonly row: number}
  | {readonly kind: 'wheel'; readonly by: 1 | -1};

/** What a terminal reports of the mouse in its SGR form, as Ink hands it on; undefined for anything else. */
export function mouseEvent(input: string): MouseEvent | 'other' | undefined {
  const report = /^\[<(\d+);(\d+);(\d+)([Mm])$/.exec(input);
  if (report === null) return undefined;
  const [, button, column, row, ending] = report;
  if (button === '64' || button === '65') return {kind: 'wheel', by: button === '65' ? 1 : -1};
  if (button !== '0' || ending !== 'M') return 'other';
  return {kind: 'click', column: Number(column) - 1, row: Number(row) - 1};
}
