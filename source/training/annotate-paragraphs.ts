import {annotate} from '../core/nlp/annotate.ts';
import type {AnnotatedBlock} from '../core/nlp/annotated-text.ts';
import type {Tagger} from '../core/nlp/tagger-file.ts';

/** Paragraphs as blocks of one document; those that hold nothing but white space are blocks too. */
export function annotateParagraphs(paragraphs: readonly string[], tagger: Tagger): readonly AnnotatedBlock[] {
  const text = paragraphs.join('\n');
  let start = 0;
  const blocks = paragraphs.map(paragraph => {
    const block = {kind: 'paragraph', start, end: start + paragraph.length} as const;
    start = block.end + 1;
    return block;
  });
  return annotate({text, blocks}, tagger).blocks;
}
