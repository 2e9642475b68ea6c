import {analyse} from '../../../../source/core/analyse.ts';
import type {Block} from '../../../../source/core/document/document.ts';
import {type Span, shared} from '../../../../source/core/document/span.ts';
import {testModels} from '../../../helpers/read-test-models.ts';
import type {MarkedText} from './marked-text.ts';

/** What a reader is shown without asking. */
const shown = 0.5;

export type Score = {
  readonly all: number;
  readonly right: number;
  /** Quotes that are shown where nobody says anything. */
  readonly invented: number;
  readonly faults: readonly string[];
};

/** How many of the things said are shown with the right speaker. */
export function scoreTexts(texts: readonly MarkedText[], language: string): Score {
  const faults: string[] = [];
  let [all, right, invented] = [0, 0, 0];
  for (const [marked, ...names] of texts) {
    const {text, spans} = readMarks(marked);
    const {quotes, speakers} = analyse({text, blocks: paragraphsOf(text), language}, testModels);
    const seen = quotes.filter(({confidence}) => confidence >= shown);
    spans.forEach((span, index) => {
      all++;
      const found = seen.filter(({content}) => content.some(own => 2 * shared(own, span) > span.end - span.start));
      const voices = found.map(({speaker}) => speakers.find(({id}) => id === speaker)?.name);
      if (voices.includes(names[index])) right++;
      else
        faults.push(`${text.slice(span.start, span.end)}: ${voices.join(', ') || 'not shown'}, wanted ${names[index]}`);
    });
    for (const {kind, content} of seen) {
      if (kind === 'indirect' || content.some(own => spans.some(span => shared(own, span) > 0))) continue;
      invented++;
      faults.push(`invented: ${content.map(({start, end}) => text.slice(start, end)).join(' … ')}`);
    }
  }
  return {all, right, invented, faults};
}

function paragraphsOf(text: string): readonly Block[] {
  let start = 0;
  return text.split('\n\n').map(words => {
    const block = {kind: 'paragraph' as const, start, end: start + words.length};
    start = block.end + 2;
    return block;
  });
}

function readMarks(marked: string): {readonly text: string; readonly spans: readonly Span[]} {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') start = text.length;
    else if (piece === '⟧') spans.push({start, end: text.length});
    else text += piece;
  }
  return {text, spans};
}
