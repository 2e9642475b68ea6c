/**
 * Stands between Ink and the terminal: Ink hands over whole frames (its debug mode), and what has changed is written
 * (ui/frame-update.ts). Switches of the terminal's modes go through as they are.
 */
import {updateFrame} from '../ui/frame-update.ts';
import {type Frame, paintFrame} from '../ui/paint-frame.ts';

/** Cursor shown or hidden, alternate screen, paste brackets, and the empty text at whose end Ink waits. */
const isModeSwitch = /^(?:\u001b\[\?[\d;]+[hl])*$/;
const enterAlternate = '\u001b[?1049h';

/**
 * `shown` is the frame that stands on the alternate screen already, drawn before Ink was there: of Ink's own first frame
 * only what differs is written.
 */
export function createScreenOutput(stream: NodeJS.WriteStream, shown?: Frame): NodeJS.WriteStream {
  let frame = shown;
  let isAlternate = shown !== undefined;
  const translate = (text: string): string => {
    if (isModeSwitch.test(text)) {
      if (text.includes(enterAlternate)) {
        const isEntered = isAlternate;
        isAlternate = true;
        if (isEntered) return text.replace(enterAlternate, '');
        frame = undefined;
      } else if (text.includes('\u001b[?1049l')) isAlternate = false;
      return text;
    }
    const next: Frame = {size: {columns: stream.columns, rows: stream.rows}, rows: text.split('\n')};
    const bytes = frame === undefined ? paintFrame(next) : updateFrame(frame, next);
    frame = next;
    return bytes;
  };
  const write = (text: string, done?: () => void): boolean => {
    const bytes = translate(text);
    // An empty text is written only where somebody waits for everything before it.
    return bytes === '' && done === undefined ? true : stream.write(bytes, done);
  };
  return new Proxy(stream, {
    get: (target, name) => {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
