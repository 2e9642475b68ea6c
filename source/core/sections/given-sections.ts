import type {Section} from '../document/analysis.ts';
import type {Document} from '../document/document.ts';
import {slice} from '../document/span.ts';

/** Words of the text that stand for a title where the article gives none. */
const mostWords = 6;

/**
 * The sections that the headings of an article make, for languages in which none are found by words: nothing is titled
 * but by the article's own words. What stands before the first heading has the title of the article.
 */
export function givenSections({title, text, blocks}: Document): readonly Section[] {
  const headings = blocks.filter(({kind}) => kind === 'heading');
  const top = Math.min(...headings.map(({level}) => level ?? 2));
  const first = blocks.find(({kind}) => kind !== 'title');
  if (first === undefined && blocks.length === 0) return [];
  const opens = headings[0] === undefined || headings[0] !== first;
  const begins = headings.map(heading => ({
    title: slice(text, heading).replace(/\s+/g, ' '),
    level: (heading.level ?? 2) > top ? (2 as const) : (1 as const),
    start: heading.start,
  }));
  const lead = {title: title ?? firstWords(slice(text, first ?? blocks[0]!)), level: 1 as const, start: 0};
  const all = opens ? [lead, ...begins] : begins;
  return all.map((section, at) => ({
    ...section,
    start: at === 0 ? 0 : section.start,
    end: all[at + 1]?.start ?? text.length,
  }));
}

function firstWords(line: string): string {
  const words = line.split(/\s+/);
  return words.length <= mostWords ? line : `${words.slice(0, mostWords).join(' ')} …`;
}
