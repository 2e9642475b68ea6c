import {Text} from 'ink';
import {createContext, useContext} from 'react';
import type {Run} from '../app/runs.ts';
import {standardSettings} from '../app/settings.ts';
import {look, type Theme} from './theme.ts';

export const ThemeContext = createContext<Theme>({
  hasColour: true,
  hasLinks: false,
  colours: standardSettings.colours,
});

/** One line of the screen. What does not fit is cut: a line never wraps. */
export function Line({runs}: {readonly runs: readonly Run[]}) {
  const theme = useContext(ThemeContext);
  return (
    <Text wrap="truncate-end">
      {runs.length === 0
        ? ' '
        : runs.map((run, index) => {
            const style = look(run, theme);
            const text = theme.hasLinks && run.href !== undefined ? linked(run.text, run.href) : run.text;
            return Object.keys(style).length === 0 ? (
              text
            ) : (
              <Text key={index} {...style}>
                {text}
              </Text>
            );
          })}
    </Text>
  );
}

/** OSC 8; characters that could end the sequence early are percent-encoded. */
const linked = (text: string, href: string): string =>
  `\u001b]8;;${href.replace(/[^\u0021-\u007e]/g, encodeURIComponent)}\u0007${text}\u001b]8;;\u0007`;
