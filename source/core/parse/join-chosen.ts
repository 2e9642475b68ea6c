/**
 * Blocks that by themselves look like nothing, and belong to the chosen ones by where they stand: `So did the crew.` at
 * the end, a heading between two paragraphs, the answer that opens by a click, the list of facts above the text.
 *
 * Each rule asks for a place and takes what the scores do not clearly refuse. By five folds of sites on the 959 pages of
 * README.md, in letters that are of the marked body and that are not: headings 7 666 and 1 560, lists behind 2 045 and 146,
 * answers 5 092 and 1 080; lists before (507 and 607) and short sentences in boxes of their own (770 and 676) neither
 * gain nor lose there, and are kept for the pages that need them. Cost: linear in blocks.
 */
import type {PageBlock} from './block-collector.ts';
import {mainBox, type PageSigns} from './block-features.ts';
import {type Box, boxesAround, isInside} from './box.ts';
import {isRelatedHeading} from './calls.ts';
import {findDate} from './dates.ts';
import {fold} from './json-ld.ts';
import {headlineAt} from './page-title.ts';

/** One between chosen ones is of the article unless its score says a clear no. */
const clearNo = -2.5;
/** Lists of facts look like menus: they are asked for their place and for the absence of links. */
const clearNoForLists = -4;

type Scored = {readonly blocks: readonly PageBlock[]; readonly scores: readonly number[]; readonly signs: PageSigns};

export function joinChosen(page: Scored, chosen: readonly boolean[]): readonly boolean[] {
  const rules = [joinNeighbours, joinHeadings, joinAnswers, joinEnds, joinLists];
  return rules.reduce((own, rule) => (own.includes(true) ? rule(page, own) : own), chosen);
}

/** `Then came the rain.` between two chosen paragraphs, and what is quoted between chosen blocks, is chosen with them. */
function joinNeighbours({blocks, scores}: Scored, chosen: readonly boolean[]): readonly boolean[] {
  const [first, last] = [chosen.indexOf(true), chosen.lastIndexOf(true)];
  const main = mainBox(blocks);
  return chosen.map((is, at) => {
    const {kind, linked, box} = blocks[at]!;
    if (is || at < first || at > last) return is;
    if (kind === 'quotation' && main !== undefined && isInside(box, main)) return true;
    if (scores[at]! < clearNo || linked > 0) return false;
    return [at - 1, at + 1].every(beside => chosen[beside] === true && blocks[beside]!.box.outer === box.outer);
  });
}

/** A heading between two chosen blocks heads the one behind it. */
const joinHeadings = ({blocks, scores}: Scored, chosen: readonly boolean[]): readonly boolean[] =>
  chosen.map((is, at) => {
    const {kind, level = 9, text} = blocks[at]!;
    const isBetween = kind === 'heading' && level > 1 && chosen[at - 1] === true && chosen[at + 1] === true;
    return is || (isBetween && scores[at]! > clearNo && !isRelatedHeading(text));
  });

const endsSentence = /[.!?…:][”"’»')\]]*$/;

/** A question for a heading, and the answer under it that is hidden until somebody asks. */
function joinAnswers({blocks, scores}: Scored, chosen: readonly boolean[]): readonly boolean[] {
  const last = blocks[chosen.lastIndexOf(true)]!;
  const around = [last.box.outer, sheetOf(last.box)].filter(box => box !== undefined);
  const isAnswer = (block: PageBlock | undefined): boolean =>
    block !== undefined &&
    (block.kind === 'paragraph' || block.kind === 'listItem') &&
    block.linked < block.text.length * 0.5 &&
    endsSentence.test(block.text) &&
    boxesAround(block.box).some(({hidden}) => hidden);
  const isQuestion = (block: PageBlock | undefined): boolean => block?.kind === 'heading' && /[?？]$/.test(block.text);
  return chosen.map((is, at) => {
    const block = blocks[at]!;
    if (is || scores[at]! < clearNo || !around.some(box => isInside(block.box, box))) return is;
    return (isQuestion(block) && isAnswer(blocks[at + 1])) || (isAnswer(block) && isQuestion(blocks[at - 1]));
  });
}

/** The <article> or <main> around a box. */
const sheetOf = (box: Box): Box | undefined => boxesAround(box).find(({tag}) => tag === 'ARTICLE' || tag === 'MAIN');

/**
 * `So did the crew.` right behind or before the chosen blocks, in their box or, where Readability keeps it too, in the
 * next one, is one of them.
 */
function joinEnds({blocks, scores, signs}: Scored, chosen: readonly boolean[]): readonly boolean[] {
  return extend(blocks, signs, chosen, (at, end) => {
    const {kind, linked, text, box} = blocks[at]!;
    const beside = blocks[end]!.box.outer;
    const isOwn = linked === 0 || (signs.kept[at]! && box.outer === beside);
    const isSentence = kind === 'paragraph' && isOwn && box.tag === 'P' && /[.!?…][”"’')\]]*$/.test(text);
    const isNear = box.outer === beside || (signs.kept[at]! && box.outer?.outer === beside?.outer);
    return isSentence && scores[at]! >= clearNo && (isNear || (signs.kept[at]! && box.outer?.outer === beside));
  });
}

const itemTags = new Set(['LI', 'DD', 'DT', 'P']);
/** What a list of the page's own facts about itself says. */
const aboutPage = /\b(min(ute)?s? read|comments?|shares?|tags?|topics?|share|save|print|updated|published)\b/i;

/** `Built in 1961`, without links, between the headline and the text; a list right behind the text in the same article. */
function joinLists({blocks, scores, signs}: Scored, chosen: readonly boolean[]): readonly boolean[] {
  const [first, last] = [chosen.indexOf(true), chosen.lastIndexOf(true)];
  const sheet = sheetOf(blocks[last]!.box) ?? blocks[last]!.box.outer;
  const hasHeadline = headlineAt(blocks, signs.title) >= 0;
  return extend(blocks, signs, chosen, at => {
    const {kind, linked, text, box} = blocks[at]!;
    const isFact = kind === 'listItem' && linked === 0 && itemTags.has(box.tag) && scores[at]! > clearNoForLists;
    if (!isFact || aboutPage.test(text) || isAuthor(text, signs)) return false;
    return at < first ? hasHeadline && findDate(text) === undefined : sheet !== undefined && isInside(box, sheet);
  });
}

const isAuthor = (text: string, {authors = []}: PageSigns): boolean =>
  authors.some(name => fold(text).includes(fold(name)));

/** From the first chosen block up to the headline, and from the last one on, while `isOne` says so. */
function extend(
  blocks: readonly PageBlock[],
  signs: PageSigns,
  chosen: readonly boolean[],
  isOne: (at: number, end: number) => boolean,
): readonly boolean[] {
  const joined = [...chosen];
  const [first, last, head] = [chosen.indexOf(true), chosen.lastIndexOf(true), headlineAt(blocks, signs.title)];
  for (let at = first - 1; at > head && isOne(at, first); at--) joined[at] = true;
  for (let at = last + 1; at < blocks.length && isOne(at, last); at++) joined[at] = true;
  return joined;
}
