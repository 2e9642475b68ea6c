/** What is read aloud: every line tells a change by words. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {linearLines} from '../../source/app/linear-lines.ts';
import {reduce} from '../../source/app/reduce.ts';
import {createState, type State} from '../../source/app/state.ts';
import {bridgeArticle} from '../helpers/bridge-article.ts';
import {openState, press} from '../helpers/reader.ts';

const open = openState(bridgeArticle);

/** The lines that the last of these keys gives. */
function said(start: State, ...keys: readonly string[]): readonly string[] {
  const before = press(start, ...keys.slice(0, -1));
  return linearLines(before, press(before, keys.at(-1)!));
}

test('an article is announced with its headline, author, date and outlet', () => {
  assert.deepEqual(linearLines(undefined, open), [
    'Article: Harbour bridge to carry trams again',
    'Lena Park, 2 May 2021, The Courier',
    'Headline: Harbour bridge to carry trams again',
  ]);
});

test('what the analysis found is told when it is there', () => {
  const before = reduce(createState([['a', 'a']], open.size), {
    type: 'loaded',
    article: 0,
    document: bridgeArticle.document,
  });
  const after = reduce(before, {type: 'analysed', article: 0, analysis: bridgeArticle, percent: 100});
  assert.deepEqual(linearLines(before, after), ['3 sections, 3 quotes, 2 speakers. Press ? for the keys.']);
});

test('by line means by paragraph, and who is quoted is said before it', () => {
  const first = reduce(open, {type: 'paragraph', by: 1});
  const second = reduce(first, {type: 'paragraph', by: 1});
  assert.deepEqual(linearLines(first, second), [
    'Quoted here: Ana Ruiz, their words.',
    'Paragraph 2: “We kept every rivet,” said Ana Ruiz, the chief engineer of Port Works. “And we counted them.”',
  ]);
});

test('a quote is told with speaker, role, kind and place', () => {
  assert.deepEqual(said(open, '}'), [
    'Quote of Ana Ruiz, chief engineer, Port Works, their words, paragraph 2: “We kept every rivet,” “And we counted them.”',
  ]);
});

test('lists are numbered choices, and later only what is selected is said', () => {
  assert.deepEqual(said(open, 's'), [
    'Sections: 3',
    '1 Trams in May',
    '2 The price',
    '3 What comes next',
    'Selected: 1 Trams in May. Enter choose, Esc back.',
  ]);
  assert.deepEqual(said(open, 's', 'j'), ['2 The price']);
  assert.deepEqual(said(open, 's', '2'), ['Section 2 of 3, titled by the program: The price']);
  assert.deepEqual(said(open, 'e'), [
    'Sources: 2',
    '1 Ana Ruiz, chief engineer, Port Works, 2 quotes',
    '2 Tom Okoro, shopkeeper, 1 quote',
    'Selected: 1 Ana Ruiz, chief engineer, Port Works, 2 quotes. Enter choose, Esc back.',
  ]);
});

test('a search tells how many finds there are and which is selected', () => {
  assert.deepEqual(said(open, '/', ...'rivet'), [
    '1 of 1: Ana Ruiz: “We kept every rivet,” said Ana Ruiz, the chief engineer of Port Works. “And we counted them.”',
  ]);
  assert.deepEqual(said(open, '/', ...'zzzzz'), ['Nothing found for zzzzz']);
});

test('messages are said once, and a key that does nothing says nothing', () => {
  assert.deepEqual(said(open, '}', '{'), ['This is the first quote']);
  assert.deepEqual(said(open, 'Z'), []);
});
