import type {PageBlock} from './block-collector.ts';
import type {DocumentBuilder} from './document-builder.ts';

/** The blocks of a page as those of the article; a link that leads nowhere is words. */
export function addBlocks(builder: DocumentBuilder, blocks: readonly PageBlock[]): void {
  for (const {kind, level, label, pieces} of blocks) {
    builder.begin(kind, level, label);
    for (const {words, marks} of pieces)
      builder.add(
        words,
        marks.filter(mark => mark.kind !== 'link' || mark.href !== undefined),
      );
  }
}
