/**
 * What goes out of the chosen blocks by a rule: lines that are no content, whatever box they stand in. Each rule was
 * tried alone and kept for what it gives on pages of sites that the scores had not seen (README.md): credits and captions
 * of pictures, calls, bylines, what stands twice, lists under `More stories`.
 */
import type {PageBlock} from './block-collector.ts';
import {isProse, type PageSigns} from './block-features.ts';
import {isBoilerplate} from './boilerplate.ts';
import {hasGroup} from './box-names.ts';
import {isCall, isConsentText, isRelatedHeading} from './calls.ts';
import {isByline, isCaption, isDateLine, isReleaseLine, isUnderHeadline} from './head-lines.ts';
import {fold} from './json-ld.ts';

/** Shorter lines are said twice on purpose: recipes and results repeat theirs. */
const shortestRepeat = 60;

export function trimChosen(
  blocks: readonly PageBlock[],
  chosen: readonly boolean[],
  {title, authors = []}: Pick<PageSigns, 'title' | 'authors'>,
): readonly boolean[] {
  const head = fold(title);
  const firstProse = blocks.findIndex((block, at) => chosen[at] === true && isProse(block));
  const seen = new Set<string>();
  let isRelated = false;
  return blocks.map((block, at) => {
    const {kind, text} = block;
    if (kind !== 'listItem') isRelated = isRelatedHeading(text);
    if (!chosen[at] || isRelated) return false;
    if (kind === 'code' || kind === 'table') return true;
    if (
      kind === 'caption' ||
      kind === 'image' ||
      isCaption(text) ||
      isCall(text) ||
      isConsentText(text) ||
      isBoilerplate(text)
    )
      return false;
    if (isNamedAndLooksSo(block) || isPointer(block) || isReleaseLine(text)) return false;
    if (at < firstProse && kind !== 'heading' && isUnderHeadline(text, authors)) return false;
    if (isByline(text) || isDateLine(text) || (head !== '' && text.length < 300 && fold(text) === head)) return false;
    const isRepeat = text.length > shortestRepeat && seen.has(text);
    seen.add(text);
    return !isRepeat;
  });
}

/** What a box is called and what stands in it must agree: a list of links called `related`, a `newsletter` that asks. */
const isNamedAndLooksSo = ({box, kind, text, linked}: PageBlock): boolean =>
  (kind === 'listItem' && linked > text.length * 0.85 && hasGroup(box, 'related', 2)) ||
  (/newsletter|inbox|subscribe|sign up/i.test(text) && hasGroup(box, 'subscription', 1));

/** `READ: Ten boats that sank here`, all of it a link; two headlines side by side, each a link of its own. */
function isPointer({kind, text, linked, pieces}: PageBlock): boolean {
  if (kind !== 'paragraph' || linked < text.length * 0.8) return false;
  if (/^\p{Lu}{4,}( \p{Lu}{2,}){0,3}:/u.test(text)) return true;
  const links = pieces.filter(({words, marks}) => words.trim() !== '' && marks.some(mark => mark.kind === 'link'));
  const targets = new Set(links.map(({marks}) => marks.find(mark => mark.kind === 'link')));
  return (
    targets.size > 1 &&
    !/[.!?…]["”’»)\]]*$/.test(text) &&
    links.every(({words}) => words.trim().split(/\s+/).length >= fewestHeadlineWords)
  );
}

const fewestHeadlineWords = 4;
