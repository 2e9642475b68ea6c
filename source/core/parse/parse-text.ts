import type {Block, Document} from '../document.ts';
import {sanitise} from './sanitise.ts';

/** Plain text to a Document: the first line is the headline, every other line or blank-line group a paragraph. */
export function parseText(input: string): Document {
  const lines = sanitise(input)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n\n';
    blocks.push({
      kind: blocks.length === 0 ? 'title' : 'paragraph',
      start: text.length,
      end: text.length + line.length,
    });
    text += line;
  }
  return {...(lines[0] === undefined ? {} : {title: lines[0]}), text, blocks};
}
