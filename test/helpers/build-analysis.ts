import type {Analysis, Quote, Speaker} from '../../source/core/document/analysis.ts';
import type {Document} from '../../source/core/document/document.ts';
import type {Span} from '../../source/core/document/span.ts';
import {parseText} from '../../source/core/parse/parse-text.ts';

type Saying = {
  readonly words: readonly string[];
  readonly by?: string;
  readonly kind?: Quote['kind'];
  readonly confidence?: number;
  readonly cue?: string;
  readonly source?: string;
};

type Parts = {
  readonly text: string;
  readonly details?: Partial<Document>;
  readonly speakers?: readonly Pick<Speaker, 'name' | 'role' | 'affiliation'>[];
  readonly sayings?: readonly Saying[];
  /** Section titles with the first words of each. */
  readonly sections?: readonly (readonly [title: string, firstWords: string])[];
};

/** An Analysis written down by its words: spans are found in the text, which must hold them. */
export function buildAnalysis({text, details, speakers = [], sayings = [], sections = []}: Parts): Analysis {
  const document = {...parseText(text), ...details};
  const find = (words: string): Span => {
    const start = document.text.indexOf(words);
    if (start < 0) throw new Error(`the text does not hold: ${words}`);
    return {start, end: start + words.length};
  };
  const starts = sections.map(([, words], index) => (index === 0 ? 0 : find(words).start));
  return {
    version: 1,
    document,
    sections: sections.map(([title], index) => ({
      title,
      level: 1,
      start: starts[index]!,
      end: starts[index + 1] ?? document.text.length,
    })),
    speakers: speakers.map((speaker, index) => ({...speaker, id: `s${index + 1}`, named: true, mentions: []})),
    quotes: sayings.map(({words, by, kind = 'direct', confidence = 0.9, cue, source}, index) => ({
      id: `q${index + 1}`,
      kind,
      content: words.map(find),
      confidence,
      ...(cue === undefined ? {} : {cue: find(cue)}),
      ...(source === undefined ? {} : {source: find(source)}),
      ...(by === undefined ? {} : {speaker: `s${1 + speakers.findIndex(({name}) => name === by)}`}),
    })),
  };
}
