/**
 * The turns of a printed conversation: blocks that begin with a name in capitals, or with Q and A, and a colon; or with a
 * name as names are written, where names come back, whole or as initials. A role may stand behind a name (`VOSS, HOST:`).
 * The whole conversation may be quoted, each block behind a mark. A label in strong type may be any name where most blocks
 * have one, as those of subtitles do.
 *
 * Example: `⟪VOSS⟫⟨:⟩ ⟦The mill will close.⟧`. One such block alone may be a headline or a label, so two are asked for,
 * and one label again among three where labels are no capitals. Cost: linear.
 */
import type {Attribution} from '../../document/analysis.ts';
import type {Block, Document} from '../../document/document.ts';
import {type Span, slice} from '../../document/span.ts';
import {findGuest} from './find-guest.ts';

const behindName = String.raw`(?:, [^:“”"\n]{2,60})?`;
const inCapitals = new RegExp(
  String.raw`^["“]?((?:\p{Lu}[\p{Lu}\p{M}.'’-]*(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}(?: #\d+)?|[QA](?=[:.])))(?=${behindName} ?(?:\([^)]{1,30}\))?(?::(?:\s|$)|(?<=^[QA])\.\s))`,
  'u',
);
const asName = new RegExp(
  String.raw`^["“]?(\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,2})(?=${behindName} ?(?:\([^)]{1,30}\))?:\s)`,
  'u',
);
const anyLabel = /^(\p{Lu}[^:\n]{0,59})(?=:\s)/u;
/** What stands before a colon and is nobody. */
export const noName =
  /^(?:contacts?|media|press|release|about|background|summary|abstract|methods|results|conclusions?|ingredients|directions|related|updated?|photos?|videos?|watch|read|more|note|notes|correction|clarification|poll|live|breaking|opinion|analysis|editorial|fact|facts|source|sources|topics|tags|share|follow|see|also|email|phone|address|date|time|when|where|what|who|why|how|cost|tickets|info|information|quote|caption|credit)\b/i;
/** Several words; `Clinton: 2 219` is a row of a table. */
const sentence = /^\s+\p{L}+(?:\P{L}+\p{L}+){3}/u;
/** Somebody talks to somebody. */
const address = /\b(?:I|I['’]\w+|we|you|my|our|your|me|us|yes|no|well)\b/i;
const note = /^\s*[([]/;
const leastTurns = 2;
const leastNamed = 3;
/** So many turns, on at least half of the blocks between the first and the last, make a transcript in which a turn has paragraphs. */
const leastOfTranscript = 4;
/** All 76 turns found in the training articles are some; the annotators marked 27, and left one long interview out. */
const certainty = 0.9;
/** Questions of somebody without a name are kept, not shown: readers look for the answers. */
const askerCertainty = 0.45;

type Turn = {readonly label: string; readonly source: Span; readonly block: number};

export function extractTurns(document: Document): readonly Attribution[] {
  const {text, blocks} = document;
  const labelled = findLabelled(document);
  const taken = new Set(labelled.map(({block}) => block));
  const others = (turns: readonly Turn[]) => turns.filter(({block}) => !taken.has(block));
  const strict = [...labelled, ...others(findTurns(text, blocks, inCapitals, /^/))];
  const named = others(findTurns(text, blocks, asName, sentence));
  const known = new Set(strict.map(({label}) => label));
  const shortened = named.filter(({label}) => isShortened(label, known));
  const labels = new Set(named.map(({label}) => label));
  const loose = named.length >= leastNamed && labels.size < named.length ? named : shortened;
  const turns = [...strict, ...loose].toSorted((a, b) => a.block - b.block);
  if (turns.length < leastTurns) return [];
  const isTranscript =
    turns.length >= leastOfTranscript && 2 * turns.length > turns.at(-1)!.block - turns[0]!.block + 1;
  const voice = turns.some(({label}) => label === 'A') ? findGuest(document, turns[0]!.block) : undefined;
  return turns
    .map((turn, index) => ({
      ...toAttribution(text, blocks, turn, turns[index + 1], isTranscript),
      ...(turn.label === 'A' && voice !== undefined ? {voice} : {}),
    }))
    .filter(({content}) => content.length > 0);
}

/** The turns whose labels are in strong type, where more than half of the blocks have one. */
function findLabelled({text, blocks, marks = []}: Document): readonly Turn[] {
  const strong = new Map(marks.flatMap(({kind, start, end}) => (kind === 'strong' ? [[start, end] as const] : [])));
  const turns = findTurns(text, blocks, anyLabel, /\S/).filter(
    ({source}) => (strong.get(source.start) ?? 0) >= source.end,
  );
  return turns.length * 2 > blocks.length ? turns : [];
}

/** `ML` for `Marta Lindqvist`, `LIND` for `Bo Lind`. */
const isShortened = (name: string, labels: ReadonlySet<string>): boolean => {
  const words = name.split(' ');
  return (
    words.length > 1 && (labels.has(words.map(word => word[0]).join('')) || labels.has(words.at(-1)!.toUpperCase()))
  );
};

function findTurns(text: string, blocks: readonly Block[], label: RegExp, said: RegExp): readonly Turn[] {
  return blocks.flatMap(({kind, start, end}, block): readonly Turn[] => {
    if (kind === 'title' || kind === 'heading') return [];
    const words = text.slice(start, end);
    const [whole, name] = label.exec(words) ?? [];
    if (whole === undefined || name === undefined || noName.test(name)) return [];
    const at = start + whole.length - name.length;
    if (!said.test(words.slice(words.search(/[:.]\s/) + 1))) return [];
    return [{label: name, source: {start: at, end: at + name.length}, block}];
  });
}

/** In a quoted conversation a turn goes on over blocks that a mark opens, in a transcript over blocks in which somebody talks. */
function toAttribution(
  text: string,
  blocks: readonly Block[],
  turn: Turn,
  next: Turn | undefined,
  isTranscript: boolean,
): Attribution {
  const {start, end} = blocks[turn.block]!;
  const colon = turn.source.end + text.slice(turn.source.end, end).search(/[:.]/);
  const first = colon + 1 + text.slice(colon + 1, end).search(/\S|$/);
  const content: Span[] = first < end ? [{start: first, end}] : [];
  const isQuoted = turn.source.start > start;
  for (let block = turn.block + 1; next !== undefined && block < next.block; block++) {
    const words = slice(text, blocks[block]!);
    if (isTranscript && !isQuoted && note.test(words)) continue;
    const goesOn = isQuoted
      ? /^["“](?!\()/.test(words)
      : isTranscript && blocks[block]!.kind === 'paragraph' && !/^["“]/.test(words) && address.test(words);
    if (!goesOn && (content.length > 0 || !isTranscript)) break;
    content.push({start: blocks[block]!.start, end: blocks[block]!.end});
  }
  return {
    kind: 'direct',
    source: turn.source,
    cue: {start: colon, end: colon + 1},
    content,
    confidence: turn.label === 'Q' ? askerCertainty : certainty,
  };
}
