/**
 * Dialogue behind dashes, as French, Spanish and Portuguese print it.
 *
 *     — ⟦Je n’irai pas⟧, murmura Jeanne.          —⟦No iré⟧ —murmuró Juana—. ⟦Es tarde⟧.
 *
 * Idea: a block that begins with a dash is said by somebody; a dash or a comma before a verb of saying and somebody begins
 * the words of the narrator, and a dash behind them ends them. A block without such words counts only next to one that has
 * them. Cost: linear.
 */

import type {Block} from '../../document/document.ts';
import {type Span, slice, trim} from '../../document/span.ts';
import type {Lexicon} from '../../nlp/lexicon.ts';
import {readItems} from '../../nlp/read-sentences.ts';
import {chooseSource} from './choose-source.ts';
import {findCues} from './find-cues.ts';
import {findPhrases} from './find-phrases.ts';
import {spoken} from './spoken.ts';
import type {Untold} from './tell-confidence.ts';

const begins = /^\s*[—–―]\s?(?=[\p{L}¿¡«“"])/u;
/** A dash or a comma, then words of the narrator up to the next dash, point or end. */
const narrated = /(?:\s*[—–―]\s?|[,?!]\s+)([^—–―,;:]+?(?:, [^—–―,;:.]+)?)(?:\s?[—–―][.,:]?\s?(?!$)|[.,]?\s*$)/gu;

export function readDialogue(text: string, blocks: readonly Block[], lexicon: Lexicon): ReadonlyMap<number, Untold> {
  const found = new Map<number, Untold>();
  const silent: number[] = [];
  blocks.forEach((block, index) => {
    const words = slice(text, block);
    const opening = begins.exec(words);
    if (opening === null || !spoken.has(block.kind)) return;
    const area = {start: block.start + opening[0].length, end: block.end};
    const reading = readTurn(text, area, lexicon);
    if (reading === undefined) silent.push(index);
    else found.set(index, reading);
  });
  for (const index of silent) {
    if (!found.has(index - 1) && !found.has(index + 1)) continue;
    const block = blocks[index]!;
    const opening = begins.exec(slice(text, block))![0];
    const content = [{start: block.start + opening.length, end: block.end}];
    found.set(index, {attribution: {kind: 'direct', content}, features: ['bias', 'dialogue']});
  }
  return found;
}

function readTurn(text: string, area: Span, lexicon: Lexicon): Untold | undefined {
  const words = slice(text, area);
  for (const match of words.matchAll(narrated)) {
    const from = area.start + match.index + match[0].indexOf(match[1]!);
    const inner = {start: from, end: from + match[1]!.length};
    const items = readItems(text, inner, lexicon);
    const cue = findCues(items, lexicon).find(({kind, finite}) => kind === 'say' && finite < 3);
    if (cue === undefined || match.index === 0) continue;
    const chosen = chooseSource(items, findPhrases(items, lexicon), cue, 'before', lexicon);
    if (chosen === undefined) continue;
    const {phrase} = chosen;
    const rest = trim(text, {start: area.start + match.index + match[0].length, end: area.end});
    const said = trim(text, {start: area.start, end: area.start + match.index});
    return {
      attribution: {
        kind: 'direct',
        content: rest.end - rest.start > 2 ? [said, rest] : [said],
        cue: {start: items[cue.at]!.start, end: items[cue.to - 1]!.end},
        source: {start: items[phrase.from]!.start, end: items[phrase.to - 1]!.end},
      },
      features: [
        'bias',
        'marked',
        'marked-behind',
        'marked-behind-say',
        'speech-9',
        `source-${phrase.kind}`,
        'chosen-9',
      ],
    };
  }
  return undefined;
}
