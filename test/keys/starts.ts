/** Where the rows of the key table begin: an article, a size, and the keys that lead there. */
import type {KeyMode} from '../../source/app/keys.ts';
import {reduce} from '../../source/app/reduce.ts';
import {createState, type State} from '../../source/app/state.ts';
import type {Analysis} from '../../source/core/document/analysis.ts';
import {bridgeArticle} from '../helpers/bridge-article.ts';
import {buildAnalysis} from '../helpers/build-analysis.ts';
import {openState, press} from '../helpers/reader.ts';
import {shelf} from './shelf.ts';

const size = {columns: 60, rows: 14};

/** The bridge with a link in its second paragraph and one in its fourth. */
const linked = ['chief engineer', 'fish market'].map((words, index) => {
  const start = bridgeArticle.document.text.indexOf(words);
  return {kind: 'link', start, end: start + words.length, href: `https://example.org/${index + 1}`} as const;
});
export const article: Analysis = {...bridgeArticle, document: {...bridgeArticle.document, marks: linked}};

/** Two articles, the first of them open and the second read ahead. */
export function twoArticles(): State {
  const second = buildAnalysis({
    text: 'Ferry strike ends\n\nThe ferries sail again on Monday.',
    speakers: [],
    sayings: [],
  });
  const state = createState(
    [
      ['bridge.txt', 'bridge.txt'],
      ['ferry.txt', 'ferry.txt'],
    ],
    size,
  );
  const loaded = [article, second].reduce(
    (next, {document}, index) => reduce(next, {type: 'loaded', article: index, document}),
    state,
  );
  return press(reduce(loaded, {type: 'analysed', article: 0, analysis: article, percent: 100}), 'enter');
}

/** In the library, so that it can be marked and put right. */
const open = reduce(openState(article, size), {type: 'kept', article: 0, key: 'bridge'});

/** The first quote is marked; two sections, two quotes and a good part of the text follow. */
const atQuote = press(open, '}');

export const starts: Readonly<Record<KeyMode, State>> = {
  read: atQuote,
  why: press(atQuote, 'w'),
  sections: press(atQuote, 's'),
  people: press(openState(article, {columns: 100, rows: 14}), '}', 'shift+tab'),
  speakers: press(atQuote, 'e'),
  links: press(atQuote, 'L'),
  forms: press(atQuote, 'Y'),
  search: press(atQuote, '/', ...'trams'),
  place: press(atQuote, ':', '2'),
  hints: press(atQuote, 'F'),
  letter: press(atQuote, 'm'),
  help: press(atQuote, '?', 'j', 'j'),
  picker: press(twoArticles(), 'a'),
  filter: press(twoArticles(), 'a', '/', 'f'),
  library: shelf.library,
  everybody: shelf.everybody,
  record: shelf.record,
  everything: shelf.everything,
  notes: shelf.notes,
  corrections: shelf.corrections,
  correct: press(shelf.record, 'c'),
  prompt: press(shelf.library, 't'),
  loading: createState([['bridge.txt', 'bridge.txt']], size),
};
