import type {Block, Document} from '../document/document.ts';
import {slice} from '../document/span.ts';
import type {AnnotatedBlock, AnnotatedText, QuotedRange} from './annotated-text.ts';
import {findQuotations, type Quotation} from './find-quotations.ts';
import {findNounPhrases} from './noun-phrases.ts';
import {numberSentences} from './number-sentences.ts';
import {type Tokens, tagTokens} from './tagger.ts';
import type {Tagger} from './tagger-file.ts';

/** Reads a document: tokens, tags, lemmas, sentences, quotations, noun phrases. Cost: linear. */
export const annotate = (document: Document, tagger: Tagger): AnnotatedText => ({
  document,
  blocks: document.blocks.map(block => annotateBlock(document.text, block, tagger)),
});

export function annotateBlock(text: string, block: Block, tagger: Tagger): AnnotatedBlock {
  const tokens = tagTokens(text, block, tagger);
  const quotations = withTokens(findQuotations(text, block), tokens);
  const sentences = numberSentences(tokens);
  const quoted = new Int32Array(tokens.count);
  quotations.forEach(({tokens: {from, to}}, index) => {
    quoted.fill(index + 1, from, to);
  });
  const phrases = findNounPhrases({tokens, sentences, quoted});
  return {block, text: slice(text, block), tokens, sentences, quotations, quoted, phrases};
}

/** A token belongs to the quotation in which it begins. */
function withTokens(quotations: readonly Quotation[], {count, starts}: Tokens): readonly QuotedRange[] {
  let token = 0;
  return quotations.map(quotation => {
    while (token < count && starts[token]! < quotation.start) token++;
    const from = token;
    while (token < count && starts[token]! < quotation.end) token++;
    return {...quotation, tokens: {from, to: token}};
  });
}
