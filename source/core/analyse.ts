import {analyseInParts, type PartwiseAnalysis} from './analyse-in-parts.ts';
import {extractQuotes} from './attribution/extract-quotes.ts';
import {resolveSpeakers} from './coreference/resolve-speakers.ts';
import type {Analysis} from './document/analysis.ts';
import type {Document} from './document/document.ts';
import type {Models} from './models.ts';
import {tagTokens} from './nlp/tagger.ts';
import {extractSections} from './sections/extract-sections.ts';

/** The whole pipeline; a long text goes through it a part at a time. Pure; never throws, whatever the text. */
export function analyse(document: Document, models: Models): Analysis {
  const parts = startAnalysis(document, models);
  for (let part = 0; part < parts.count; part++) parts.study(part);
  return parts.result();
}

/** The same for a caller who chooses which part comes first. */
export const startAnalysis = (document: Document, models: Models): PartwiseAnalysis =>
  analyseInParts(document, part => analyseWhole(part, models));

/** In order: tokens, attributions, speakers, sections. */
function analyseWhole(document: Document, models: Models): Analysis {
  const tokens = document.blocks.map(block => tagTokens(document.text, block, models.tagger));
  const attributions = extractQuotes(document, tokens, models.quotes);
  const {quotes, speakers} = resolveSpeakers(document, attributions);
  const sections = extractSections(document, tokens, quotes, speakers, models.words);
  return {version: 1, document, sections, speakers, quotes};
}
