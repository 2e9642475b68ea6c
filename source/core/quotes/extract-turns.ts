/**
 * The turns of a printed conversation: blocks that begin with a name in capitals, or with Q and A, and a colon.
 *
 * Example: `⟪VOSS⟫⟨:⟩ ⟦The mill will close.⟧`. One such block alone may be a headline or a label, so two are asked for.
 * Cost: linear.
 */
import type {Attribution} from '../analysis.ts';
import type {Document} from '../document.ts';
import {slice} from '../span.ts';

const label = /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]*(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}|[QA])(?= ?(?:\([^)]{1,30}\))?:\s)/u;
const leastTurns = 2;
/** All 76 turns found in the training articles are some; the annotators marked 27, and left one long interview out. */
const certainty = 0.9;

export function extractTurns({text, blocks}: Document): readonly Attribution[] {
  const turns = blocks.flatMap((block): readonly Attribution[] => {
    const words = slice(text, block);
    const name = label.exec(words)?.[0];
    const colon = words.indexOf(':');
    const said = words.slice(colon + 1).search(/\S/);
    if (name === undefined || block.kind === 'title' || said < 0) return [];
    return [
      {
        kind: 'direct',
        source: {start: block.start, end: block.start + name.length},
        cue: {start: block.start + colon, end: block.start + colon + 1},
        content: [{start: block.start + colon + 1 + said, end: block.end}],
        confidence: certainty,
      },
    ];
  });
  return turns.length < leastTurns ? [] : turns;
}
