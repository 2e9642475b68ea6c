import type {Run} from '../app/runs.ts';
import type {Settings} from '../app/settings.ts';

export type Look = {
  readonly bold?: boolean;
  readonly dimColor?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly inverse?: boolean;
  readonly color?: string;
};

/** What the terminal can show. Without colour, bold, dim and inverse remain. */
export type Theme = {
  readonly hasColour: boolean;
  readonly hasLinks: boolean;
  /** The colours that are set, where they are not those of the text. */
  readonly colours: Settings['colours'];
};

/** The style of a run as Ink takes it. */
export function look({bold, dim, italic, underline, found, tone, part}: Run, {hasColour, colours}: Theme): Look {
  const wanted = found
    ? colours.found
    : part !== undefined
      ? colours[part]
      : tone !== undefined && colours.speakers[tone];
  return {
    ...(bold ? {bold} : {}),
    ...(dim ? {dimColor: true} : {}),
    ...(italic ? {italic} : {}),
    ...(underline ? {underline} : {}),
    ...(found ? {inverse: true} : {}),
    ...(wanted && hasColour ? {color: inkColour(wanted)} : {}),
  };
}

/** `bright-cyan` is `cyanBright` to Ink. */
const inkColour = (name: string): string => name.replace(/^bright-(.+)$/, '$1Bright');
