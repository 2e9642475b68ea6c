import {environmentTable, exitCodes, type FlagRow, flagTable, usageTable} from './flags.ts';

const width = 34;

/** `-n, --limit N`. */
export const nameOf = ({flag, short, value}: FlagRow): string =>
  `${short === undefined ? '' : `-${short}, `}--${flag}${value === undefined ? '' : ` ${value}`}`;

/** A row of two columns; a left side that is too long has a line of its own. */
function row(left: string, right: string): string {
  const indented = `  ${left}`;
  return indented.length < width + 1
    ? indented.padEnd(width + 2) + right
    : `${indented}\n${' '.repeat(width + 2)}${right}`;
}

const usage = (): readonly string[] => ['Usage', ...usageTable.map(({usage, help}) => row(usage, help))];
const choicesOf = ({choices, help}: FlagRow): string =>
  choices === undefined || choices.every(choice => help.includes(choice)) ? help : `${help}: ${choices.join(', ')}`;

/** The text of `--help`. */
export function formatUsage(): string {
  return [
    ...usage(),
    '',
    'Options',
    ...flagTable.map(flag => row(nameOf(flag), choicesOf(flag))),
    '',
    'Environment',
    ...environmentTable.map(({name, help}) => row(name, help)),
    '',
    `Exit codes: ${exitCodes.map(({code, meaning}) => `${code} ${meaning}`).join(', ')}.`,
  ].join('\n');
}

/** The text of `-h`. */
export function formatShortUsage(): string {
  const common = flagTable.filter(({isCommon}) => isCommon);
  return [...usage(), '', ...common.map(flag => row(nameOf(flag), flag.help))].join('\n');
}
