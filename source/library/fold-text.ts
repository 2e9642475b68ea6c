import {fold} from '../core/search/fold.ts';
import {wordEnd, wordStart} from '../core/search/word-boundaries.ts';

/** The words of a text as a search compares them, in order. */
export function foldText(text: string): readonly string[] {
  const words: string[] = [];
  for (let start = 0; (start = wordStart(text, start, text.length)) < text.length; ) {
    const end = wordEnd(text, start, text.length);
    const word = fold(text.slice(start, end));
    if (word !== '') words.push(word);
    start = end;
  }
  return words;
}
