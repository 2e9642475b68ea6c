import type {Analysis} from './analysis.ts';
import type {Document} from './document.ts';
import type {Models} from './models.ts';
import {extractQuotes} from './quotes/extract-quotes.ts';
import {resolveSpeakers} from './quotes/resolve-speakers.ts';
import {extractSections} from './sections/extract-sections.ts';
import {tagTokens} from './text/tagger.ts';

/** The whole pipeline in order: tokens, attributions, speakers, sections. Pure; never throws, whatever the text. */
export function analyse(document: Document, models: Models): Analysis {
  const tokens = document.blocks.map(block => tagTokens(document.text, block, models.tagger));
  const attributions = extractQuotes(document, tokens, models.quotes);
  const {quotes, speakers} = resolveSpeakers(document, attributions);
  const sections = extractSections(document, tokens, quotes, speakers, models.words);
  return {version: 1, document, sections, speakers, quotes};
}
