import type {Document} from '../document/document.ts';
import type {Excerpt} from './excerpt.ts';
import {referenceTo, twoDigits} from './reference.ts';

/** An `@article` entry in the dialect of BibLaTeX (`date`, `url`), which BibTeX reads too; the words stand in `note`. */
export function formatBibtex(document: Document, excerpts: readonly Excerpt[]): string {
  const {key, title, authors, outlet, date, url, notes} = referenceTo(document, excerpts);
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Braces keep BibTeX from changing capitals in the title and from taking a desk's name apart.
    ['title', title && `{${texOf(title)}}`],
    ['author', authors.length === 0 ? undefined : authors.map(name => `{${texOf(name)}}`).join(' and ')],
    ['journal', outlet && texOf(outlet)],
    ['year', date && `${date.year}`],
    ['month', date?.month === undefined ? undefined : `${date.month}`],
    [
      'date',
      date &&
        [date.year, date.month, date.day].flatMap(part => (part === undefined ? [] : [twoDigits(part)])).join('-'),
    ],
    ['url', url?.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['note', texOf(notes.join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@article{${key},\n${lines.join('')}}\n`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The ten characters that mean something to TeX. */
const texOf = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^{}$&#%_]/g, sign => commands[sign] ?? `\\${sign}`);
