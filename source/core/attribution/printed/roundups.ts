/**
 * Collections of voices: a line that is somebody's name, with or without what they are, and below it what they say, in marks alone or
 * behind a topic and a colon. All of it is theirs until the next such line, or a line that is neither.
 *
 * Example: `⟪Ana Ruiz, Harbour Watch chief economist⟫` ¶ `⟦“Freight will be dearer.”⟧` ¶ `Less ice: ⟦“The strait is open in May.”⟧` ¶
 * `⟪Bo Lind, pilot⟫` ¶ ... A single such line may be a heading above somebody else's words, so two are asked for, unless a colon ends
 * it. Cost: linear.
 */
import {eitherNames, femaleNames, maleNames} from '../../data/given-names.ts';
import type {Attribution} from '../../document/analysis.ts';
import type {Block, Document} from '../../document/document.ts';
import {type Span, slice} from '../../document/span.ts';
import {noName} from './turns.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const name = new RegExp(
  String.raw`^(?:(?:\d{1,2}[.)]|[-–—•]) )?((?:Dr\.? |Prof\.? |Mr\.? |Ms\.? |Mrs\.? )?${word}(?: (?:${word}|de|da|van|von|der|bin|al))*? ${word})(?= and ${word} ${word}|$|[,:]| \(| [–—-] | of \p{Lu})`,
  'u',
);
const longestLine = 160;
/** A verb, or a stop inside, makes it a sentence. */
const sentenceLike =
  /\b(?:is|was|were|are|has|had|have|said|says|will|would|can|could|told|asked|wrote|writes|explains?|[Yy]ou|[Ww]e|I)\b|[!?]|\p{Ll}{3}\. |["“”]/u;
const topic = /^[^:“”"\n]{2,90}: ?(?=["“])/u;
const quoted = /^(?:["“][^"“”]*["”]?\s*)+$/u;
const leastLines = 2;
/** Every one of the 26 lines of two learning pages is right; too few to say more. */
const certainty = 0.9;

type Line = {readonly source: Span; readonly block: number; readonly hasColon: boolean; readonly said: readonly Span[]};

export function extractRoundups({text, blocks}: Document): readonly Attribution[] {
  const lines = blocks.flatMap((block, index): readonly Line[] => {
    const line = readLine(text, block);
    if (line === undefined) return [];
    const said = readSaid(text, blocks, index + 1);
    return said.length === 0 ? [] : [{...line, block: index, said}];
  });
  if (lines.length < leastLines && !lines.some(({hasColon}) => hasColon)) return [];
  return lines.flatMap(({source, said}) =>
    said.map((content): Attribution => ({kind: 'direct', content: [content], source, confidence: certainty})),
  );
}

/** The name in a line that is one, with what stands behind it. */
function readLine(text: string, block: Block): {readonly source: Span; readonly hasColon: boolean} | undefined {
  if (block.kind === 'title' || block.kind === 'caption' || block.end - block.start > longestLine) return undefined;
  const words = slice(text, block);
  const found = name.exec(words);
  if (found === null || noName.test(found[1]!) || sentenceLike.test(words) || /[.;]$/.test(words)) return undefined;
  const hasColon = /:\s*$/.test(words);
  const isBare = found[0].length + (hasColon ? 1 : 0) >= words.trimEnd().length;
  if (isBare && !beginsWithGivenName(found[1]!)) return undefined;
  const start = block.start + found[0].length - found[1]!.length;
  const {length} = words.replace(/\s*:\s*$/, '');
  return {source: {start, end: block.start + length}, hasColon};
}

let given: ReadonlySet<string> | undefined;

/** "Common Objections" is no name. */
function beginsWithGivenName(words: string): boolean {
  given ??= new Set(`${femaleNames} ${maleNames} ${eitherNames}`.trim().split(/\s+/));
  return given.has(words.split(' ')[0]!.toLowerCase());
}

/** The quotations from block `first` on that stand alone or behind a topic. */
function readSaid(text: string, blocks: readonly Block[], first: number): readonly Span[] {
  const said: Span[] = [];
  for (let at = first; at < blocks.length; at++) {
    const block = blocks[at]!;
    const words = slice(text, block);
    const before = said.length === 0 && !/^["“]/.test(words) ? undefined : (topic.exec(words)?.[0].length ?? 0);
    if (before === undefined || !/^["“]/.test(words.slice(before)) || !quoted.test(words.slice(before))) break;
    said.push({start: block.start + before, end: block.end});
  }
  return said;
}
