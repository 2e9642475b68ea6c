import type {Document} from '../document/document.ts';

/** What is shorter may come on every page by chance. */
const shortestRepeat = 30;

/** The pages of one article as one Document: the later ones without headlines and what the pages before have already. */
export function joinPages([first, ...others]: readonly [Document, ...Document[]]): Document {
  const seen = new Set(first.blocks.map(({start, end}) => first.text.slice(start, end)));
  const blocks = [...first.blocks];
  const marks = [...(first.marks ?? [])];
  let {text} = first;
  for (const page of others)
    for (const {anchor: _, ...block} of page.blocks) {
      const words = page.text.slice(block.start, block.end);
      const isRepeat = seen.has(words) && words.length >= shortestRepeat;
      seen.add(words);
      if (block.kind === 'title' || isRepeat) continue;
      const moved = text.length + (text === '' ? 0 : 2) - block.start;
      text += `${text === '' ? '' : '\n\n'}${words}`;
      blocks.push({...block, start: block.start + moved, end: block.end + moved});
      for (const mark of page.marks ?? [])
        if (mark.start >= block.start && mark.end <= block.end)
          marks.push({...mark, start: mark.start + moved, end: mark.end + moved});
    }
  return {...first, text, blocks, marks};
}
