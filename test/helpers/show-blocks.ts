import type {Document} from '../../source/core/document/document.ts';

/** Every block in a line: kind, level, label, words. */
export const showBlocks = ({blocks, text}: Document): readonly string[] =>
  blocks.map(({kind, level, label, start, end}) => {
    const what = [kind, level, label].filter(part => part !== undefined).join(' ');
    return `${what}: ${text.slice(start, end)}`;
  });
