import type {QuoteModel} from './attribution/quote-model.ts';
import type {Tagger} from './nlp/tagger-file.ts';
import type {WordVectors} from './sections/word-vectors.ts';

/** Everything learnt that the analysis needs; read from the package by the shell. */
export type Models = {readonly quotes: QuoteModel; readonly words: WordVectors; readonly tagger: Tagger};
