import type {Document} from '../document/document.ts';
import type {Excerpt} from './excerpt.ts';
import {referenceTo, twoDigits} from './reference.ts';

/** A newspaper article in RIS: a tag a line, lines ended as the format asks for; the words stand in `N1`. */
export function formatRis(document: Document, excerpts: readonly Excerpt[]): string {
  const {title, authors, outlet, date, url, language, notes} = referenceTo(document, excerpts);
  const day = date && [date.year, ...[date.month, date.day].map(part => (part === undefined ? '' : twoDigits(part)))];
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map(name => ['AU', name] as const),
    ['T2', outlet],
    ['PY', date && `${date.year}`],
    ['DA', day && `${day.join('/')}/`],
    ['UR', url],
    ['LA', language],
    ...notes.map(note => ['N1', note] as const),
    ['ER', ''],
  ];
  return tags
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]))
    .join('');
}
