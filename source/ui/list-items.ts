import {nameOf, roleOf} from '../app/name-quotes.ts';
import type {Reading} from '../app/reading.ts';
import {selectLinks} from '../app/selectors.ts';
import type {CorrectMode} from '../app/shelf/shelf-mode.ts';
import type {Entry} from '../app/state.ts';
import {cellWidth, cut, shortened, wrapText} from '../app/wrap.ts';
import type {Speaker} from '../core/document/analysis.ts';
import {isDoubtful} from '../core/document/shown-analysis.ts';
import {citationForms} from '../core/export/format-excerpts.ts';
import {formatDate} from '../core/export/read-date.ts';
import {spread} from './columns.ts';
import type {ListItem} from './select-list.tsx';

/** Some pages have headings as long as a paragraph: a list of those would show nothing else. */
const titleLines = 3;

/** Sections with their numbers and titles; `current` is the one that is being read. */
export function sectionItems({sections}: Reading, current: number, width: number): readonly ListItem[] {
  const digits = `${sections.length}`.length;
  return sections.map(({title, level}, index) => {
    const number = `${`${index + 1}`.padStart(digits)} ${level === 2 ? '  ' : ''}`;
    const style = index === current ? {bold: true} : {};
    const room = width - number.length;
    return {
      key: `${index}`,
      isCurrent: index === current,
      lines: shortened(wrapText(title, room), titleLines, room).map((text, line) => [
        {...style, text: (line === 0 ? number : ' '.repeat(number.length)) + text},
      ]),
    };
  });
}

/** Is anything that they say doubtful only? Then the name is, too. */
const isDoubted = ({quotesBySpeaker}: Reading, {id}: Speaker): boolean =>
  quotesBySpeaker.get(id)?.every(isDoubtful) ?? false;

/** A speaker's name in their colour with the number of their quotes, and what they are. */
function speakerLines(reading: Reading, speaker: Speaker, width: number, roleLines: number) {
  const tone = reading.tones.get(speaker.id);
  const count = `${reading.quotesBySpeaker.get(speaker.id)?.length ?? 0}`;
  const name = nameOf({speaker, isDoubtful: isDoubted(reading, speaker)});
  const names = wrapText(name, width - cellWidth(count) - 1);
  const role = roleOf(speaker);
  return [
    ...names.map((line, index) => spread(line, index === 0 ? count : '', width, tone === undefined ? {} : {tone})),
    ...(role === ''
      ? []
      : wrapText(role, width - 2)
          .slice(0, roleLines)
          .map(text => [{text: '  '}, {text}])),
  ];
}

/** Every speaker, with at most `roleLines` lines of what they are. */
export const speakerItems = (reading: Reading, width: number, roleLines = 2): readonly ListItem[] =>
  reading.speakers.map(speaker => ({key: speaker.id, lines: speakerLines(reading, speaker, width, roleLines)}));

/** What tells one address from another: the host, and the end of what is too long. */
function shownAddress(address: string, width: number): string {
  const plain = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return cellWidth(plain) <= width ? plain : `${plain.slice(0, width >> 1)}…${plain.slice(1 + (width >> 1) - width)}`;
}

/** The original and the links, numbered. */
export const linkItems = (reading: Reading, width: number): readonly ListItem[] =>
  selectLinks(reading).map(({label, target}, index) => ({
    key: `${index}`,
    lines: [spread(`${index + 1} ${label}`, shownAddress(target, Math.max(8, (width >> 1) - 2)), width)],
  }));

/** How long an article is, in words as a person would say it. */
const lengthOf = (text: string): string => `${text.split(/\s+/).length.toLocaleString('en')} words`;

/** Articles with what is known of them by now; `shown` are their indices. */
export const entryItems = (entries: readonly Entry[], shown: readonly number[], width: number): readonly ListItem[] =>
  shown.map((index, line) => {
    const {name, reading, problem} = entries[index]!;
    const number = line < 9 ? `${line + 1} ` : '  ';
    if (reading === undefined) {
      const state = problem ?? 'not read yet';
      return {
        key: `${index}`,
        lines: [[{text: cut(number + name, width), bold: true}], [{text: cut(`  ${state}`, width)}]],
      };
    }
    const {document, everything, speakers} = reading;
    const named = speakers.filter(speaker => speaker.named).length;
    const about = [
      document.outlet ?? document.site,
      formatDate(document.published),
      lengthOf(document.text),
      everything === undefined ? 'reading …' : `${named} named ${named === 1 ? 'speaker' : 'speakers'}`,
    ].filter(part => part !== undefined);
    return {
      key: `${index}`,
      lines: [
        [{text: cut(number + (document.title ?? name), width), bold: true}],
        [{text: cut(`  ${about.join(' · ')}`, width)}],
      ],
    };
  });

/** What can be put right, numbered. */
export const remedyItems = ({remedies}: CorrectMode, width: number): readonly ListItem[] =>
  remedies.map(({label}, index) => ({key: label, lines: [[{text: cut(`${index + 1} ${label}`, width)}]]}));

/** The forms in which one can copy, numbered. */
export const formItems = (width: number): readonly ListItem[] =>
  citationForms.map(({form, name, what}, index) => ({
    key: form,
    lines: [spread(`${index + 1} ${name}`, what, width)],
  }));
