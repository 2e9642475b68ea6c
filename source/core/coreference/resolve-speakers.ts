import type {Attribution, Quote, Speaker} from '../document/analysis.ts';
import type {Span} from '../document/span.ts';
import type {AnnotatedText} from '../nlp/annotated-text.ts';
import {confidenceIn, listSpeakers} from './list-speakers.ts';
import {type Choose, resolveTurns} from './resolve-turns.ts';
import {createScene} from './scene.ts';

/**
 * The people behind the sources, and every quote with its speaker. Somebody named comes first, then by number of quotes; nobody without
 * a quote is listed. A quote whose speaker cannot be told has none. `choose` decides whom a pronoun
 * means, by its candidates. Cost: linear in the text.
 */
export function resolveSpeakers(
  text: AnnotatedText,
  attributions: readonly Attribution[],
  choose?: Choose,
): {readonly quotes: readonly Quote[]; readonly speakers: readonly Speaker[]} {
  const quoted = attributions.filter(({kind}) => kind !== 'indirect').flatMap(({content}) => content);
  const sources = attributions.flatMap(({source}): readonly Span[] => (source === undefined ? [] : [source]));
  const scene = createScene(text, quoted, sources);
  const resolutions = resolveTurns(scene, attributions, choose);
  const {speakers, speakerOf} = listSpeakers(scene, attributions, resolutions);
  const quotes = attributions.map(({voice: _, ...attribution}, index): Quote => {
    const speaker = speakerOf[index];
    const confidence = confidenceIn(attribution, resolutions[index]!);
    return {id: `q${index + 1}`, ...attribution, ...(speaker === undefined ? {} : {speaker}), confidence};
  });
  return {quotes, speakers};
}
