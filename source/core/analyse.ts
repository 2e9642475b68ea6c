import {analyseInParts, type PartwiseAnalysis} from './analyse-in-parts.ts';
import {extractQuotes} from './attribution/extract-quotes.ts';
import {extractMarked} from './attribution/languages/extract-marked.ts';
import {extractQuotesIn} from './attribution/languages/extract-quotes-in.ts';
import {resolveSpeakersIn} from './coreference/languages/resolve-speakers-in.ts';
import {resolveSpeakers} from './coreference/resolve-speakers.ts';
import type {Analysis, Quote} from './document/analysis.ts';
import type {Document} from './document/document.ts';
import {limitNames} from './limit-names.ts';
import type {Models} from './models.ts';
import {annotate} from './nlp/annotate.ts';
import {lexiconOf} from './nlp/lexicon.ts';
import {subtag, tellLanguage} from './nlp/tell-language.ts';
import {extractSections} from './sections/extract-sections.ts';

/** The whole pipeline; a long text goes through it a part at a time. Pure; never throws, whatever the text. */
export function analyse(document: Document, models: Models): Analysis {
  const parts = startAnalysis(document, models);
  for (let part = 0; part < parts.count; part++) parts.study(part);
  return parts.result();
}

/** The same for a caller who chooses which part comes first. The language is told from the whole text. */
export function startAnalysis(read: Document, models: Models): PartwiseAnalysis {
  const language = tellLanguage(read);
  const isEnglish = subtag(language) === 'en';
  const notice = isEnglish || lexiconOf(language) !== undefined ? {} : {notice: noticeOf(language)};
  const parts = analyseInParts({...read, language}, part =>
    limitNames(isEnglish ? analyseWhole(part, models) : analyseIn(part, language, models)),
  );
  return {...parts, result: () => ({...parts.result(), ...notice})};
}

/** In order: annotated text, attributions, speakers, sections. */
function analyseWhole(document: Document, models: Models): Analysis {
  const text = annotate(document, models.tagger);
  const attributions = extractQuotes(text, models.quotes);
  const {quotes, speakers} = resolveSpeakers(text, attributions);
  const sections = extractSections(text, quotes, speakers, models.words);
  return {version: 1, document, sections, speakers, quotes};
}

/** What is done for another language: by its word lists, or nothing but marks where there are none. */
function analyseIn(document: Document, language: string, models: Models): Analysis {
  const lexicon = lexiconOf(language);
  const {quotes, speakers} =
    lexicon === undefined
      ? {quotes: extractMarked(document).map((quote, index): Quote => ({id: `q${index + 1}`, ...quote})), speakers: []}
      : resolveSpeakersIn(document, extractQuotesIn(document, lexicon), lexicon);
  const sections = extractSections(annotate(document, models.tagger), quotes, speakers, models.words);
  return {version: 1, document, sections, speakers, quotes};
}

function noticeOf(language: string): string {
  const name = language === 'und' ? undefined : new Intl.DisplayNames('en', {type: 'language'}).of(language);
  return `${name ?? 'This language'} is not read yet: quotations stand without speakers`;
}
