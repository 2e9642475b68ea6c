import type {Find} from '../../library/library.ts';
import {excerptLine, oneLine} from '../format-match.ts';

/** One line: `Courier · Trams again:  … the words around the match …  — Ana Ruiz`. */
export function formatFind(find: Find, bold: boolean): string {
  const {article, text, speakerName} = find;
  const name = [article.outlet, article.title ?? article.origin].filter(part => part !== undefined).join(' · ');
  const words = excerptLine(text, {start: 0, end: text.length}, find, bold);
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
