/**
 * Cuts from the blocks of a page what the main content brought along: dates and names at the head, link lists and
 * teasers anywhere, author's notes and calls at the tail.
 *
 * Idea: prose is a paragraph of some length that ends like a sentence and is not mostly links. Before the first and after
 * the last prose only what is long stays; between them only blocks that are nothing but links go. Captions go with
 * their pictures, a list under a heading like "More stories" with it, and a paragraph repeated at once stays once; a
 * short sentence right behind the last prose is the article's last. Numbers and rules come from the 78 pages, of which
 * both halves gained (README.md). Cost: linear.
 */
import type {Block, Document} from '../document/document.ts';
import {isByline, isCaption, isDateLine} from './head-lines.ts';

type Body = Pick<Document, 'text' | 'blocks' | 'marks'>;

const shortestProse = 60;

export function trimPage(body: Body): Body {
  const {text, blocks, marks = []} = body;
  const linked = new Float64Array(blocks.length);
  let at = 0;
  for (const mark of marks) {
    while (at < blocks.length && blocks[at]!.end <= mark.start) at++;
    if (mark.kind === 'link' && at < blocks.length) linked[at]! += mark.end - mark.start;
  }
  const words = blocks.map(block => text.slice(block.start, block.end));
  const isProse = (index: number): boolean =>
    blocks[index]!.kind !== 'title' &&
    blocks[index]!.kind !== 'heading' &&
    words[index]!.length >= shortestProse &&
    /[.!?…。][”"’')\]]*$/.test(words[index]!) &&
    linked[index]! < words[index]!.length * 0.5 &&
    !isCall(words[index]!);
  const first = blocks.findIndex((_, index) => isProse(index));
  const last = blocks.findLastIndex((_, index) => isProse(index));
  // A headline alone is no article.
  if (first < 0) return blocks.some(({kind}) => kind !== 'title') ? body : {text: '', blocks: []};
  let isRelated = false;
  const kept = blocks.filter((block, index) => {
    if (block.kind === 'title') return true;
    if (block.kind !== 'listItem') isRelated = isRelatedHeading(words[index]!);
    if (isRelated) return false;
    if (block.kind === 'caption' || isCaption(words[index]!) || isCall(words[index]!)) return false;
    if (words[index]!.length > shortestProse && words.slice(Math.max(0, index - 3), index).includes(words[index]!))
      return false;
    if (index < first) return staysAtHead(block, words[index]!, linked[index]!);
    const onlyLinks = linked[index]! > words[index]!.length * 0.85;
    if (index > last)
      return (
        staysAtTail(block, words[index]!, onlyLinks) ||
        (index === last + 1 && isLastWord(block, words[index]!, linked[index]!))
      );
    return !(onlyLinks && (block.kind !== 'paragraph' || !/[.!?…]$/.test(words[index]!)));
  });
  return select(body, kept);
}

function staysAtHead({kind}: Block, words: string, linked: number): boolean {
  if (isDateLine(words) || isByline(words) || linked > words.length * 0.5) return false;
  return kind === 'heading'
    ? words.length > 12
    : (kind === 'paragraph' || kind === 'quotation') &&
        words.length >= shortestProse &&
        !/\d{4}.{0,30}\d{1,2}:\d\d/.test(words);
}

function staysAtTail({kind}: Block, words: string, onlyLinks: boolean): boolean {
  if (onlyLinks || kind === 'heading') return false;
  return kind === 'quotation' || kind === 'listItem' || words.length >= 2 * shortestProse;
}

/** `It will not be the last.`: a short sentence right behind the last prose ends the article. */
const isLastWord = ({kind}: Block, words: string, linked: number): boolean =>
  kind === 'paragraph' && linked === 0 && words.length >= 20 && /^["“‘']?\p{Lu}.*[.!?][”"’']?$/u.test(words);

/** `More great stories`, `Related`: the list under it is about other articles. */
const isRelatedHeading = (words: string): boolean =>
  words.length < 60 &&
  /^(more\b.{0,40}\b(stories|articles|news|coverage|from .{2,30})|related\b.{0,20}|read (more|next|also)|see also|also read|you may also like):?$/i.test(
    words,
  );

const calls =
  /^(image copyright |media playback is |if you (enjoyed|liked) (this|our) |image \d+ of \d+|\d+ ?of ?\d+|.{0,20}\bsee more:|have a (news )?tip|want more (stories|news)|email .{3,60}@|follow .{2,60} on (twitter|facebook|instagram)|contact .{2,40} at .{3,60}@|for more .{2,60}(visit|click|go to|see)|click here|this (article|story) (was )?(originally|first) (appeared|published)|photo(graph)?s?: |\(?image: |\(?image credit|related (post|story|article)s?: |also: see |(published|updated):|\|? ?updated:)/i;
const reach =
  /\| (getty images|reuters|ap|afp|epa|bloomberg)$|[a-z.](Reuters|AFP|Getty Images)$|\b(sign up|subscribe)\b.{0,80}\bnewsletter|\bnews tip, correction or comment|affiliate commission|\b(in|to|meet) your inbox\b|(may|can) be reached (at|by)|\bfollow (him|her|them|us) on (twitter|facebook|instagram|x)\b|^.{2,60} is an? (freelance|staff|senior|contributing) (writer|reporter|editor|journalist)/i;

/** A line that asks the reader for something, or tells about the writer. */
const isCall = (words: string): boolean => words.length < 320 && (calls.test(words) || reach.test(words));

/** The body with only these blocks; marks move along. */
function select({text, blocks, marks = []}: Body, kept: readonly Block[]): Body {
  if (kept.length === blocks.length) return {text, blocks, marks};
  let offset = 0;
  let at = 0;
  const moved = kept.map(block => {
    const start = offset;
    offset += block.end - block.start + 2;
    const own = [];
    while (at < marks.length && marks[at]!.start < block.start) at++;
    for (; at < marks.length && marks[at]!.start < block.end; at++)
      own.push({
        ...marks[at]!,
        start: marks[at]!.start - block.start + start,
        end: marks[at]!.end - block.start + start,
      });
    return {block: {...block, start, end: start + block.end - block.start}, own};
  });
  return {
    text: kept.map(block => text.slice(block.start, block.end)).join('\n\n'),
    blocks: moved.map(({block}) => block),
    marks: moved.flatMap(({own}) => own),
  };
}
