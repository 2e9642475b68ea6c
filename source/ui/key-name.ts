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
