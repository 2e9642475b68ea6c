/** A block as the attribution of a language without a model reads it. */
import type {Span} from '../../document/span.ts';
import type {Lexicon} from '../../nlp/lexicon.ts';
import {readSentences, type Sentence} from '../../nlp/read-sentences.ts';
import {type Cue, findCues} from './find-cues.ts';
import {findPhrases, type Phrase} from './find-phrases.ts';

export type ReadSentence = Sentence & {readonly phrases: readonly Phrase[]; readonly cues: readonly Cue[]};

export const readBlock = (text: string, block: Span, index: number, lexicon: Lexicon): readonly ReadSentence[] =>
  readSentences(text, block, index, lexicon).map(sentence => ({
    ...sentence,
    phrases: findPhrases(sentence.items, lexicon),
    cues: findCues(sentence.items, lexicon),
  }));

/** The span from one item to before another. */
export const spanOf = ({items}: Sentence, from: number, to: number): Span => ({
  start: items[from]!.start,
  end: items[to - 1]!.end,
});
