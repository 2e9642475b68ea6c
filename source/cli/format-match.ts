import type {Analysis} from '../core/document/analysis.ts';
import {type Span, slice} from '../core/document/span.ts';
import {sanitise} from '../core/parse/sanitise.ts';
import type {SearchResult} from '../core/search/search.ts';

export type Match = {
  readonly analysis: Analysis;
  readonly result: SearchResult;
  /** Where the article is from, if that is to be told. */
  readonly origin?: string;
};

/** One line: `origin:  … the words around the match …  — Speaker · Section`. */
export function formatMatch({analysis, result, origin}: Match, bold: boolean): string {
  const excerpt = excerptLine(analysis.document.text, analysis.document.blocks[result.block]!, result, bold);
  const context = [speakerName(analysis, result), sectionTitle(analysis, result)].filter(part => part !== undefined);
  const name = origin === undefined ? '' : `${oneLine(origin)}:  `;
  return `${name}${excerpt}${context.length > 0 ? `  — ${context.join(' · ')}` : ''}\n`;
}

/** One JSON object in one line. Offsets are UTF-16 code units of the article's text. */
export function formatMatchJson({analysis, result, origin}: Match): string {
  const {text, blocks} = analysis.document;
  const {start, end} = blocks[result.block]!;
  const speakerOf = speakerName(analysis, result);
  const section = sectionTitle(analysis, result);
  const record = {
    origin,
    text: text.slice(start, end),
    start,
    end,
    matches: result.matches.map(({start, end}) => ({start, end, text: text.slice(start, end)})),
    quote: result.quote,
    speaker: result.speaker,
    speakerName: speakerOf,
    section,
    score: Math.round(result.score * 1000) / 1000,
  };
  return `${JSON.stringify(record)}\n`;
}

type Excerpt = Pick<SearchResult, 'excerpt' | 'matches'>;

/** The words around the match, in one line; `block` is what they are cut from. */
export const excerptLine = (text: string, block: Span, found: Excerpt, bold: boolean): string =>
  [
    found.excerpt.start > block.start ? '… ' : '',
    markedExcerpt(text, found, bold).replaceAll('\n', ' '),
    found.excerpt.end < block.end ? ' …' : '',
  ].join('');

function markedExcerpt(text: string, {excerpt, matches}: Excerpt, bold: boolean): string {
  if (!bold) return slice(text, excerpt);
  let marked = '';
  let offset = excerpt.start;
  for (const match of matches) {
    const start = Math.max(offset, match.start);
    const end = Math.min(excerpt.end, match.end);
    if (start >= end) continue;
    marked += `${text.slice(offset, start)}\u001b[1m${text.slice(start, end)}\u001b[22m`;
    offset = end;
  }
  return marked + text.slice(offset, excerpt.end);
}

const speakerName = ({speakers}: Analysis, {speaker}: SearchResult): string | undefined =>
  speakers.find(({id}) => id === speaker)?.name;

const sectionTitle = ({sections}: Analysis, {section}: SearchResult): string | undefined =>
  section === undefined ? undefined : sections[section]?.title;

/** File names and titles can hold anything; they must not steer the terminal. */
export const oneLine = (text: string): string => sanitise(text).replaceAll('\n', ' ');
