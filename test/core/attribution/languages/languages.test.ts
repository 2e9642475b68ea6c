import assert from 'node:assert/strict';
import test from 'node:test';
import {germanTexts} from './de.ts';
import {spanishTexts} from './es.ts';
import {frenchTexts} from './fr.ts';
import {italianTexts} from './it.ts';
import type {MarkedText} from './marked-text.ts';
import {dutchTexts} from './nl.ts';
import {portugueseTexts} from './pt.ts';
import {scoreTexts} from './score-texts.ts';

/** Right speakers among the things said, as measured; none may be lost. */
const languages: readonly (readonly [language: string, texts: readonly MarkedText[], right: number, all: number])[] = [
  ['de', germanTexts, 50, 53],
  ['fr', frenchTexts, 53, 54],
  ['es', spanishTexts, 51, 53],
  ['it', italianTexts, 51, 53],
  ['pt', portugueseTexts, 51, 53],
  ['nl', dutchTexts, 50, 52],
];

for (const [language, texts, right, all] of languages)
  test(`in ${language}, ${right} of ${all} things said are shown with the right speaker, and no term as speech`, () => {
    const score = scoreTexts(texts, language);
    assert.equal(score.all, all);
    assert.equal(score.invented, 0, score.faults.join('\n'));
    assert.ok(score.right >= right, `${score.right} right\n${score.faults.join('\n')}`);
  });
