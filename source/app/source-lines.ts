/** Who a source is, how the article introduces them, and why the program takes a quote for theirs: in words. */
import type {Quote, Speaker} from '../core/document/analysis.ts';
import type {Document} from '../core/document/document.ts';
import {indexAt, type Span, slice} from '../core/document/span.ts';
import {kindWords} from './name-quotes.ts';
import type {Reading} from './reading.ts';

/** The number of a paragraph as a reader counts: the headline and headings have none. */
export function paragraphNumber({blocks}: Document, offset: number): number {
  const index = indexAt(blocks, offset);
  return blocks.slice(0, index + 1).filter(({kind}) => kind !== 'title' && kind !== 'heading').length;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Around a mention, at most so many letters are shown. */
const introductionLength = 150;

export type Introduction = {readonly words: string; readonly offset: number};

/**
 * The sentence part in which the article says who somebody is: around the first mention whose paragraph names their role
 * or affiliation, else around the first mention.
 */
export function introductionOf({document}: Reading, {mentions, role, affiliation}: Speaker): Introduction | undefined {
  const {text, blocks} = document;
  const blockOf = (mention: Span) => blocks[Math.max(0, indexAt(blocks, mention.start))]!;
  const known = [role, affiliation].filter(part => part !== undefined).map(part => part.toLowerCase());
  const telling = mentions.find(mention => {
    const words = slice(text, blockOf(mention)).toLowerCase();
    return known.length > 0 && known.some(part => words.includes(part));
  });
  const mention = telling ?? mentions[0];
  if (mention === undefined) return undefined;
  const block = blockOf(mention);
  const start = sentenceStart(text, block.start, mention.start);
  const stop = text.slice(Math.min(mention.end, block.end), block.end).search(/[.!?]["”’']?(?:\s|$)/);
  const end = stop < 0 ? block.end : mention.end + stop + 1;
  const words = oneLine(text.slice(start, end));
  const from = Math.max(0, Math.min(words.length - introductionLength, mention.start - start - 30));
  if (words.length <= introductionLength) return {words, offset: mention.start};
  const cut = words.slice(from, from + introductionLength);
  const whole = from === 0 ? cut : `…${cut.replace(/^\S*\s/, ' ')}`;
  return {
    words: from + introductionLength < words.length ? `${whole.replace(/\s\S*$/, '')} …` : whole,
    offset: mention.start,
  };
}

function sentenceStart(text: string, from: number, at: number): number {
  const before = text.slice(from, at);
  const last = [...before.matchAll(/[.!?]["”’']?\s+(?=["“‘']?\p{Lu})/gu)].at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

/** How sure the program is, as a person would say it. */
function confidenceWords(confidence: number): string {
  if (confidence >= 0.9) return 'sure';
  if (confidence >= 0.75) return 'quite sure';
  return confidence >= 0.5 ? 'likely' : 'doubtful';
}

/** `Their words · quite sure (0.81)` and the words of the article that say so. */
export function reasonsFor({document}: Reading, quote: Quote): readonly string[] {
  const {cue, source, kind, confidence} = quote;
  const here = source === undefined ? undefined : oneLine(slice(document.text, source));
  const said = cue === undefined ? undefined : oneLine(slice(document.text, cue));
  const because =
    here !== undefined && said !== undefined
      ? `Here: “${said}” is said of “${here}”`
      : here !== undefined
        ? `Here: the source is “${here}”`
        : said !== undefined
          ? `Here: “${said}”, without a name: whoever speaks before or after`
          : 'Here nobody is named: whoever speaks before or after';
  return [`${capitalised(kindWords[kind])} · ${confidenceWords(confidence)} (${confidence.toFixed(2)})`, because];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
