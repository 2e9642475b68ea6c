import type {Analysis, Quote} from '../document/analysis.ts';
import {excerptOfQuote} from './excerpt.ts';
import {type CitationForm, formatExcerpts} from './format-excerpts.ts';

/** Quotes ready for notes or a bibliography, each with its speaker and where it stands; all of the article unless given. */
export const formatCitations = (
  analysis: Analysis,
  form: CitationForm,
  quotes: readonly Quote[] = analysis.quotes,
): string =>
  formatExcerpts(
    analysis.document,
    quotes.map(quote => excerptOfQuote(analysis, quote)),
    form,
  );
