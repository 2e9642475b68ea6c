import type {Document} from '../document/document.ts';
import {describeSource, type Excerpt} from './excerpt.ts';
import {type CalendarDate, readDate} from './read-date.ts';

/** What reference managers want to know of an article; the formats differ in their spelling only. */
export type Reference = {
  /** `ruiz2021harbour`: made of author or outlet, year and the first long word of the title. */
  readonly key: string;
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly outlet: string | undefined;
  readonly date: CalendarDate | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  /** The words that were taken, each with who said them. */
  readonly notes: readonly string[];
};

export function referenceTo(document: Document, excerpts: readonly Excerpt[]): Reference {
  const {title, byline = '', site, published = '', url, language} = document;
  const authors = byline
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,| and | & |;)\s*/)
    .filter(name => name !== '');
  const date = readDate(published);
  const notes = excerpts.map(excerpt => [excerpt.words, describeSource(excerpt)].filter(part => part).join(' — '));
  return {key: keyOf(authors[0] ?? site, date, title), title, authors, outlet: site, date, url, language, notes};
}

function keyOf(author: string | undefined, date: CalendarDate | undefined, title: string | undefined): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const word = plain(title ?? '').find(letters => letters.length > 3);
  const key = `${plain(author ?? '').at(-1) ?? ''}${date?.year ?? ''}${word ?? ''}`;
  return key === '' ? 'article' : key;
}

export const twoDigits = (number: number): string => `${number}`.padStart(2, '0');
