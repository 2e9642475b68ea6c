import {finish, hashWord, mix} from '../../learning/hash.ts';
import {off} from '../../learning/templates.ts';
import {signalAt, signalCount} from '../network/network.ts';
import type {Paragraph} from '../network/paragraph.ts';
import {cueTemplates} from './cue-templates.ts';

const that = hashWord('that');
const comma = hashWord(',');
const colon = hashWord(':');
const outside = 0x9e3779b9 | 0;

/**
 * The features of token `i` as the head of a reporting cue (`said`, `according`, `told`): hashes, written into `out`
 * from 0; returns how many. What is looked at: the word, its neighbours, whether a quotation stands near, what stands
 * for a subject before it, and how its clause goes on.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a table of feature templates, one a line
export function cueFeatures(paragraph: Paragraph, i: number, out: Uint32Array): number {
  const {wordIds: w, lemmaIds: l, classIds: c, quoted, sentences, isVerb} = paragraph;
  const n = w.length;
  let count = 0;
  const put = (template: number, a: number, b = 0, d = 0): void => {
    out[count++] = template === off ? 0 : finish(mix(mix(mix(template, a), b), d));
  };
  const at = (ids: Int32Array, k: number): number => (k >= 0 && k < n ? ids[k]! : outside);
  const W = w[i]!;
  const L = l[i]!;
  const C = c[i]!;
  const cm1 = at(c, i - 1);
  const cm2 = at(c, i - 2);
  const cp1 = at(c, i + 1);
  const cp2 = at(c, i + 2);

  const inside = quoted[i] ? 1 : 0;
  let back = 0;
  while (back < 12 && i - back > 0 && (quoted[i - back - 1] ? 1 : 0) === inside) back++;
  let ahead = 0;
  while (ahead < 12 && i + ahead + 1 < n && (quoted[i + ahead + 1] ? 1 : 0) === inside) ahead++;
  const nearBack = back < 12 && i - back > 0 ? near(back) : 9;
  const nearAhead = ahead < 12 && i + ahead + 1 < n ? near(ahead) : 9;

  let subject = outside;
  let subjectClass = outside;
  let distance = 9;
  for (let k = i - 1; k >= 0 && k > i - 9 && sentences[k] === sentences[i]; k--) {
    const tag = paragraph.tokens.tags[k]!;
    if (tag === 'PRON' || tag === 'PROPN' || tag === 'NOUN') {
      subject = l[k]!;
      subjectClass = c[k]!;
      distance = i - k;
      break;
    }
    if (tag === 'VERB' || w[k] === comma) break;
  }
  let clause = 0;
  for (let k = i + 1; k < n && k < i + 5 && sentences[k] === sentences[i]; k++) {
    if (w[k] === that) clause |= 1;
    if (w[k] === comma) clause |= 2;
    if (w[k] === colon) clause |= 4;
  }
  const ends =
    i + 1 >= n || sentences[i + 1] !== sentences[i] || (i + 2 < n && sentences[i + 2] !== sentences[i]) ? 1 : 0;
  let verbsAfter = 0;
  for (let k = i + 1; k < n && k < i + 9 && sentences[k] === sentences[i]; k++) verbsAfter += isVerb[k]!;
  const starts = i === 0 || sentences[i - 1] !== sentences[i] ? 1 : 0;
  const quotesHere = (nearBack < 9 ? 1 : 0) | (nearAhead < 9 ? 2 : 0) | (inside << 2);

  put(cueTemplates.word, W);
  put(cueTemplates.lemma, L);
  put(cueTemplates.class, C);
  put(cueTemplates.classBefore, cm1);
  put(cueTemplates.classNext, cp1);
  put(cueTemplates.classBeforeClass, cm1, C);
  put(cueTemplates.classClassNext, C, cp1);
  put(cueTemplates.classTwoBeforeClassBeforeClass, cm2, cm1, C);
  put(cueTemplates.classClassNextClassTwoNext, C, cp1, cp2);
  put(cueTemplates.classBeforeClassClassNext, cm1, C, cp1);
  put(cueTemplates.wordBeforeWord, at(w, i - 1), W);
  put(cueTemplates.wordWordNext, W, at(w, i + 1));
  put(cueTemplates.lemmaClassBefore, L, cm1);
  put(cueTemplates.lemmaClassNext, L, cp1);
  put(cueTemplates.lemmaClassBeforeClassNext, L, cm1, cp1);
  put(cueTemplates.lemmaClassNextClassTwoNext, L, cp1, cp2);
  put(cueTemplates.lemmaClassTwoBeforeClassBefore, L, cm2, cm1);
  put(cueTemplates.lemmaQuotesHere, L, quotesHere);
  put(cueTemplates.classNearBackNearAhead, C, nearBack, nearAhead);
  put(cueTemplates.lemmaNearBack, L, nearBack);
  put(cueTemplates.lemmaNearAhead, L, nearAhead);
  put(cueTemplates.subjectLemma, subject, L);
  put(cueTemplates.subjectClassClass, subjectClass, C);
  put(cueTemplates.subjectClass, subject, C);
  put(cueTemplates.subjectClassLemmaDistance, subjectClass, L, Math.min(3, distance));
  put(cueTemplates.clauseClass, clause, C);
  put(cueTemplates.clauseLemma, clause, L);
  put(cueTemplates.endsLemma, ends, L);
  put(cueTemplates.endsClassClassBefore, ends, C, cm1);
  put(cueTemplates.verbsAfterLemma, Math.min(3, verbsAfter), L);
  put(cueTemplates.verbsAfterClassClause, Math.min(3, verbsAfter), C, clause);
  put(cueTemplates.startsLemma, starts, L);
  put(cueTemplates.insideClass, inside, C);
  put(cueTemplates.wordBefore, at(w, i - 1));
  put(cueTemplates.wordNext, at(w, i + 1));
  put(cueTemplates.lemmaBeforeLemma, at(l, i - 1), L);
  put(cueTemplates.wordWordNextWordTwoNext, W, at(w, i + 1), at(w, i + 2));
  put(cueTemplates.wordTwoNext, at(w, i + 2));
  put(cueTemplates.wordTwoBefore, at(w, i - 2));
  put(cueTemplates.endingClass, hashWord(paragraph.tokens.words[i]!.slice(-3)), C);
  put(cueTemplates.isFirstIsShortClass, i === 0 ? 1 : 0, n < 25 ? 1 : 0, C);
  put(cueTemplates.subjectClassNextClass, subject, cp1, C);
  put(cueTemplates.bias, 0);
  const level = paragraph.levels[i * signalCount + signalAt.head]!;
  put(cueTemplates.level, level);
  put(cueTemplates.levelLemma, level, L);
  put(cueTemplates.levelClassClassBefore, level, C, cm1);
  put(cueTemplates.levelClassClassNext, level, C, cp1);
  put(cueTemplates.levelQuotesHere, level, quotesHere);
  put(cueTemplates.levelCue, level, paragraph.levels[i * signalCount + signalAt.cue]!);
  put(cueTemplates.levelContent, level, paragraph.levels[i * signalCount + signalAt.content]!);
  return count;
}

function near(distance: number): number {
  return distance < 3 ? distance : distance < 5 ? 3 : distance < 8 ? 4 : 5;
}
