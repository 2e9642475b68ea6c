/** One line of text that is being typed: what the keys of a field do to it. */
import type {KeyAction} from './action.ts';

/** `caret` is an offset in `text`. */
export type TextField = {readonly text: string; readonly caret: number};

/** Nobody types more; a pasted book must not be searched for. */
const longestText = 1_000;

/** The field after a key; the same object where it has changed nothing, undefined where it is no key of a field. */
export function editField(field: TextField, action: KeyAction): TextField | undefined {
  const {text, caret} = field;
  const before = text.slice(0, caret);
  const after = text.slice(caret);
  switch (action.type) {
    case 'insert':
      return withText(field, before + action.text.slice(0, Math.max(0, longestText - text.length)), after);
    case 'erase':
      return action.what === 'after'
        ? withText(field, before, after.slice(letterLength(after, 'first')))
        : withText(field, erased(before, action.what), after);
    case 'caret':
      return withText(field, text.slice(0, caretAt(field, action.to)), text.slice(caretAt(field, action.to)));
    default:
      return undefined;
  }
}

const withText = (field: TextField, before: string, after: string): TextField =>
  before + after === field.text && before.length === field.caret ? field : {text: before + after, caret: before.length};

const erased = (before: string, what: 'before' | 'word' | 'line'): string =>
  what === 'line'
    ? ''
    : what === 'word'
      ? before.replace(/\S*\s*$/u, '')
      : before.slice(0, before.length - letterLength(before, 'last'));

const letters = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** The length of the last, or first, letter with all its marks. */
function letterLength(text: string, which: 'first' | 'last'): number {
  const all = [...letters.segment(text)];
  return (which === 'first' ? all[0] : all.at(-1))?.segment.length ?? 0;
}

function caretAt({text, caret}: TextField, to: 'left' | 'right' | 'start' | 'end'): number {
  switch (to) {
    case 'start':
      return 0;
    case 'end':
      return text.length;
    case 'left':
      return caret - letterLength(text.slice(0, caret), 'last');
    case 'right':
      return caret + letterLength(text.slice(caret), 'first');
  }
}
