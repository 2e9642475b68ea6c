/**
 * Subtitles (WebVTT and SubRip, by media-captions) to a transcript: `Name: words`, a paragraph for each turn.
 *
 * Idea: a cue is a screenful, not a sentence. Cues run on while the same voice speaks and a paragraph is not long; a new
 * voice (`<v Name>`, `>>`, a dash, `NAME:`) begins one, and so does a pause. Captions made while people speak repeat the
 * line before: a line that was just there is left out. Cost: linear.
 */
import * as mediaCaptions from 'media-captions';
import type {Document} from '../document/document.ts';
import {createDocumentBuilder, type InlineMark} from './document-builder.ts';

/** As far as it is needed: the types that the library ships do not resolve in Node's manner. */
type Cue = {readonly startTime: number; readonly endTime: number; text: string};
type CueNode =
  | {readonly type: 'text'; readonly data: string}
  | {readonly type: 'v'; readonly voice: string; readonly children: readonly CueNode[]}
  | {readonly type: 'other'; readonly children: readonly CueNode[]};
const {parseText: parseCues, tokenizeVTTCue} = mediaCaptions as unknown as {
  readonly parseText: (
    text: string,
    options: {readonly type: 'vtt' | 'srt'},
  ) => Promise<{readonly cues: readonly Cue[]}>;
  readonly tokenizeVTTCue: (cue: Cue) => readonly CueNode[];
};

type Line = {readonly voice: string | undefined; readonly words: string; readonly start: number; readonly end: number};
type Turn = {readonly voice: string | undefined; words: string; end: number};

/** A paragraph ends at the first full stop behind this many characters, as those of a printed interview do. */
const longParagraph = 400;
const pauseSeconds = 3;
const turnSign = /^(?:>>+|[-–—])\s*/;
const namedTurn = /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40}):\s+/u;

export async function parseSubtitles(input: string): Promise<Document> {
  const {cues} = await parseCues(input.replace(/^\ufeff/, ''), {type: /^\ufeff?WEBVTT/.test(input) ? 'vtt' : 'srt'});
  const builder = createDocumentBuilder();
  const strong: readonly InlineMark[] = [{kind: 'strong'}];
  for (const {voice, words} of joinLines(withoutRepeats(cues.flatMap(linesOf)))) {
    builder.begin('paragraph');
    if (voice !== undefined) builder.add(`${voice}:`, strong);
    builder.add(voice === undefined ? words : ` ${words}`);
  }
  return builder.build();
}

/** The lines of a cue, each with who speaks. */
function linesOf(cue: Cue): readonly Line[] {
  const pieces: {voice: string | undefined; words: string}[] = [];
  const visit = (node: CueNode, voice: string | undefined): void => {
    if (node.type === 'text') pieces.push({voice, words: decodeEntities(node.data)});
    else for (const child of node.children) visit(child, node.type === 'v' ? node.voice.trim() || voice : voice);
  };
  // SubRip has font tags that WebVTT has not.
  cue.text = cue.text.replace(/<\/?font[^>]*>|\{\\[^}]*\}/gi, '');
  for (const node of tokenizeVTTCue(cue)) visit(node, undefined);
  const lines: {voice: string | undefined; words: string}[] = [];
  for (const {voice, words} of pieces) {
    words.split('\n').forEach((part, index) => {
      const last = lines.at(-1);
      if (index === 0 && last !== undefined && last.voice === voice) last.words += part;
      else lines.push({voice, words: part});
    });
  }
  return lines
    .map(({voice, words}) => ({voice, words: words.trim(), start: cue.startTime, end: cue.endTime}))
    .filter(({words}) => words !== '');
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '', quot: '"'};
const decodeEntities = (words: string): string =>
  words.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** Without the lines that stand in the cue before already. */
const withoutRepeats = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({words}, index) => {
    const [last, secondLast] = [lines[index - 1], lines[index - 2]];
    return words !== last?.words && !(words === secondLast?.words && words.length > 12);
  });

function joinLines(lines: readonly Line[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const line of lines) {
    const named = namedTurn.exec(line.words.replace(turnSign, ''));
    const isTurn = named !== null || turnSign.test(line.words);
    const voice = line.voice ?? named?.[1];
    const words = line.words.replace(turnSign, '').replace(line.voice === undefined ? namedTurn : /$^/, '');
    const last = turns.at(-1);
    const goesOn =
      last !== undefined &&
      !isTurn &&
      (line.voice ?? last.voice) === last.voice &&
      line.start - last.end < pauseSeconds &&
      !(last.words.length > longParagraph && /[.!?…]["”’]?$/.test(last.words));
    if (goesOn) {
      last.words += ` ${words}`;
      last.end = line.end;
    } else turns.push({voice: voice ?? (isTurn ? undefined : continued(last, line)), words, end: line.end});
  }
  return turns;
}

/** Who spoke before goes on speaking after a pause, unless the words say otherwise. */
const continued = (last: Turn | undefined, line: Line): string | undefined =>
  line.voice ?? (last !== undefined && line.start - last.end < pauseSeconds ? last.voice : undefined);
