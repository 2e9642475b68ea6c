import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isEmpty, parseQuery, type Term} from '../../../source/core/search/parse-query.ts';

/** `word…` for one still being typed, quotation marks for a phrase. */
const written = (terms: readonly Term[]): string[] =>
  terms.map(({kind, words, open}) => `${kind === 'phrase' ? `'${words.join(' ')}'` : words[0]}${open ? '…' : ''}`);

const terms = (input: string): string[] => written(parseQuery(input).terms);

test('words are folded, and the last one is open until a blank ends it', () => {
  assert.deepEqual(terms('Kim’s Sanctións reli'), ['kim', 'sanctions', 'reli…']);
  assert.deepEqual(terms('co-operation '), ['co', 'operation']);
  assert.deepEqual(terms('1,000 tonnes of 2.5 %'), ['1000', 'tonnes', 'of', '2.5']);
});

test('a double quotation mark restricts to quotes, closed or not', () => {
  for (const input of ['"grand plan', '"grand plan"', '“grand plan”']) {
    assert.equal(parseQuery(input).quotesOnly, true, input);
    assert.deepEqual(terms(input)[0], 'grand');
  }
  assert.equal(parseQuery('grand plan').quotesOnly, false);
});

test('@ names a speaker; what follows may go on with the name', () => {
  assert.deepEqual(parseQuery('@Sue mi sanctions').speaker, {names: ['sue'], next: 0});
  assert.deepEqual(parseQuery("plan @'sue mi' x").speaker, {names: ['sue', 'mi'], next: 1});
  assert.deepEqual(terms('@sue mi sanctions'), ['mi', 'sanctions…']);
  assert.equal(parseQuery('mail@example.org').speaker, undefined);
  assert.equal(parseQuery('@').speaker, undefined);
});

test('- leaves out a word or a phrase', () => {
  const {terms: wanted, without} = parseQuery("russia -china -'grand plan' - north-east");
  assert.deepEqual(
    [written(wanted), written(without)],
    [
      ['russia', 'north', 'east…'],
      ['china', "'grand plan'"],
    ],
  );
});

test('single quotation marks hold a phrase; apostrophes do not', () => {
  assert.deepEqual(terms("'grand plan' don't"), ["'grand plan'", 'dont…']);
  assert.deepEqual(terms('‘grand plan’ the officials’ offer '), ["'grand plan'", 'the', 'officials', 'offer']);
  assert.deepEqual(terms("'Kim's grand pl"), ["'kim grand pl'…"]);
});

test('what has no meaning is an empty query', () => {
  for (const input of ['', '   ', "- ' ‘ ?", '((((', '[^', '\\']) assert.equal(isEmpty(parseQuery(input)), true, input);
});

test('a pasted page is cut to a number of words that anybody could mean', () => {
  assert.equal(parseQuery('lorem ipsum '.repeat(1000)).terms.length, 32);
});
