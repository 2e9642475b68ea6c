import type {Tokens} from './tagger.ts';

/** Titles that the tokeniser takes apart from their full stop; the commoner ones keep it. */
const title = /^(?:Mx|Messrs|Amb|Insp|Det|Fr|Msgr|Ald|Pvt|Brig|Ens|Sec)$/;

/** Whether a full stop behind this word abbreviates it. */
export const isAbbreviated = (form: string): boolean => title.test(form);

/**
 * The sentence of each token, from 0. A sentence ends at . ! ? … (and closing marks behind it) when what follows begins
 * like a sentence: `Mr. Ash left. He` ends once. Cost: linear.
 */
export function numberSentences({count, forms}: Pick<Tokens, 'count' | 'forms'>): Int32Array {
  const sentences = new Int32Array(count);
  let current = 0;
  for (let i = 0; i < count; i++) {
    sentences[i] = current;
    const form = forms[i]!;
    const ends = /[.!?…]$/.test(form) && (form.length === 1 || !/\./.test(form) || /^[a-z]{4,}\.$/.test(form));
    if (form === '.' && i > 0 && isAbbreviated(forms[i - 1]!)) continue;
    const closes = i > 0 && /^["”’'»)\]]+$/.test(form) && /^[.!?…]$/.test(forms[i - 1]!);
    if (!(ends || closes) || i + 1 >= count) continue;
    const next = forms[i + 1]!;
    if (!closes && /^["”’»)\]]+$/.test(next)) continue;
    if (/^[\p{Lu}\p{N}"“‘«'([—–-]/u.test(next)) current++;
  }
  return sentences;
}
