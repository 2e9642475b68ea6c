import type {Run} from '../app/runs.ts';

/** The terminal's own colours, so that light and dark themes both work; toneCount in app/reading.ts counts them. */
const tones = [
  ...(['cyan', 'magenta', 'green', 'blue', 'yellow', 'red'] as const),
  ...(['cyanBright', 'magentaBright', 'greenBright', 'blueBright', 'yellowBright', 'redBright'] as const),
];

export type Look = {
  readonly bold?: boolean;
  readonly dimColor?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly inverse?: boolean;
  readonly color?: string;
};

/** What the terminal can show. Without colour, bold, dim and inverse remain. */
export type Theme = {readonly hasColour: boolean; readonly hasLinks: boolean};

/** The style of a run as Ink takes it. */
export function look({bold, dim, italic, underline, found, tone}: Run, {hasColour}: Theme): Look {
  return {
    ...(bold ? {bold} : {}),
    ...(dim ? {dimColor: true} : {}),
    ...(italic ? {italic} : {}),
    ...(underline ? {underline} : {}),
    ...(found ? {inverse: true} : {}),
    ...(tone !== undefined && hasColour ? {color: tones[tone]!} : {}),
  };
}
