import type {Document} from '../document/document.ts';
import {describeSource, type Excerpt} from './excerpt.ts';
import {formatBibtex} from './format-bibtex.ts';
import {formatCslJson} from './format-csl-json.ts';
import {formatRis} from './format-ris.ts';
import {formatDate} from './read-date.ts';

/** The forms in which words of an article can be copied, with the names that people know them by. */
export const citationForms = [
  {form: 'plain', name: 'Plain text', what: 'words, who said them, where they stand'},
  {form: 'markdown', name: 'Markdown', what: 'a block quote with a link to the article'},
  {form: 'words', name: 'Only the words', what: 'nothing added'},
  {form: 'csl-json', name: 'CSL-JSON', what: 'for Zotero, Pandoc and others'},
  {form: 'bibtex', name: 'BibTeX', what: 'for LaTeX'},
  {form: 'ris', name: 'RIS', what: 'for EndNote, Mendeley and others'},
] as const;

export type CitationForm = (typeof citationForms)[number]['form'];

/** Words of one article, ready for one's notes. One line break at most stands at the end, and none in `words`. */
export function formatExcerpts(document: Document, excerpts: readonly Excerpt[], form: CitationForm): string {
  switch (form) {
    case 'plain':
      return excerpts.map(excerpt => formatPlainExcerpt(document, excerpt)).join('\n\n');
    case 'markdown':
      return excerpts.map(excerpt => formatMarkdownExcerpt(document, excerpt)).join('\n\n');
    case 'words':
      return excerpts.map(({words}) => words).join('\n\n');
    case 'csl-json':
      return formatCslJson(document, excerpts);
    case 'bibtex':
      return formatBibtex(document, excerpts);
    case 'ris':
      return formatRis(document, excerpts);
  }
}

/**
 *     “We need a deal.” — Ana Ruiz, minister of trade. Lena Park, “Talks resume”, The Courier, 2 May 2021, https://example.org/talks
 */
function formatPlainExcerpt(document: Document, excerpt: Excerpt): string {
  const source = describeSource(excerpt);
  const said = source === undefined ? excerpt.words : `${excerpt.words} — ${source}`;
  const place = [...placeOf(document, title => `“${title}”`), document.url].filter(part => part !== undefined);
  return place.length === 0 ? said : `${said}${/[.!?]$/.test(said) ? '' : '.'} ${place.join(', ')}`;
}

/**
 *     > “We need a deal.”
 *     >
 *     > — Ana Ruiz, minister of trade. Lena Park, [Talks resume](https://example.org/talks), The Courier, 2 May 2021
 */
function formatMarkdownExcerpt(document: Document, excerpt: Excerpt): string {
  const source = describeSource(excerpt);
  const {url} = document;
  const place = placeOf(document, title => {
    const words = escapeMarkdown(title);
    return url === undefined ? `“${words}”` : `[${words}](<${url.replace(/[<>\n]/g, encodeURIComponent)}>)`;
  }).join(', ');
  const from = [source === undefined ? undefined : escapeMarkdown(source), place === '' ? undefined : place]
    .filter(part => part !== undefined)
    .join('. ');
  const lines = excerpt.words.split('\n').map(line => `> ${escapeMarkdown(line)}`.trimEnd());
  return [...lines, ...(from === '' ? [] : ['>', `> — ${from}`])].join('\n');
}

function placeOf({byline, title, site, published}: Document, formatTitle: (title: string) => string): string[] {
  const author = byline?.replace(/^by\s+/i, '');
  return [
    author === '' ? undefined : author,
    title === undefined ? undefined : formatTitle(title.replace(/\.$/, '')),
    site,
    formatDate(published),
  ].filter(part => part !== undefined);
}

/** Signs that Markdown would take for its own. */
const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>]/g, sign => `\\${sign}`).replace(/^(\s*)([#+-]|\d+\.)(?=\s)/, '$1\\$2');
