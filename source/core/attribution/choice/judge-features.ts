import {finish, mix} from '../../learning/hash.ts';
import {note, off} from '../../learning/templates.ts';
import type {TokenRange} from '../../nlp/token-range.ts';
import {leastLevel, levelAt, meanLevel} from '../network/levels.ts';
import {signalAt, signalCount} from '../network/network.ts';
import type {Paragraph} from '../network/paragraph.ts';
import type {Candidate} from './choose-labelling.ts';
import {judgeTemplates} from './judge-templates.ts';

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
    out[count++] = note(template === off ? 0 : finish(mix(mix(mix(mix(template, a), b), d), f)), template);
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

  put(judgeTemplates.bias, 0);
  put(judgeTemplates.sureness, sureness);
  put(judgeTemplates.surenessOrder, sureness, order);
  put(judgeTemplates.surenessContentLevel, sureness, contentLevel);
  put(judgeTemplates.surenessSourceLevel, sureness, sourceLevel);
  put(judgeTemplates.lemmaOrder, lemma, order);
  put(judgeTemplates.classOrder, cls, order);
  put(judgeTemplates.order, order);
  put(judgeTemplates.contentLevelSize, contentLevel, size);
  put(judgeTemplates.sourceLevelSourceClass, sourceLevel, sourceClass);
  put(judgeTemplates.lemmaQuoted, lemma, quoted);
  put(judgeTemplates.sourceClassLemma, sourceClass, lemma);
  put(judgeTemplates.sourceLemma, sourceLemma);
  put(judgeTemplates.sourceLemmaClass, sourceLemma, cls);
  put(judgeTemplates.firstLemma, first, lemma);
  put(judgeTemplates.firstOrderEnds, first, order, ends);
  put(judgeTemplates.firstWordOrder, firstWord, order);
  put(judgeTemplates.insideSureness, inside, sureness);
  put(judgeTemplates.withinSureness, Math.round(within * 5), sureness);
  put(judgeTemplates.sameSureness, Math.round(same * 5), sureness);
  put(judgeTemplates.nearSureness, near, sureness);
  put(judgeTemplates.sameWithinNear, Math.round(same * 5), Math.round(within * 5), near);
  put(judgeTemplates.sizeOrderQuoted, size, order, quoted);
  put(judgeTemplates.contentLevelSourceLevel, contentLevel, sourceLevel);
  put(judgeTemplates.contentLevelSourceLevelSureness, contentLevel, sourceLevel, Math.round(sureness / 2));
  put(judgeTemplates.endsOrderLemma, ends, order, lemma);
  put(judgeTemplates.gapOrderLemma, gap, order, lemma);
  put(judgeTemplates.gapFirst, gap, first);
  put(judgeTemplates.lemma, lemma);
  put(judgeTemplates.lemmaSureness, lemma, sureness);
  put(judgeTemplates.sameLemma, Math.round(same * 5), lemma);
  put(judgeTemplates.withinLemma, Math.round(within * 5), lemma);
  put(judgeTemplates.sourceClassFirstOrder, sourceClass, first, order);
  put(judgeTemplates.contentLevelLemma, contentLevel, lemma);
  put(judgeTemplates.insideLemma, inside, lemma);
  put(judgeTemplates.insideQuotedOrderSourceClass, inside, quoted, order, sourceClass);
  const level = p.levels[head * signalCount + signalAt.head]!;
  const contentMean = meanLevel(p, content, signalAt.content);
  const contentLeast = leastLevel(p, content, signalAt.content);
  const sourceMean = meanLevel(p, source, signalAt.source);
  const begin = content.length === 0 ? 99 : p.levels[content[0]!.from * signalCount + signalAt.contentBegin]!;
  const beyond = content.length === 0 ? 99 : levelAt(p, content.at(-1)!.to, signalAt.content);
  put(judgeTemplates.levelSureness, level, sureness);
  put(judgeTemplates.levelContentMean, level, contentMean);
  put(judgeTemplates.contentMeanContentLeast, contentMean, contentLeast);
  put(judgeTemplates.contentMeanSourceMean, contentMean, sourceMean);
  put(judgeTemplates.sourceMeanSourceLevel, sourceMean, sourceLevel);
  put(judgeTemplates.contentMeanContentLevel, contentMean, contentLevel);
  put(judgeTemplates.beginContentLeast, begin, contentLeast);
  put(judgeTemplates.beyondContentLeastEnds, beyond, contentLeast, ends);
  put(judgeTemplates.levelLemma, level, lemma);
  put(judgeTemplates.levelOrderQuoted, level, order, quoted);
  put(judgeTemplates.contentMeanLemma, contentMean, lemma);
  put(judgeTemplates.levelWithinSame, level, Math.round(within * 5), Math.round(same * 5));
  put(judgeTemplates.sourceMeanSourceClass, sourceMean, sourceClass);
  const choice = Math.round(candidate.choice * 10);
  put(judgeTemplates.choiceSureness, choice, sureness);
  put(judgeTemplates.choiceContentLevelSourceLevel, choice, contentLevel, sourceLevel);
  put(judgeTemplates.choiceLevel, choice, level);
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
