import type {QuoteModel} from './quotes/quote-model.ts';
import type {WordVectors} from './sections/word-vectors.ts';
import type {Tagger} from './text/tagger-file.ts';

/** Everything learnt that the analysis needs; read from the package by the shell. */
export type Models = {readonly quotes: QuoteModel; readonly words: WordVectors; readonly tagger: Tagger};
