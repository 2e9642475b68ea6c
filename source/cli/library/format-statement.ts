import {sanitise} from '../../core/parse/sanitise.ts';
import type {Article, Entry, Statement} from '../../library/library.ts';

/** `2 May 2021  Ana Ruiz, chief engineer, Port Works (The Courier, “Trams again”):  “We kept every rivet.”` */
export function formatStatement({article, speaker, role, affiliation, kind, text}: Statement, bold: boolean): string {
  const who = [speaker, role, affiliation].filter(part => part !== undefined).join(', ');
  const name = bold && who !== '' ? `\u001b[1m${who}\u001b[22m` : who;
  const where = [article.outlet, article.title === undefined ? undefined : `“${article.title}”`]
    .filter(part => part !== undefined)
    .join(', ');
  const words = `${text}${kind === 'indirect' ? ' (reported)' : ''}`;
  return `${article.day ?? 'undated'}  ${name}${where === '' ? '' : ` (${where})`}:  ${words}\n`;
}

/** `9f2c01ab  2021-05-02  40 %  The Courier · Trams again  3 quotes  #trams` */
export function formatArticle(article: Article): string {
  const {key, day = '', outlet, title, origin, read, progress, quotes, tags, starred} = article;
  const name = [outlet, title ?? sanitise(origin)].filter(part => part !== undefined).join(' · ');
  const state = read === undefined ? 'unread' : `${Math.round(progress * 100)} %`;
  return [
    key.slice(0, 8),
    day.padEnd(10),
    state.padStart(6),
    `${starred ? '* ' : ''}${name}`,
    `${quotes} ${quotes === 1 ? 'quote' : 'quotes'}`,
    ...tags.map(tag => `#${sanitise(tag)}`),
  ]
    .join('  ')
    .concat('\n');
}

/** `new       2021-05-02     new  Trams again  https://e.org/trams` */
export const formatEntry = ({day = '', title, address}: Entry): string =>
  `${['new'.padEnd(8), day.padEnd(10), 'new'.padStart(6), sanitise(title), sanitise(address)].join('  ')}\n`;
