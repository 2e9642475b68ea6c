import {sanitise} from '../../core/parse/sanitise.ts';
import type {Find} from '../../library/library.ts';

/** One line: `Courier · Trams again:  … the words around the match …  — Ana Ruiz`. */
export function formatFind({article, text, excerpt, matches, speakerName}: Find, bold: boolean): string {
  const name = [article.outlet, article.title ?? article.origin].filter(part => part !== undefined).join(' · ');
  const words = [
    excerpt.start > 0 ? '… ' : '',
    marked(text, excerpt, bold ? matches : []).replaceAll('\n', ' '),
    excerpt.end < text.length ? ' …' : '',
  ].join('');
  return `${oneLine(name)}:  ${words}${speakerName === undefined ? '' : `  — ${speakerName}`}\n`;
}

/** One JSON object in one line; offsets are those of the article's text. */
export function formatFindJson(find: Find): string {
  const {article, text, start, matches, quote, person, speakerName, score} = find;
  const {key, origin, title, outlet, day, address} = article;
  const record = {
    article: key,
    origin,
    title,
    outlet,
    day,
    address,
    text,
    start,
    end: start + text.length,
    matches: matches.map(match => ({
      start: start + match.start,
      end: start + match.end,
      text: text.slice(match.start, match.end),
    })),
    quote,
    person,
    speakerName,
    score: Math.round(score * 1000) / 1000,
  };
  return `${JSON.stringify(record)}\n`;
}

function marked(text: string, excerpt: Find['excerpt'], matches: Find['matches']): string {
  let words = '';
  let offset = excerpt.start;
  for (const match of matches) {
    const start = Math.max(offset, match.start);
    const end = Math.min(excerpt.end, match.end);
    if (start >= end) continue;
    words += `${text.slice(offset, start)}\u001b[1m${text.slice(start, end)}\u001b[22m`;
    offset = end;
  }
  return words + text.slice(offset, excerpt.end);
}

/** File names and titles can hold anything; they must not steer the terminal. */
const oneLine = (text: string): string => sanitise(text).replaceAll('\n', ' ');
