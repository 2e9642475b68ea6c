import {extractQuotes} from '../core/attribution/extract-quotes.ts';
import {resolveSpeakers} from '../core/coreference/resolve-speakers.ts';
import type {Quote, Speaker} from '../core/document/analysis.ts';
import type {Document} from '../core/document/document.ts';
import type {Models} from '../core/models.ts';
import {annotate} from '../core/nlp/annotate.ts';
import type {AnnotatedText} from '../core/nlp/annotated-text.ts';
import {parseText} from '../core/parse/parse-text.ts';
import {readGoldArticles, readMarks} from './gold.ts';

/** One line of gold/sections.jsonl: the paragraphs that begin a section, and titles that would do for it. */
type GoldLine = {
  readonly id: string;
  readonly part: 'learn' | 'held back';
  readonly sections: readonly {readonly from: number; readonly titles: readonly string[]}[];
};

/** A news article as the program reads it, and its division by hand. */
export type DividedArticle = {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly text: AnnotatedText;
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  /** The paragraph that each block stands in. */
  readonly paragraphOf: readonly number[];
  /** By the block that begins them, 0 first. */
  readonly sections: readonly {readonly from: number; readonly titles: readonly string[]}[];
};

/** The marks of one part; the texts are found by their ids in a file with an article `{"id", "text"}` a line. */
export function readDividedArticles(file: string, models: Models, part: GoldLine['part']): readonly DividedArticle[] {
  const texts = new Map(readGoldArticles(file).map(({id, text}) => [id, text]));
  return readMarks<GoldLine>('sections')
    .filter(mark => mark.part === part)
    .map(({id, sections}): DividedArticle => {
      const text = texts.get(id);
      if (text === undefined) throw new Error(`${file} has no article ${id}`);
      return readArticle(id, text, sections, models);
    });
}

function readArticle(id: string, raw: string, sections: GoldLine['sections'], models: Models): DividedArticle {
  const document = parseText(raw);
  const text = annotate(document, models.tagger);
  const {quotes, speakers} = resolveSpeakers(text, extractQuotes(text, models.quotes));
  const paragraphs = raw.split('\n\n');
  const paragraphOf = alignBlocks(document, paragraphs);
  return {
    id,
    paragraphs,
    text,
    quotes,
    speakers,
    paragraphOf,
    sections: sections.map(({from, titles}) => ({from: from && paragraphOf.findIndex(at => at >= from), titles})),
  };
}

/** The paragraph of each block, found by its letters, white space aside. */
function alignBlocks({blocks, text}: Document, paragraphs: readonly string[]): readonly number[] {
  const letters = (part: string): string => part.replace(/\s+/g, '');
  const ends: number[] = [];
  for (const paragraph of paragraphs) ends.push((ends.at(-1) ?? 0) + letters(paragraph).length);
  const whole = letters(paragraphs.join(''));
  let from = 0;
  return blocks.map(({start, end}) => {
    const found = whole.indexOf(letters(text.slice(start, end)), from);
    from = found < 0 ? from : found;
    return ends.findIndex(last => last > from);
  });
}
