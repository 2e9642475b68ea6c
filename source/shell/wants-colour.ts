/**
 * Whether to use colours: FORCE_COLOR decides where it is set, as in Node itself, else NO_COLOR (https://no-color.org, an
 * empty value does not count), else whether the output is a terminal.
 */
export function wantsColour({FORCE_COLOR, NO_COLOR = ''}: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return NO_COLOR === '' && isTerminal;
}
