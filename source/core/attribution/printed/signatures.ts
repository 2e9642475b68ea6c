/**
 * Quotations with a signature: one or more blocks that are quoted as a whole, by marks or by being set off as a block quotation,
 * and a short name behind a dash, there or in the next block.
 *
 * Example: `⟦“The dam will hold.”⟧ ⟨—⟩ ⟪Ana Ruiz, engineer⟫`. Letters to the editor, embedded posts and collections of voices are
 * printed so. The dash may be missing where the next block is a name with a trade or place behind a comma. Cost: linear.
 */
import type {Attribution} from '../../document/analysis.ts';
import type {Block, Document} from '../../document/document.ts';
import {type Span, slice} from '../../document/span.ts';

const quotation = /^["“][^"“”]*(?:["“][^"“”]*["”][^"“”]*)*["”]/;
/** At least two words with a capital, then an age, a place, a trade. */
const signature =
  /^\s*([―—–]|--?)\s*(\p{Lu}[\p{L}\p{M}.'’-]*\s\p{Lu}[^"“”!?:;―—–]{1,90}?)(?:\s*\(@[^)]{1,60}\).{0,60})?[.\s]*$/u;
/** What is embedded from Instagram and Threads is signed in words. */
const sharedBy =
  /^A (?:post|photo|video|reel|thread) (?:shared|posted) by (\p{Lu}[^"“”!?:;(]{1,60}?)(?:\s*\(@.{0,60})?$/u;
const bareSignature =
  /^(\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}\.?)?(?: (?:de|da|van|von|bin|al))? \p{Lu}[\p{L}\p{M}'’-]+, [^"“”!?:;―—–]{3,80}?)\.?$/u;
/** A verb makes it a sentence. */
const sentenceLike = /\b(?:is|was|were|has|had|have|said|says|will|would|told)\b|\.\s/;
const embedded = /\s*(?:pic\.twitter\.com|https?:\/\/)\S+\s*$/;
/** A post's author with the handle: “Ana Ruiz (@anaruiz) May 3, 2021”, “Ana Ruiz · @anaruiz”. */
const author =
  /^\s*([―—–]|--?)?\s*([^\s"“”@(:][^"“”@(:\n]{0,60}?)(?: \(@\w{2,30}\)|,? (?:[·|•] )?@\w{2,30}\b)(?:[\s·|•,]*(?:on )?(?:\d{1,2}:\d\d (?:AM|PM)[\s·|•,-]*)?(?:(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:, \d{4}| \d{4})?|\d{1,2}[hmd]|\d{4}-\d\d-\d\d))?\s*$/u;
/** All four found in the training articles are right. */
const certainty = 0.93;
const longestLineOfPost = 45;

type Signature = {readonly cue?: Span; readonly source: Span};

export function extractSignatures({text, blocks}: Document): readonly Attribution[] {
  return blocks.flatMap((block, index): readonly Attribution[] => {
    if (block.kind === 'title' || block.kind === 'heading') return [];
    const post = readPost(text, blocks, index);
    if (post !== undefined) return [post];
    const words = slice(text, block);
    const quoted = quotation.exec(words)?.[0];
    if (quoted === undefined && block.kind !== 'quotation') return [];
    const inBlock = quoted === undefined ? undefined : words.slice(quoted.length);
    const isWhole = inBlock === undefined || inBlock.trim() === '';
    const place = isWhole ? blocks[index + 1] : {start: block.start + quoted!.length, end: block.end};
    const signed = place === undefined ? undefined : readSignature(text, place, isWhole);
    if (signed === undefined) return [];
    const content =
      quoted === undefined ? blockOf(text, block) : {start: block.start, end: block.start + quoted.length};
    return [{kind: 'direct', content: [...before(text, blocks, index), content], ...signed, confidence: certainty}];
  });
}

/** A block above the name and the handle of its author: a post, in marks or not. */
function readPost(text: string, blocks: readonly Block[], index: number): Attribution | undefined {
  const [block, below] = [blocks[index]!, blocks[index + 1]];
  if (below === undefined || below.kind === 'heading') return undefined;
  const words = slice(text, below);
  const [, dash, name] = author.exec(words) ?? [];
  if (name === undefined || author.test(slice(text, block)) || (dash === undefined && !/\d/.test(words)))
    return undefined;
  const start = below.start + words.indexOf(name);
  const trimmed = name.replace(/[^\p{L}\p{N}.)]+$/u, '');
  if (trimmed === '') return undefined;
  const first = firstOfPost(text, blocks, index);
  return {
    kind: 'direct',
    content: blocks
      .slice(first, index + 1)
      .map(part => blockOf(text, part))
      .filter(part => part.end > part.start),
    source: {start, end: start + trimmed.length},
    confidence: certainty,
  };
}

/** A post goes on over the short lines before its last: `No. ¶ Just no. ¶ Never.` */
function firstOfPost(text: string, blocks: readonly Block[], index: number): number {
  let first = index;
  while (
    first > 0 &&
    blocks[first - 1]!.kind === 'paragraph' &&
    isShort(blocks[first]!) &&
    isShort(blocks[first - 1]!)
  ) {
    if (author.test(slice(text, blocks[first - 1]!))) break;
    first--;
  }
  const isLink = !/\p{L}{2}/u.test(slice(text, blockOf(text, blocks[first]!)));
  return isLink && blocks[first - 1]?.kind === 'paragraph' ? first - 1 : first;
}

const isShort = ({start, end}: Span): boolean => end - start <= longestLineOfPost;

/** The blocks that the same quotation begins with: left open by their marks, or block quotations too. */
function before(text: string, blocks: readonly Block[], index: number): readonly Span[] {
  let first = index;
  for (; first > 0; first--) {
    const words = slice(text, blocks[first - 1]!);
    const goesOn =
      blocks[index]!.kind === 'quotation' ? blocks[first - 1]!.kind === 'quotation' : /^["“][^"“”]*$/.test(words);
    if (!goesOn || signature.test(words)) break;
  }
  return blocks.slice(first, index).map(block => blockOf(text, block));
}

/** A block without the address that an embedded post ends in. */
function blockOf(text: string, {start, end}: Span): Span {
  const address = embedded.exec(text.slice(start, end));
  return {start, end: address === null ? end : start + address.index};
}

function readSignature(text: string, place: Span, isBlock: boolean): Signature | undefined {
  const words = slice(text, place);
  const [whole, dash, name] = signature.exec(words) ?? [];
  if (whole !== undefined && dash !== undefined && name !== undefined) {
    const cue = place.start + words.indexOf(dash);
    return {
      cue: {start: cue, end: cue + dash.length},
      source: nameOf(place.start + words.indexOf(name, cue - place.start + dash.length), name),
    };
  }
  const shared = isBlock ? sharedBy.exec(words)?.[1] : undefined;
  if (shared !== undefined) return {source: nameOf(place.start + words.indexOf(shared), shared)};
  const bare = isBlock ? bareSignature.exec(words)?.[1] : undefined;
  return bare === undefined || sentenceLike.test(bare) ? undefined : {source: nameOf(place.start, bare)};
}

/** Without the handle and the date of a post. */
const nameOf = (start: number, words: string): Span => ({start, end: start + words.replace(/\s*\(@.*$/, '').length});
