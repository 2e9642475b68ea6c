import {finish, mix} from '../../learning/hash.ts';
import type {TokenRange} from '../../nlp/annotated-text.ts';
import {leastLevel, levelAt, meanLevel} from '../network/levels.ts';
import {signalAt, signalCount} from '../network/network.ts';
import type {Paragraph} from '../network/paragraph.ts';
import type {Candidate} from './choose-labelling.ts';

/** Enough room for the features of one candidate. */
export const judgeFeatureLimit = 64;

/**
 * The features by which the judge believes a candidate or not: how sure the earlier stages are, whether there is a
 * source and a content and of what kind, and what the other candidates of the paragraph claim. Hashes; returns how many.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a table of feature templates, one a line
export function judgeFeatures(
  p: Paragraph,
  candidate: Candidate,
  others: readonly Candidate[],
  out: Uint32Array,
): number {
  let count = 0;
  const put = (template: number, a: number, b = 0, d = 0, f = 0): void => {
    out[count++] = finish(mix(mix(mix(mix(template + 500, a), b), d), f));
  };
  const {head, source, content, cueProbability, sourceCertainty, contentCertainty} = candidate;
  const lemma = p.lemmaIds[head]!;
  const cls = p.classIds[head]!;
  const sureness = logit(cueProbability);
  const sourceLevel = Math.round(sourceCertainty * 10);
  const contentLevel = Math.round(contentCertainty * 10);
  const order =
    (source.length > 0 ? (source[0]!.from < head ? 1 : 2) : 0) * 4 +
    (content.length === 0 ? 0 : content[0]!.from > head ? 1 : content.length > 1 ? 2 : 3);
  const length = content.reduce((sum, {from, to}) => sum + to - from, 0);
  const size = length === 0 ? 0 : 1 + Math.min(6, Math.floor(Math.log2(length)));
  const sourceHead = source.length === 0 ? 0 : headOf(p, source[0]!);
  const sourceClass = source.length === 0 ? 0 : p.classIds[sourceHead]!;
  const sourceLemma = source.length === 0 ? 0 : p.lemmaIds[sourceHead]!;
  const quoted = content.some(({from, to}) => hasQuoted(p, from, to)) ? 1 : 0;
  const first = content.length === 0 ? 0 : p.classIds[content[0]!.from]!;
  const firstWord = content.length === 0 ? 0 : p.wordIds[content[0]!.from]!;
  const inside = p.quoted[head] ? 1 : 0;
  const within = others.reduce(
    (best, other) => (other !== candidate && covers(other.content, head) ? Math.max(best, other.cueProbability) : best),
    0,
  );
  const same = others.reduce(
    (best, other) =>
      other !== candidate && sharesContent(candidate, other) ? Math.max(best, other.cueProbability) : best,
    0,
  );
  const near = others.filter(
    other =>
      other !== candidate && p.sentences[other.head] === p.sentences[head] && other.cueProbability > cueProbability,
  ).length;
  const ends = content.length > 0 && endsSentence(p, content.at(-1)!.to) ? 1 : 0;
  const gap =
    content.length === 0
      ? 9
      : Math.min(8, Math.max(0, content[0]!.from > head ? content[0]!.from - head : head - content.at(-1)!.to + 1));

  put(1, 0);
  put(2, sureness);
  put(3, sureness, order);
  put(4, sureness, contentLevel);
  put(5, sureness, sourceLevel);
  put(6, lemma, order);
  put(7, cls, order);
  put(8, order);
  put(9, contentLevel, size);
  put(10, sourceLevel, sourceClass);
  put(11, lemma, quoted);
  put(12, sourceClass, lemma);
  put(13, sourceLemma);
  put(14, sourceLemma, cls);
  put(15, first, lemma);
  put(16, first, order, ends);
  put(17, firstWord, order);
  put(18, inside, sureness);
  put(19, Math.round(within * 5), sureness);
  put(20, Math.round(same * 5), sureness);
  put(21, near, sureness);
  put(22, Math.round(same * 5), Math.round(within * 5), near);
  put(23, size, order, quoted);
  put(24, contentLevel, sourceLevel);
  put(25, contentLevel, sourceLevel, Math.round(sureness / 2));
  put(26, ends, order, lemma);
  put(27, gap, order, lemma);
  put(28, gap, first);
  put(29, lemma);
  put(30, lemma, sureness);
  put(31, Math.round(same * 5), lemma);
  put(32, Math.round(within * 5), lemma);
  put(33, sourceClass, first, order);
  put(34, contentLevel, lemma);
  put(35, inside, lemma);
  put(36, inside, quoted, order, sourceClass);
  const level = p.levels[head * signalCount + signalAt.head]!;
  const contentMean = meanLevel(p, content, signalAt.content);
  const contentLeast = leastLevel(p, content, signalAt.content);
  const sourceMean = meanLevel(p, source, signalAt.source);
  const begin = content.length === 0 ? 99 : p.levels[content[0]!.from * signalCount + signalAt.contentBegin]!;
  const beyond = content.length === 0 ? 99 : levelAt(p, content.at(-1)!.to, signalAt.content);
  put(37, level, sureness);
  put(38, level, contentMean);
  put(39, contentMean, contentLeast);
  put(40, contentMean, sourceMean);
  put(41, sourceMean, sourceLevel);
  put(42, contentMean, contentLevel);
  put(43, begin, contentLeast);
  put(44, beyond, contentLeast, ends);
  put(45, level, lemma);
  put(46, level, order, quoted);
  put(47, contentMean, lemma);
  put(48, level, Math.round(within * 5), Math.round(same * 5));
  put(49, sourceMean, sourceClass);
  const choice = Math.round(candidate.choice * 10);
  put(50, choice, sureness);
  put(51, choice, contentLevel, sourceLevel);
  put(52, choice, level);
  return count;
}

const logit = (p: number): number => Math.round(Math.log(p / (1 - Math.min(p, 0.9999))) * 2);

/** The last noun, name or pronoun before a comma or preposition. */
function headOf(p: Paragraph, {from, to}: TokenRange): number {
  let head = from;
  for (let i = from; i < to; i++) {
    const tag = p.tokens.tags[i]!;
    if (i > from && (tag === 'ADP' || tag === 'PUNCT') && i > head) break;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') head = i;
  }
  return head;
}

const covers = (ranges: readonly TokenRange[], token: number): boolean =>
  ranges.some(({from, to}) => from <= token && token < to);

function sharesContent(a: Candidate, b: Candidate): boolean {
  return a.content.some(({from, to}) =>
    b.content.some(
      other => Math.min(to, other.to) - Math.max(from, other.from) > 0.5 * Math.min(to - from, other.to - other.from),
    ),
  );
}

function hasQuoted(p: Paragraph, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (p.quoted[i]) return true;
  return false;
}

const endsSentence = (p: Paragraph, to: number): boolean =>
  to >= p.sentences.length || p.sentences[to] !== p.sentences[to - 1] || /^[.!?]$/.test(p.tokens.words[to]!);
