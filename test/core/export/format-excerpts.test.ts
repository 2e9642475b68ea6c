import assert from 'node:assert/strict';
import {test} from 'node:test';
import {excerptOfQuote} from '../../../source/core/export/excerpt.ts';
import {type CitationForm, citationForms, formatExcerpts} from '../../../source/core/export/format-excerpts.ts';
import {buildAnalysis} from '../../helpers/build-analysis.ts';
import {sample} from './sample.ts';

const document = {...sample.document, byline: 'By Lena Park and Tom Okoro'};
const quote = excerptOfQuote(sample, sample.quotes[1]!);
const show = (form: CitationForm, excerpts = [quote]) => formatExcerpts(document, excerpts, form);

test('plain: the words, who said them, author, title, outlet, date as people write it, address', () => {
  assert.equal(
    show('plain'),
    '“We kept every rivet,” “and we counted them.” — Ana Ruiz, chief engineer, Port Works. Lena Park and Tom Okoro, ' +
      '“Harbour bridge to reopen”, The Courier, 2 May 2021, https://example.org/bridge',
  );
});

test('reported words say so, and a doubtful name has its question mark', () => {
  assert.match(show('plain', [excerptOfQuote(sample, sample.quotes[0]!)]), / — the city\? \(reported\)\. Lena Park/);
});

test('Markdown: a block quote whose own signs are escaped', () => {
  const words = '“It is *our* bridge,”';
  assert.equal(
    show('markdown', [{...quote, words}]),
    '> “It is \\*our\\* bridge,”\n>\n> — Ana Ruiz, chief engineer, Port Works. Lena Park and Tom Okoro, ' +
      '[Harbour bridge to reopen](<https://example.org/bridge>), The Courier, 2 May 2021',
  );
});

test('only the words: nothing is added, and several excerpts stand apart', () => {
  assert.equal(show('words', [quote, {words: 'Yes.'}]), '“We kept every rivet,” “and we counted them.”\n\nYes.');
});

test('CSL-JSON: an item that reference managers read', () => {
  assert.deepEqual(JSON.parse(show('csl-json')), [
    {
      id: 'park2021harbour',
      type: 'article-newspaper',
      title: 'Harbour bridge to reopen',
      author: [{literal: 'Lena Park'}, {literal: 'Tom Okoro'}],
      'container-title': 'The Courier',
      issued: {'date-parts': [[2021, 5, 2]]},
      URL: 'https://example.org/bridge',
      note: '“We kept every rivet,” “and we counted them.” — Ana Ruiz, chief engineer, Port Works',
    },
  ]);
});

test('BibTeX: an entry in which TeX’s own signs are escaped', () => {
  assert.equal(
    show('bibtex', [{words: '50% of {us} & more_'}]),
    `@article{park2021harbour,
  title = {{Harbour bridge to reopen}},
  author = {{Lena Park} and {Tom Okoro}},
  journal = {The Courier},
  year = {2021},
  month = {5},
  date = {2021-05-02},
  url = {https://example.org/bridge},
  note = {50\\% of \\{us\\} \\& more\\_},
}
`,
  );
});

test('RIS: a tag a line', () => {
  assert.deepEqual(show('ris', [{words: 'Yes.'}]).split('\r\n'), [
    'TY  - NEWS',
    'TI  - Harbour bridge to reopen',
    'AU  - Lena Park',
    'AU  - Tom Okoro',
    'T2  - The Courier',
    'PY  - 2021',
    'DA  - 2021/05/02/',
    'UR  - https://example.org/bridge',
    'N1  - Yes.',
    'ER  - ',
    '',
  ]);
});

test('what is not known is left out of every form', () => {
  const bare = {text: '“No.”', blocks: []};
  const analysis = buildAnalysis({text: '“No.”', sayings: [{words: ['“No.”']}]});
  const excerpts = [excerptOfQuote(analysis, analysis.quotes[0]!)];
  assert.equal(formatExcerpts(bare, excerpts, 'plain'), '“No.”');
  assert.equal(formatExcerpts(bare, excerpts, 'markdown'), '> “No.”');
  for (const {form} of citationForms) assert.doesNotMatch(formatExcerpts(bare, excerpts, form), /undefined|null/);
});
