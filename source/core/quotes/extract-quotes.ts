import type {Attribution} from '../analysis.ts';
import type {Document} from '../document.ts';
import type {QuoteModel} from './quote-model.ts';
import {extractAttributions} from './spans/extract-attributions.ts';

/** Everything that is reported as said, in the order of the text. */
export function extractQuotes(document: Document, model: QuoteModel): readonly Attribution[] {
  return document.blocks
    .flatMap(block => extractAttributions(document.text, block, model.spans))
    .toSorted((a, b) => a.content[0]!.start - b.content[0]!.start);
}
