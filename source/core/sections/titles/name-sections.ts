import type {Quote, Speaker} from '../../document/analysis.ts';
import type {AnnotatedBlock, AnnotatedText} from '../../nlp/annotated-text.ts';
import type {WordVectors} from '../word-vectors.ts';
import {distinct} from './distinct.ts';
import {readTitledText, titleNews} from './title-news.ts';

/** What a headline is made of; headings, tables and captions are no sentences. */
const told = new Set(['title', 'paragraph', 'quotation', 'listItem']);
/** In words: how a section begins, where no headline can be made of it. */
const longestOpening = 5;

/** A title for each range of blocks, half-open, all different. */
export function nameSections(
  text: AnnotatedText,
  ranges: readonly {readonly from: number; readonly to: number}[],
  {quotes, speakers}: {readonly quotes: readonly Quote[]; readonly speakers: readonly Speaker[]},
  vectors: WordVectors,
): readonly string[] {
  const members = ranges.map(({from, to}) =>
    Array.from({length: to - from}, (_, at) => from + at).filter(index => told.has(text.document.blocks[index]!.kind)),
  );
  const headlines = titleNews(readTitledText(text, quotes, speakers), members, vectors);
  return distinct(ranges.map(({from, to}, index) => headlines[index] ?? openingOf(text.blocks.slice(from, to))));
}

/** `Salt, oil, two cups of…` */
function openingOf(paragraphs: readonly AnnotatedBlock[]): string {
  const forms = paragraphs.find(({text}) => /[\p{L}\p{N}]/u.test(text))?.tokens.forms ?? [];
  const words = forms.filter(form => /[\p{L}\p{N}]/u.test(form)).slice(0, longestOpening);
  return words.length === 0 ? '' : `${words.join(' ')}…`.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
}
