import type {PageBlock} from './block-collector.ts';

const solid = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
/** Fewer letters than this may stand anywhere by chance. */
const fewestLetters = 25;

/**
 * For each block whether `text` holds it: a long one anywhere, even when a few words are missing, a short one as a line
 * of its own or just where the block before it ended. Linear but for blocks out of order.
 */
export function matchBlocks(blocks: readonly Pick<PageBlock, 'text'>[], text: string): readonly boolean[] {
  const whole = solid(text);
  const lines = new Set(text.split('\n').map(solid));
  let at = 0;
  return blocks.map(block => {
    const words = solid(block.text);
    if (words === '') return false;
    const found = whole.startsWith(words, at) ? at : words.length < fewestLetters ? -1 : find(whole, words, at);
    if (found >= 0) at = found + words.length;
    return found >= 0 || lines.has(words) || isMostlyHeld(whole, words);
  });
}

function find(whole: string, words: string, at: number): number {
  const behind = whole.indexOf(words, at);
  return behind >= 0 ? behind : whole.indexOf(words);
}

/** Samples of a long block: three of its four must be there. */
function isMostlyHeld(whole: string, words: string): boolean {
  if (words.length < 4 * fewestLetters) return false;
  const step = (words.length - fewestLetters) / 3;
  const held = [0, 1, 2, 3].filter(part => {
    const from = Math.floor(part * step);
    return whole.includes(words.slice(from, from + fewestLetters));
  });
  return held.length >= 3;
}
