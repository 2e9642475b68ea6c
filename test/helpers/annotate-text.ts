import type {Document} from '../../source/core/document/document.ts';
import {annotate} from '../../source/core/nlp/annotate.ts';
import type {AnnotatedText} from '../../source/core/nlp/annotated-text.ts';
import {testModels} from './read-test-models.ts';

/** A document as analyse() hands it on. */
export const annotated = (document: Document): AnnotatedText => annotate(document, testModels.tagger);

/** A text whose lines are its blocks. */
export function annotatedLines(text: string): AnnotatedText {
  let start = 0;
  const blocks = text.split('\n').flatMap(line => {
    const block = {kind: 'paragraph', start, end: start + line.length} as const;
    start += line.length + 1;
    return line.trim() === '' ? [] : [block];
  });
  return annotated({text, blocks});
}

/** The blocks of a text with these paragraphs. */
export const annotatedParagraphs = (paragraphs: readonly string[]): AnnotatedText['blocks'] =>
  annotatedLines(paragraphs.join('\n')).blocks;
