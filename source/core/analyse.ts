import {extractQuotes} from './attribution/extract-quotes.ts';
import {resolveSpeakers} from './coreference/resolve-speakers.ts';
import type {Analysis} from './document/analysis.ts';
import type {Document} from './document/document.ts';
import type {Models} from './models.ts';
import {tagTokens} from './nlp/tagger.ts';
import {extractSections} from './sections/extract-sections.ts';

/** The whole pipeline in order: tokens, attributions, speakers, sections. Pure; never throws, whatever the text. */
export function analyse(document: Document, models: Models): Analysis {
  const tokens = document.blocks.map(block => tagTokens(document.text, block, models.tagger));
  const attributions = extractQuotes(document, tokens, models.quotes);
  const {quotes, speakers} = resolveSpeakers(document, attributions);
  const sections = extractSections(document, tokens, quotes, speakers, models.words);
  return {version: 1, document, sections, speakers, quotes};
}
