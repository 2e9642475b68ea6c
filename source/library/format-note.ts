/** An article as a note for Obsidian and others: front matter, what was marked, and the quotes with who said them. */
import {stringify} from 'yaml';
import type {Analysis} from '../core/document/analysis.ts';
import type {Document} from '../core/document/document.ts';
import {excerptOfQuote} from '../core/export/excerpt.ts';
import {formatExcerpts} from '../core/export/format-excerpts.ts';
import type {Article, Mark} from './library.ts';

/**
 *     ---
 *     title: Trams again
 *     ---
 *     # Trams again
 *     ## Quotes
 *     > “We kept every rivet.”
 *     >
 *     > — Ana Ruiz, chief engineer
 */
export function formatNote(
  {article, analysis}: {article: Article; analysis: Analysis},
  marks: readonly Mark[],
): string {
  const {title, author, outlet, day, published, address, origin, read, tags} = article;
  const front = {
    title,
    author: author?.split('; '),
    outlet,
    published: day ?? published,
    url: address ?? origin,
    read,
    tags: tags.length === 0 ? undefined : tags,
  };
  const known = Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined));
  // Where it stands is told by the front matter, once.
  const bare: Document = {text: analysis.document.text, blocks: analysis.document.blocks};
  const marked = marks.map(({exact, note}) =>
    [formatExcerpts(bare, [{words: exact}], 'markdown'), ...(note === '' ? [] : [note])].join('\n\n'),
  );
  const quotes = analysis.quotes.map(quote => formatExcerpts(bare, [excerptOfQuote(analysis, quote)], 'markdown'));
  return `${[
    `---\n${stringify(known).trimEnd()}\n---`,
    `# ${(title ?? origin).replace(/[\\`*_[\]<>#]/g, '\\$&')}`,
    ...section('Marks', marked),
    ...section('Quotes', quotes),
  ].join('\n\n')}\n`;
}

const section = (title: string, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [`## ${title}`, ...parts];

/** A file name that every system takes, and Obsidian in its links. */
export const noteName = ({title, origin, key}: Article): string => {
  const words = (title ?? origin)
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim();
  return `${words === '' ? 'article' : words} ${key.slice(0, 8)}.md`;
};
