import {resolveSpeakers} from '../../../source/core/coreference/resolve-speakers.ts';
import type {Attribution, Quote, Speaker} from '../../../source/core/document/analysis.ts';
import {annotatedLines} from '../../helpers/annotate-text.ts';

/** What is quoted and by whom; `text` without the brackets. */
export type Cast = {readonly text: string; readonly quotes: readonly Quote[]; readonly speakers: readonly Speaker[]};

const quotation = /“[^”\n]+”/g;

/**
 * Resolves a text in which ⟦ ⟧ stand around each source. The quotation nearest to a source in its paragraph is its content, otherwise the rest
 * of its sentence (indirect); quotations without a source go on from the one before.
 */
export function cast(marked: string): Cast {
  const sources: {start: number; end: number}[] = [];
  let text = '';
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') sources.push({start: text.length, end: text.length});
    else if (piece === '⟧') sources.at(-1)!.end = text.length;
    else text += piece;
  }
  const quotations = [...text.matchAll(quotation)].map(({0: match, index}) => ({
    start: index,
    end: index + match.length,
  }));
  const taken = new Set<{start: number}>();
  const attributions: Attribution[] = [];
  for (const source of sources) {
    const line = text.slice(0, source.start).split('\n').length;
    const near = quotations
      .filter(span => !taken.has(span) && text.slice(0, span.start).split('\n').length === line)
      .sort((a, b) => Math.abs(a.start - source.start) - Math.abs(b.start - source.start))[0];
    if (near !== undefined) taken.add(near);
    const rest = {
      start: source.end,
      end: Math.max(source.end, text.indexOf('\n', source.end) < 0 ? text.length : text.indexOf('\n', source.end)),
    };
    attributions.push({
      kind: near === undefined ? 'indirect' : 'direct',
      content: [near ?? rest],
      source,
      confidence: 1,
    });
  }
  for (const span of quotations)
    if (!taken.has(span)) attributions.push({kind: 'direct', content: [span], confidence: 1});
  attributions.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  return {text, ...resolveSpeakers(annotatedLines(text), attributions)};
}

/** The name of each quote's speaker in the order of the text; "?" where there is none. */
export const voices = (marked: string): string => {
  const {quotes, speakers} = cast(marked);
  return quotes.map(quote => speakers.find(speaker => speaker.id === quote.speaker)?.name ?? '?').join(', ');
};

/** Everybody as "name: role: affiliation", unnamed ones in brackets. */
export const portraits = (marked: string): string =>
  cast(marked)
    .speakers.map(({name, role, affiliation, named}) => {
      const who = [name, role, affiliation]
        .map(part => part ?? '')
        .join(': ')
        .replace(/(?:: )+$/, '');
      return named ? who : `[${who}]`;
    })
    .join('; ');
