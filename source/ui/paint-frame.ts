import type {Size} from '../app/finding.ts';

/** The rows of a window with their colours; rows that are missing at the end are blank. */
export type Frame = {readonly size: Size; readonly rows: readonly string[]};

/** Terminals that know these (DEC mode 2026) show what is between them all at once. */
export const beginUpdate = '\u001b[?2026h';
export const endUpdate = '\u001b[?2026l';

/** The whole of a frame on a screen of which nothing is known. */
export const paintFrame = ({size, rows}: Frame): string =>
  `${beginUpdate}\u001b[H\u001b[2J${rows.slice(0, size.rows).join('\r\n')}${endUpdate}`;
