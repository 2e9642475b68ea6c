import type {Paragraph} from '../network/paragraph.ts';

/** What the rest of the sentence holds, as seen from each token of a window. */
export type Outlook = {
  /** How likely the token is itself a cue, in 5 steps. */
  readonly level: Uint8Array;
  /** Number of the stretch between commas, brackets and dashes, counted from the cue's. */
  readonly segment: Int8Array;
  /** Class of the first word of the stretch; whether it holds a verb (1), a likely cue (2), ends the sentence (4). */
  readonly opening: Int32Array;
  readonly nature: Uint8Array;
  /** How far the next likely cue and the sentence's end are, in steps. */
  readonly nextCue: Uint8Array;
  readonly rest: Uint8Array;
  readonly depth: Uint8Array;
};

const leastLikely = 0.4;
const divider = /^(?:,|;|:|\(|\)|-|--|–|—|\[|\])$/;

export function lookAround(
  p: Paragraph,
  cues: Float32Array,
  {from, to, cue}: {readonly from: number; readonly to: number; readonly cue: number},
): Outlook {
  const n = to - from;
  const {tokens, sentences, isVerb, classIds} = p;
  const outlook = {
    level: new Uint8Array(n),
    segment: new Int8Array(n),
    opening: new Int32Array(n),
    nature: new Uint8Array(n),
    nextCue: new Uint8Array(n),
    rest: new Uint8Array(n),
    depth: new Uint8Array(n),
  };
  const number = new Int32Array(n);
  let segment = 0;
  let depth = 0;
  for (let start = 0; start < n; ) {
    let end = start + 1;
    while (end < n && sentences[from + end] === sentences[from + start] && !divider.test(tokens.words[from + end]!))
      end++;
    const head = start + 1 < end && divider.test(tokens.words[from + start]!) ? start + 1 : start;
    let nature = end === n || sentences[from + end] !== sentences[from + start] ? 4 : 0;
    for (let i = start; i < end; i++) {
      if (isVerb[from + i]) nature |= 1;
      if (from + i !== cue && cues[from + i]! >= leastLikely) nature |= 2;
    }
    for (let i = start; i < end; i++) {
      const word = tokens.words[from + i]!;
      if (word === '(' || word === '[') depth = 1;
      number[i] = segment;
      outlook.opening[i] = classIds[from + head]!;
      outlook.nature[i] = nature;
      outlook.depth[i] = depth;
      const probability = cues[from + i]!;
      outlook.level[i] =
        from + i === cue
          ? 5
          : probability < 0.05
            ? 0
            : probability < 0.2
              ? 1
              : probability < 0.5
                ? 2
                : probability < 0.8
                  ? 3
                  : 4;
      if (word === ')' || word === ']') depth = 0;
    }
    segment++;
    start = end;
  }
  const own = number[cue - from]!;
  let next = 99;
  let rest = 99;
  for (let i = n - 1; i >= 0; i--) {
    if (i + 1 === n || sentences[from + i] !== sentences[from + i + 1]) {
      next = 99;
      rest = 0;
    }
    outlook.nextCue[i] = next > 20 ? 5 : next > 9 ? 4 : next > 5 ? 3 : next > 2 ? 2 : 1;
    outlook.rest[i] = rest > 20 ? 6 : rest > 9 ? 5 : rest > 5 ? 4 : Math.min(rest, 3);
    outlook.segment[i] = Math.max(-3, Math.min(3, number[i]! - own));
    next = from + i !== cue && cues[from + i]! >= leastLikely ? 0 : next + 1;
    rest++;
  }
  return outlook;
}
