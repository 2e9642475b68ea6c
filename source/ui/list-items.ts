import type {Reading} from '../app/reading.ts';
import {selectLinks} from '../app/selectors.ts';
import type {Entry} from '../app/state.ts';
import {spread} from './columns.ts';
import type {ListItem} from './select-list.tsx';

/** Sections with their numbers; `current` is the one that is being read. */
export function sectionItems({sections}: Reading, current: number, width: number): readonly ListItem[] {
  const digits = `${sections.length}`.length;
  return sections.map(({title, level}, index) => ({
    key: `${index}`,
    isCurrent: index === current,
    runs: spread(`${`${index + 1}`.padStart(digits)} ${level === 2 ? '  ' : ''}${title}`, '', width, {
      ...(index === current ? {bold: true} : {}),
    }),
  }));
}

/** Speakers in their colours with the number of their quotes. */
export function speakerItems({speakers, tones, quotesBySpeaker}: Reading, width: number): readonly ListItem[] {
  return speakers.map(({id, name}) => {
    const tone = tones.get(id);
    const count = quotesBySpeaker.get(id)?.length ?? 0;
    return {key: id, runs: spread(name, `${count}`, width, tone === undefined ? {} : {tone})};
  });
}

/** The original and the links, numbered. */
export const linkItems = (reading: Reading, width: number): readonly ListItem[] =>
  selectLinks(reading).map(({label, target}, index) => ({
    key: `${index}`,
    runs: spread(`${index + 1} ${label}`, target.slice(0, Math.max(0, (width >> 1) - 2)), width),
  }));

/** The articles that were asked for. */
export const entryItems = (entries: readonly Entry[], width: number): readonly ListItem[] =>
  entries.map(({name, reading}, index) => ({
    key: `${index}`,
    runs: spread(`${index + 1} ${reading?.document.title ?? name}`, reading === undefined ? '' : name, width),
  }));
