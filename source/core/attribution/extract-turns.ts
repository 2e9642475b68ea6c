/**
 * The turns of a printed conversation: blocks that begin with a name in capitals, or with Q and A, and a colon; or with a
 * name as names are written, where names come back. The whole conversation may be quoted, each block behind a mark.
 *
 * Example: `⟪VOSS⟫⟨:⟩ ⟦The mill will close.⟧`. One such block alone may be a headline or a label, so two are asked for,
 * and one label again among three where labels are no capitals. Cost: linear.
 */
import type {Attribution} from '../document/analysis.ts';
import type {Block, Document} from '../document/document.ts';
import {type Span, slice} from '../document/span.ts';

const inCapitals =
  /^["“]?((?:\p{Lu}[\p{Lu}\p{M}.'’-]*(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}|[QA]))(?= ?(?:\([^)]{1,30}\))?:\s)/u;
const asName = /^["“]?(\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,2})(?= ?(?:\([^)]{1,30}\))?:\s)/u;
/** What stands before a colon and is nobody. */
const noName =
  /^(?:related|updated?|photos?|videos?|watch|read|more|note|notes|correction|clarification|poll|live|breaking|opinion|analysis|editorial|fact|facts|source|sources|topics|tags|share|follow|see|also|email|phone|address|date|time|when|where|what|who|why|how|cost|tickets|info|information)\b/i;
/** Several words; `Clinton: 2 219` is a row of a table. */
const sentence = /^\s+\p{L}+(?:\P{L}+\p{L}+){3}/u;
const leastTurns = 2;
const leastNamed = 3;
/** All 76 turns found in the training articles are some; the annotators marked 27, and left one long interview out. */
const certainty = 0.9;

type Turn = {readonly label: string; readonly source: Span; readonly block: number};

export function extractTurns({text, blocks}: Document): readonly Attribution[] {
  const strict = findTurns(text, blocks, inCapitals, /\S/);
  const named = findTurns(text, blocks, asName, sentence);
  const labels = new Set(named.map(({label}) => label));
  const loose = named.length >= leastNamed && labels.size < named.length ? named : [];
  const turns = [...strict, ...loose].toSorted((a, b) => a.block - b.block);
  return turns.length < leastTurns
    ? []
    : turns.map((turn, index) => toAttribution(text, blocks, turn, turns[index + 1]));
}

function findTurns(text: string, blocks: readonly Block[], label: RegExp, said: RegExp): readonly Turn[] {
  return blocks.flatMap(({kind, start, end}, block): readonly Turn[] => {
    if (kind === 'title' || kind === 'heading') return [];
    const words = text.slice(start, end);
    const [whole, name] = label.exec(words) ?? [];
    if (whole === undefined || name === undefined || noName.test(name)) return [];
    const at = start + whole.length - name.length;
    if (!said.test(words.slice(words.indexOf(':') + 1))) return [];
    return [{label: name, source: {start: at, end: at + name.length}, block}];
  });
}

/** In a quoted conversation a turn goes on over blocks that a mark opens, up to the next turn or a note in brackets. */
function toAttribution(text: string, blocks: readonly Block[], turn: Turn, next: Turn | undefined): Attribution {
  const {start, end} = blocks[turn.block]!;
  const colon = text.indexOf(':', turn.source.end);
  const first = colon + 1 + text.slice(colon + 1, end).search(/\S/);
  const content: Span[] = [{start: first, end}];
  const isQuoted = turn.source.start > start;
  const last = next?.block ?? turn.block;
  for (let block = turn.block + 1; isQuoted && block < last; block++) {
    if (!/^["“](?!\()/.test(slice(text, blocks[block]!))) break;
    content.push({start: blocks[block]!.start, end: blocks[block]!.end});
  }
  return {kind: 'direct', source: turn.source, cue: {start: colon, end: colon + 1}, content, confidence: certainty};
}
