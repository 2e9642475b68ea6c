import {finish, hashWord, mix} from '../../learning/hash.ts';
import {signalAt, signalCount} from '../network/network.ts';
import type {Paragraph} from '../network/paragraph.ts';

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
    out[count++] = finish(mix(mix(mix(template, a), b), d));
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

  put(1, W);
  put(2, L);
  put(3, C);
  put(4, cm1);
  put(5, cp1);
  put(6, cm1, C);
  put(7, C, cp1);
  put(8, cm2, cm1, C);
  put(9, C, cp1, cp2);
  put(10, cm1, C, cp1);
  put(11, at(w, i - 1), W);
  put(12, W, at(w, i + 1));
  put(13, L, cm1);
  put(14, L, cp1);
  put(15, L, cm1, cp1);
  put(16, L, cp1, cp2);
  put(17, L, cm2, cm1);
  put(18, L, quotesHere);
  put(19, C, nearBack, nearAhead);
  put(20, L, nearBack);
  put(21, L, nearAhead);
  put(22, subject, L);
  put(23, subjectClass, C);
  put(24, subject, C);
  put(25, subjectClass, L, Math.min(3, distance));
  put(26, clause, C);
  put(27, clause, L);
  put(28, ends, L);
  put(29, ends, C, cm1);
  put(30, Math.min(3, verbsAfter), L);
  put(31, Math.min(3, verbsAfter), C, clause);
  put(32, starts, L);
  put(33, inside, C);
  put(34, at(w, i - 1));
  put(35, at(w, i + 1));
  put(36, at(l, i - 1), L);
  put(37, W, at(w, i + 1), at(w, i + 2));
  put(38, at(w, i + 2));
  put(39, at(w, i - 2));
  put(40, hashWord(paragraph.tokens.words[i]!.slice(-3)), C);
  put(41, i === 0 ? 1 : 0, n < 25 ? 1 : 0, C);
  put(42, subject, cp1, C);
  put(43, 0);
  const level = paragraph.levels[i * signalCount + signalAt.head]!;
  put(44, level);
  put(45, level, L);
  put(46, level, C, cm1);
  put(47, level, C, cp1);
  put(48, level, quotesHere);
  put(49, level, paragraph.levels[i * signalCount + signalAt.cue]!);
  put(50, level, paragraph.levels[i * signalCount + signalAt.content]!);
  return count;
}

function near(distance: number): number {
  return distance < 3 ? distance : distance < 5 ? 3 : distance < 8 ? 4 : 5;
}
