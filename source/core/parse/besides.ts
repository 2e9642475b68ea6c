/**
 * What stands beside an article in the shape of one, so that each block by itself looks right: cards of other articles
 * (three or more boxes in a row, each a linked headline and a line or two), the note on the author behind the last
 * paragraph, and lists of links to other articles between two paragraphs.
 *
 * Each is told by its shape and its place, and goes only while an article is left: a page of cards alone is a list that
 * somebody wrote. By five folds of sites on the 959 pages of README.md, in words that are of the marked body and that are not:
 * cards 2 313 and 5 741 letters, notes on authors 1 232 and 17 114, lists 682 and 2 689. Cost: linear in blocks and depth.
 */
import type {PageBlock} from './block-collector.ts';
import {isProse, proseIn, weighBoxes} from './block-features.ts';
import {type Box, boxesAround} from './box.ts';
import {hasGroup} from './box-names.ts';

/** For each of the chosen blocks whether it stands beside the article. */
export function findBesides(blocks: readonly PageBlock[], chosen: readonly boolean[]): readonly boolean[] {
  const cards = findCards(blocks);
  const notes = findAuthorNotes(blocks, chosen);
  const lists = findLinkLists(blocks);
  return blocks.map((_, at) => cards[at]! || notes[at]! || lists[at]!);
}

const none = (blocks: readonly PageBlock[]): readonly boolean[] => blocks.map(() => false);
const isLinked = ({text, linked}: PageBlock): boolean => linked >= 0.8 * text.length;

const fewestCards = 3;
const mostBlocks = 5;
const longestCard = 400;
const shortestHeadline = 15;
/** The article has a box without cards with so much prose, in so many paragraphs, or more than twice what the cards have. */
const leastProse = 650;
const fewestParagraphs = 4;
const timesCards = 2;

function findCards(blocks: readonly PageBlock[]): readonly boolean[] {
  const rows = new Map<Box, Box[]>();
  for (const [box, held] of weighBoxes(blocks)) {
    const own = blocks.slice(held.first, held.last + 1);
    const isCard =
      own.length >= 2 &&
      own.length <= mostBlocks &&
      held.text <= longestCard &&
      own.some(block => block.kind === 'heading' && isLinked(block) && block.text.length >= shortestHeadline);
    if (isCard && box.outer !== undefined) rows.set(box.outer, [...(rows.get(box.outer) ?? []), box]);
  }
  const cards = new Set([...rows.values()].filter(row => row.length >= fewestCards).flat());
  if (cards.size === 0) return none(blocks);
  const found = blocks.map(({box}) => boxesAround(box).some(outer => cards.has(outer)));
  return hasArticleOfItsOwn(blocks, found) ? found : none(blocks);
}

function hasArticleOfItsOwn(blocks: readonly PageBlock[], cards: readonly boolean[]): boolean {
  const boxes = new Map<Box, {letters: number; paragraphs: number; cards: number}>();
  blocks.forEach((block, at) => {
    for (const box of boxesAround(block.box)) {
      const held = boxes.get(box) ?? {letters: 0, paragraphs: 0, cards: 0};
      if (cards[at]) held.cards++;
      else if (isProse(block)) {
        held.letters += block.text.length;
        held.paragraphs++;
      }
      boxes.set(box, held);
    }
  });
  const letters = (isCard: boolean): number =>
    blocks.reduce(
      (sum, block, at) => (cards[at] === isCard && (isCard || isProse(block)) ? sum + block.text.length : sum),
      0,
    );
  if (letters(false) > timesCards * letters(true) && letters(false) > leastProse) return true;
  return [...boxes.values()].some(
    held => held.cards === 0 && held.letters >= leastProse && held.paragraphs >= fewestParagraphs,
  );
}

/** A note on the author stands behind so much of the chosen prose: more where only the name of a box tells. */
const behindHeading = 0.4;
const behindName = 0.75;
const behindBox = 0.6;
const authorHeading =
  /^(about (the |our )?(authors?|contributors?|writers?|reporters?|editors?)|meet the (authors?|writers?)|authors?( bio(graphy)?)?s?|(author|contributor)s? (profile|bio)|the authors?|über (den autor|die autorin)|zur person|à propos de l.auteur.*|l.auteur.*|sobre (el|la|o|a) aut(h)?ora?|(over de auteur)|(l.autore|l.autrice))\s*:?$/i;
const namedHeading = /^(?:About|Über|À propos de|Sobre|Over) (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}):?$/u;
const tellsOfSomebody =
  /\b(he|she|they|his|her|their|has (written|worked|covered)|is an?|writes|covers|reports|er|sie|ist|schreibt|il|elle|est|écrit|es|escribe|é|escreve|schrijft|scrive)\b/i;

function findAuthorNotes(blocks: readonly PageBlock[], chosen: readonly boolean[]): readonly boolean[] {
  const whole = proseIn(blocks, chosen);
  let before = 0;
  let isUnderHeading = false;
  const beforeBox = new Map<Box, number>();
  return blocks.map((block, at) => {
    const {kind, text, box} = block;
    if (kind === 'heading' || authorHeading.test(text))
      isUnderHeading = before >= behindHeading * whole && headsAuthorNote(text, blocks[at + 1]?.text ?? '');
    const boxes = boxesAround(box);
    for (const outer of boxes) if (!beforeBox.has(outer)) beforeBox.set(outer, before);
    const authorBox = boxes.slice(0, 4).find(outer => hasGroup(outer, 'author', 0));
    const isNote =
      isUnderHeading ||
      (authorBox !== undefined && (before > behindName * whole || beforeBox.get(authorBox)! > behindBox * whole));
    if (chosen[at] && isProse(block)) before += text.length;
    return isNote;
  });
}

/** `About the author`; `About Tomas` above `Tomas Hale has written about harbours for thirty years.` */
function headsAuthorNote(heading: string, next: string): boolean {
  if (authorHeading.test(heading)) return true;
  const name = namedHeading.exec(heading)?.[1];
  return (name?.split(' ').some(part => next.slice(0, 60).includes(part)) ?? false) && tellsOfSomebody.test(next);
}

const fewestWords = 4;

/** `Ten boats that sank here`, all of it a link, in a list that no sentence announces: `:` would. */
function findLinkLists(blocks: readonly PageBlock[]): readonly boolean[] {
  const found = blocks.map(() => false);
  for (let from = 0; from < blocks.length; from++) {
    const list = listAround(blocks[from]!);
    if (list === undefined) continue;
    let end = from;
    while (end + 1 < blocks.length && listAround(blocks[end + 1]!) === list) end++;
    const items = blocks.slice(from, end + 1);
    const before = blocks[from - 1];
    const isUnannounced = before?.kind === 'paragraph' && /[.!?…]["”’»)\]]*$/.test(before.text);
    if (isUnannounced && items.every(item => isLinked(item) && item.text.split(/\s+/).length >= fewestWords))
      found.fill(true, from, end + 1);
    from = end;
  }
  return found;
}

const listAround = ({kind, box}: PageBlock): Box | undefined =>
  kind === 'listItem' ? boxesAround(box).find(({tag}) => tag === 'UL' || tag === 'OL') : undefined;
