/**
 * Regular expressions. RE2 never looks back, so that no expression takes more than linear time, whatever the text: what a
 * reader types at every keystroke is not to freeze the search.
 */
import {RE2JS, RE2JSSyntaxException} from 're2js';
import {type Span, slice} from '../document/span.ts';
import type {SearchIndex} from './search-index.ts';

export type PatternMatches = {
  /** The matches of each block that has some, in the order of the text. */
  readonly blocks: readonly {readonly block: number; readonly matches: readonly Span[]}[];
  /** What is wrong with the expression. */
  readonly problem?: string;
};

/** Capitals do not count unless the expression has some: as `smartcase` of vim. */
export function findPattern({document: {text, blocks}}: SearchIndex, pattern: string): PatternMatches {
  let expression: RE2JS;
  try {
    expression = RE2JS.compile(pattern, /\p{Lu}/u.test(pattern.replace(/\\./g, '')) ? 0 : RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return {blocks: [], problem: `Not a regular expression yet: ${error.getDescription()}`};
  }
  const found = blocks.flatMap((block, index) => {
    const matches: Span[] = [];
    const matcher = expression.matcher(slice(text, block));
    while (matcher.find())
      if (matcher.end() > matcher.start())
        matches.push({start: block.start + matcher.start(), end: block.start + matcher.end()});
    return matches.length === 0 ? [] : [{block: index, matches}];
  });
  return {blocks: found};
}
