/**
 * What a reporter does where a new part of a story begins: somebody new speaks or speaks no longer, a name is brought in
 * in full, time moves on, a question is asked.
 *
 * Example: after three paragraphs of Ms. Reed's answers, `In March, harbour master Ann Cole had closed the mole.` has a
 * new name, a time at its beginning, and no quotation behind one.
 * Cost: linear. Numbers: what each feature weighs is learnt (news-weights.ts).
 */
import type {AnnotatedBlock} from '../nlp/annotated-text.ts';
import type {Tokens} from '../nlp/tagger.ts';

type GapNews =
  | 'newSpeaker'
  | 'sameSpeaker'
  | 'speakerBack'
  | 'quotesEnd'
  | 'afterClosing'
  | 'newNames'
  | 'sharedNames'
  | 'opensWithTime'
  | 'afterQuestion'
  | 'namesAhead';

export type NewsGap = Readonly<Record<GapNews, number>>;

/** The speakers quoted in each paragraph; those that are not known are `undefined`. */
export type Voices = readonly ReadonlySet<string | undefined>[];

/** In tokens: what counts as the beginning of a paragraph. */
const openingLength = 6;
/** In paragraphs, on either side of a gap. */
const window = 3;

const times =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tonight|week|weeks|weekend|month|months|year|years|day|days|morning|night|evening|afternoon|decade|decades|hours?|minutes|(?:19|20)\d\d(?:s)?|earlier|later|recently|ago|previously|once|now|since|when|after|before|until)$/;

export function describeNews(blocks: readonly AnnotatedBlock[], voices: Voices): readonly NewsGap[] {
  const paragraphs = blocks.map(({tokens}) => tokens);
  const names = paragraphs.map(tokens => namesOf(tokens));
  const firstNames = paragraphs.map(tokens => namesOf(tokens, sentenceEnd(tokens)));
  const heard = new Set<string>();
  const known = new Set<string>();
  return paragraphs.map((tokens, at): NewsGap => {
    const own = [...voices[at]!].filter(speaker => speaker !== undefined);
    const before = voices[at - 1] ?? new Set();
    const near = new Set([...names.slice(Math.max(0, at - window), at)].flatMap(set => [...set]));
    const opening = tokens.words.slice(0, openingLength);
    const first = firstNames[at]!;
    const ahead = new Set(names.slice(at, at + window).flatMap(set => [...set]));
    const fresh = [...first].filter(name => !known.has(name)).length;
    const result: NewsGap = {
      newSpeaker: Number(own.some(speaker => !heard.has(speaker))),
      sameSpeaker: Number(own.some(speaker => before.has(speaker))),
      speakerBack: Number(own.some(speaker => heard.has(speaker) && !before.has(speaker))),
      quotesEnd: Number(voices[at]!.size === 0 && before.size > 0),
      afterClosing: Number(/^["”'’]+$/.test(paragraphs[at - 1]?.forms.at(-1) ?? '')),
      newNames: Math.log1p(fresh),
      sharedNames: [...first].filter(name => near.has(name)).length / (first.size + 1),
      opensWithTime: Number(opening.some(word => times.test(word))),
      afterQuestion: Number(paragraphs[at - 1]?.forms.at(-1) === '?'),
      namesAhead: [...ahead].filter(name => !near.has(name)).length / (ahead.size + 2),
    };
    for (const speaker of own) heard.add(speaker);
    for (const name of names[at]!) known.add(name);
    return result;
  });
}

/** The capital words that are names, up to a token. */
function namesOf({words, tags, count}: Tokens, to: number = count): ReadonlySet<string> {
  return new Set(words.slice(0, to).filter((word, i) => tags[i] === 'PROPN' && word.length > 2));
}

/** The end of the first sentence. */
function sentenceEnd({forms, count}: Tokens): number {
  const end = forms.findIndex(form => /^[.!?…]+$/.test(form));
  return end < 0 ? count : end + 1;
}
