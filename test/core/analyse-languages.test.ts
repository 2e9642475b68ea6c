import assert from 'node:assert/strict';
import test from 'node:test';
import {analyse} from '../../source/core/analyse.ts';
import {parseText} from '../../source/core/parse/parse-text.ts';
import {testModels} from '../helpers/read-test-models.ts';

const read = (text: string, language?: string) =>
  analyse({...parseText(text), ...(language === undefined ? {} : {language})}, testModels);

const german = `Streit um die Brücke

Die Stadt sperrt die Brücke. „Sie ist nicht mehr sicher“, sagte Bürgermeisterin Clara Hold. Sie fügte hinzu, der Verkehr werde umgeleitet.

Tom Ried, Sprecher der Polizei, nannte den Plan „eine gute Lösung“. Laut Ried beginnt der Umbau im Mai.`;

test('a German article has its speakers with what they are, and no title that nobody wrote', () => {
  const {document, speakers, sections, quotes} = read(german);
  assert.equal(document.language, 'de');
  assert.deepEqual(
    speakers.map(({name, role, affiliation}) => [name, role, affiliation]),
    [
      ['Clara Hold', 'Bürgermeisterin', undefined],
      ['Tom Ried', 'Sprecher', 'Polizei'],
    ],
  );
  assert.deepEqual(
    quotes.map(({kind}) => kind),
    ['direct', 'indirect', 'direct', 'indirect'],
  );
  assert.deepEqual(
    sections.map(({title}) => title),
    ['Streit um die Brücke'],
  );
});

const harbour =
  'Der Hafen liegt seit Jahren still. Im Hafen lagen früher Kutter, heute liegt im Hafen nur noch eine Fähre.';
const school =
  'Die neue Schule nimmt Kinder auf. Eltern loben die Schule, und Lehrer unterrichten die Kinder der Schule gern.';

test('a German article without headings is divided, and its parts have its own words for titles', () => {
  const paragraphs = [...Array.from({length: 5}, () => harbour), ...Array.from({length: 5}, () => school)];
  assert.deepEqual(
    read(['Ein Dorf ändert sich', ...paragraphs].join('\n\n')).sections.map(({title}) => title),
    ['Ein Dorf ändert sich', 'Die neue Schule nimmt Kinder auf …'],
  );
});

const polish =
  'Most zamknięty\n\nRada miasta zdecydowała we wtorek o zamknięciu mostu. „To trudna decyzja dla wszystkich”, powiedział burmistrz Jan Nowak. Sklep „Zorza” pozostaje otwarty.';

test('in a language without word lists quotations stand without speakers, and a notice says so', () => {
  const {document, quotes, speakers, notice} = read(polish);
  assert.equal(document.language, 'pl');
  assert.deepEqual(
    quotes.map(({content: [span]}) => document.text.slice(span!.start, span!.end)),
    ['„To trudna decyzja dla wszystkich”'],
  );
  assert.deepEqual(speakers, []);
  assert.equal(notice, 'Polish is not read yet: quotations stand without speakers');
});

const english =
  'Bridge closed\n\nThe council voted on Tuesday to close the bridge. “It was a hard decision for all of us,” said the mayor, Ann Lowell.';

for (const [language, declared, text] of [
  ['en', undefined, english],
  ['en-GB', 'en-GB', english],
  // many sites declare English whatever they write
  ['de', 'en', german],
  ['de-AT', 'de_AT', german],
  ['en', 'de', english],
  // nobody can contradict a language that the detector does not know
  [
    'ca',
    'ca',
    'El consell va decidir dimarts tancar el pont. «És una decisió difícil», va dir l’alcaldessa Marta Puig.',
  ],
  // too short to tell
  ['en', undefined, 'Guten Tag.'],
] as const)
  test(`declared ${declared}, “${text.slice(0, 24)}…” is ${language}`, () => {
    assert.equal(read(text, declared).document.language, language);
  });
