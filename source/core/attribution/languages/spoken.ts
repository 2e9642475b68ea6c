import type {BlockKind} from '../../document/document.ts';

/** Where somebody can be quoted: no title, no caption, no table. */
export const spoken: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quotation', 'listItem', 'footnote']);
