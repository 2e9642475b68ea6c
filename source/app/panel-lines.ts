/** The lines about a source, as the page of sources and the panel beside a quote show them. */
import type {Quote, Speaker} from '../core/document/analysis.ts';
import {isDoubtful} from '../core/document/shown-analysis.ts';
import {quoteText} from '../core/export/quote-text.ts';
import {kindWords, nameOf, roleOf} from './name-quotes.ts';
import type {Reading} from './reading.ts';
import type {Run, Style} from './runs.ts';
import {introductionOf, paragraphNumber, reasonsFor} from './source-lines.ts';
import {cellWidth, wrapText} from './wrap.ts';

export type PanelLine = readonly Run[];

const wrapped = (text: string, width: number, style: Style = {}): readonly PanelLine[] =>
  wrapText(text, width).map(line => [{...style, text: line}]);

const toneOf = ({tones}: Reading, id: string | undefined): Style => {
  const tone = id === undefined ? undefined : tones.get(id);
  return tone === undefined ? {} : {tone};
};

/** Who somebody is, and where the article says so. */
export function profileLines(reading: Reading, speaker: Speaker, width: number): readonly PanelLine[] {
  const role = roleOf(speaker);
  const introduction = introductionOf(reading, speaker);
  const quotes = reading.quotesBySpeaker.get(speaker.id) ?? [];
  const isDoubted = quotes.length > 0 && quotes.every(isDoubtful);
  return [
    ...wrapped(nameOf({speaker, isDoubtful: isDoubted}), width, {bold: true, ...toneOf(reading, speaker.id)}),
    ...(role === '' ? [] : wrapped(role, width)),
    ...(introduction === undefined
      ? []
      : wrapped(
          `Introduced: “${introduction.words}”  ¶${paragraphNumber(reading.document, introduction.offset)}`,
          width,
        ).slice(0, 4)),
  ];
}

/** A quote with its bar; at the right of its last line the paragraph, and whether these are the speaker's words. */
export function quoteLines(reading: Reading, quote: Quote, width: number, isSelected: boolean): readonly PanelLine[] {
  const words = quoteText(reading.document, quote);
  const where = `¶${paragraphNumber(reading.document, quote.content[0]!.start)}  ${kindWords[quote.kind]}`;
  const doubt = isDoubtful(quote) ? `?  ${where}` : where;
  const most = isSelected ? 8 : 3;
  const lines = wrapText(words, width - 3);
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] += ' …';
  const gap = width - 3 - cellWidth(shown.at(-1) ?? '') - cellWidth(doubt);
  const bar = {text: quote.kind === 'indirect' ? '▎' : '▌', ...toneOf(reading, quote.speaker)};
  const line = (text: string, index: number): PanelLine => [
    {text: isSelected ? (index === 0 ? '►' : '┃') : ' ', bold: true},
    bar,
    {text: ` ${text}`, ...(isSelected ? {bold: true} : {})},
  ];
  const last = shown.length - 1;
  return [
    ...shown.map((text, index) =>
      index === last && gap >= 2 ? [...line(text, index), {text: ' '.repeat(gap)}, {text: doubt}] : line(text, index),
    ),
    ...(gap >= 2
      ? []
      : [[...line('', 1).slice(0, 2), {text: ' '.repeat(Math.max(1, width - 2 - cellWidth(doubt)))}, {text: doubt}]]),
  ];
}

/** Who said this quote, and why the program thinks so. */
export function whyLines(reading: Reading, quote: Quote, width: number): readonly PanelLine[] {
  const speaker = reading.speakers.find(({id}) => id === quote.speaker);
  return [
    ...(speaker === undefined
      ? wrapped('Nobody is named for these words', width, {bold: true})
      : profileLines(reading, speaker, width)),
    ...reasonsFor(reading, quote).flatMap(reason => wrapped(reason, width)),
  ];
}
