/** Writes the tables of keys and flags into README.md, between their markers. A test tells when that was forgotten. */
import {readFileSync, writeFileSync} from 'node:fs';
import {formatKeyTable} from '../source/app/format-keys.ts';
import {formatUsage} from '../source/cli/format-usage.ts';

const generated: Readonly<Record<string, string>> = {
  keys: formatKeyTable(),
  usage: `    ${formatUsage().replaceAll('\n', '\n    ').replaceAll(/ +$/gm, '')}`,
};

/** The text with every generated part brought up to date. */
export function updateReadme(text: string): string {
  return text.replace(
    /(<!-- (\w+) -->\n\n)[\s\S]*?(\n\n<!-- \/\2 -->)/g,
    (_, open, name: string, close) => open + generated[name] + close,
  );
}

if (import.meta.main) writeFileSync('README.md', updateReadme(readFileSync('README.md', 'utf8')));
