/// <reference lib="dom" />
/** Tables and program text: what is read by its lines, and what only looks so. */
import {cellRule} from '../document/document.ts';

/** Cells with more letters than this on average hold prose: the table lays out the page. */
const widestCell = 120;

/** A table of data has rows of several short cells; one with another table or a heading inside lays out a page. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table,h1,h2,h3,form,iframe,article') !== null) return false;
  const rows = [...table.querySelectorAll('tr')];
  const cells = [...table.querySelectorAll('td,th')];
  if (rows.length <= mostMenuRows && isMenu(table)) return false;
  if (rows.length < 2 || cells.length < 2 * rows.length - 2) return false;
  return (table.textContent ?? '').replace(/\s+/g, ' ').length < widestCell * cells.length;
}

/** `Prev | Up | Next`: a table of a few rows whose words are links leads elsewhere. */
const mostMenuRows = 3;

function isMenu(table: Element): boolean {
  const letters = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, '').length;
  const linked = [...table.querySelectorAll('a')].reduce((sum, link) => sum + letters(link), 0);
  return linked > 0 && linked >= letters(table) * 0.5;
}

/** MediaWiki's boxes of facts and of links, and its notes to those who write. */
export const isSideTable = (element: Element, tag: string): boolean =>
  (tag === 'TABLE' || tag === 'DIV') &&
  /(^|\s)(infobox\S*|navbox|vertical-navbox|[afotc]mbox|sistersitebox)(\s|$)/i.test(
    element.getAttribute('class') ?? '',
  );

/** The rows of a table, a line each. A cell without words keeps its place. */
export const linesOfTable = (table: Element): string =>
  [...table.querySelectorAll('tr')]
    .map(row =>
      [...row.children]
        .filter(({tagName}) => /^T[DH]$/i.test(tagName))
        .map(cell => (cell.textContent ?? '').replace(/\s+/g, ' ').replaceAll('│', '|').trim()),
    )
    .filter(cells => cells.some(cell => cell !== ''))
    .map(cells => cells.join(cellRule))
    .join('\n');

/** <pre> also holds poems and old mails; programs have signs that prose does not, or say that they are code. */
export function isProgram(pre: Element): boolean {
  if (pre.querySelector('code,samp,kbd,span[class]') !== null) return true;
  if (/code|highlight|lang|prettyprint|syntax|terminal|console/i.test(pre.getAttribute('class') ?? '')) return true;
  const text = pre.textContent ?? '';
  const signs = text.match(/[{}()[\]<>;=$#|\\/_*+]/g)?.length ?? 0;
  return signs * 25 > text.length;
}
