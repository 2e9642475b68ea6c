import type {Document} from '../core/document/document.ts';
import {formatDate} from '../core/export/read-date.ts';

/**
 * Who wrote it, when, and where it appeared, as far as that is known. Many pages name the paper among the authors, too:
 *
 *     Meg Kinnard, Associated Press · 20 November 2019 · Associated Press   =>   Meg Kinnard · 20 November 2019 · Associated Press
 */
export function describeArticle({byline, published, outlet, site}: Document): readonly string[] {
  const paper = outlet ?? site;
  const authors = byline
    ?.split(/,\s+(?!(?:Jr|Sr|MD|PhD)\b)/)
    .filter(author => paper === undefined || letters(author) !== letters(paper))
    .join(', ');
  return [authors, formatDate(published), paper].flatMap(part => (part ? [part] : []));
}

const letters = (name: string): string => name.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]/gu, '');
