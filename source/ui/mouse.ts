/** A click of the left button or a turn of the wheel; column and row are counted from 0. */
export type MouseEvent =
  | {readonly kind: 'click'; readonly column: number; readonly row: number}
  | {readonly kind: 'wheel'; readonly by: 1 | -1};

const report = /\u001b\[<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])/g;
const unfinished = /\u001b(?:\[(?:<[\d;]{0,17})?)?$/;

/** Finds what a terminal reports of the mouse, in its SGR form, among everything that it sends, also in pieces. */
export function createMouseReader(onEvent: (event: MouseEvent) => void): (chunk: string | Uint8Array) => void {
  let rest = '';
  return chunk => {
    const text = rest + (typeof chunk === 'string' ? chunk : new TextDecoder('latin1').decode(chunk));
    for (const [, button, column, row, ending] of text.matchAll(report)) {
      if (button === '64' || button === '65') onEvent({kind: 'wheel', by: button === '65' ? 1 : -1});
      else if (button === '0' && ending === 'M')
        onEvent({kind: 'click', column: Number(column) - 1, row: Number(row) - 1});
    }
    rest = unfinished.exec(text)?.[0] ?? '';
  };
}
