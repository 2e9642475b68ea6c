import type {Document} from '../document/document.ts';
import type {Excerpt} from './excerpt.ts';
import {referenceTo} from './reference.ts';

/** An array with one item of CSL-JSON 1.0.2; the words stand in `note`. */
export function formatCslJson(document: Document, excerpts: readonly Excerpt[]): string {
  const {key, title, authors, outlet, date, url, language, notes} = referenceTo(document, excerpts);
  const item = {
    id: key,
    type: 'article-newspaper',
    title,
    author: authors.length === 0 ? undefined : authors.map(literal => ({literal})),
    'container-title': outlet,
    issued: date && {'date-parts': [[date.year, date.month, date.day].filter(part => part !== undefined)]},
    URL: url,
    language,
    note: notes.join('\n\n'),
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
