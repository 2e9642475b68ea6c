import type {Attribution} from '../../document/analysis.ts';
import type {Document} from '../../document/document.ts';
import {slice} from '../../document/span.ts';
import {findQuotations} from '../../nlp/find-quotations.ts';
import {spoken} from './spoken.ts';

/** Shorter quotations are mostly terms and titles; letters count where a language has no spaces between words. */
const leastWords = 4;
const leastLetters = 12;
const certainty = 0.6;

/** Quotations in marks, of whomever, in a language that nothing else is known of. */
export const extractMarked = ({text, blocks}: Document): readonly Attribution[] =>
  blocks
    .filter(({kind}) => spoken.has(kind))
    .flatMap(block => findQuotations(text, block))
    .filter(({start, end}) => {
      const words = slice(text, {start, end}).split(/\s+/);
      return (
        words.length >= leastWords ||
        (words.length < 3 && end - start >= leastLetters && !/[a-z]/i.test(slice(text, {start, end})))
      );
    })
    .map(({start, end}) => ({kind: 'direct', content: [{start, end}], confidence: certainty}));
