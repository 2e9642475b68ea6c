/**
 * A letter over each link in view: typing it follows the link.
 *
 * The letters under the fingers come first. Where there are more links than letters all get two, so that no hint is the
 * beginning of another.
 */
import {overlaps} from '../core/document/span.ts';
import type {Link} from './reading.ts';
import {openReading, selectSeen} from './selectors.ts';
import type {State} from './state.ts';

const letters = 'asdfghjklewruiopqtyvncmxzb';

export type LinkHint = {readonly label: string; readonly link: Link};

/** The links that begin in view, in the order of the text. */
export function selectLinkHints(state: State): readonly LinkHint[] {
  const seen = selectSeen(state);
  const links = openReading(state)?.links ?? [];
  const inView = seen === undefined ? [] : links.filter(link => link.start >= seen.start && overlaps(link, seen));
  return inView
    .slice(0, letters.length ** 2)
    .map((link, index) => ({link, label: labelOf(index, inView.length > letters.length)}));
}

const labelOf = (index: number, isLong: boolean): string =>
  (isLong ? letters[Math.floor(index / letters.length)]! : '') + letters[index % letters.length]!;
