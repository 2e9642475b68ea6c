/**
 * Kinds of headlines that no editor would print, whatever their words weigh. Found by reading titles of articles learnt
 * from beside their sections: a quotation that leans on what was said before (`Weir: 'I Told Them'`), something counted
 * that is not named (`26 Percent Say`), an end that waits for a word (`Council Wants Same`), letters that were decoded wrongly.
 */
import type {Headline} from './list-headlines.ts';
import {mayTell} from './word-salience.ts';

const pronoun = /^(?:it|that|this|them|him|her|me|us|you|there|here|so|one|these|those)$/;
const waiting =
  /^(?:same|such|own|other|others|another|first|second|only|many|several|more|less|most|least|few|much|way|ways|thing|things|lot|kind|sort|part|bit|number|issue|fact)$/;
const counted =
  /^(?:[\d.,%]+|percent|hundreds|thousands|millions|dozens|half|two|three|four|five|six|seven|eight|nine|ten)$/;
const mangled = /[^\p{L}\p{M}\p{N}\s'’‘“”".,:;&$€£%#@+?!/–—-]|Ã|Â|â€/u;

export function isPrintable({words, kind}: Pick<Headline, 'words' | 'kind'>): boolean {
  const all = words.join(' ').split(' ');
  const plain = all.map(word => word.toLowerCase().replace(/^['‘“"]+|['’”"]+$/g, ''));
  const last = plain.at(-1)!;
  if (mangled.test(words.join(' ')) || waiting.test(last)) return false;
  const begins = all.findIndex(word => word.endsWith(':')) + 1;
  const told = plain.slice(begins);
  if (kind === 'quotation') return !pronoun.test(last) && told.some(mayTell);
  if (kind === 'phrase') return true;
  return !(counted.test(told[0]!) && verbFollows(told)) && !pronoun.test(last);
}

/** `26 percent say`, not `26 voters say`: nothing between the number and the verb is a thing. */
const verbFollows = ([, second = '']: readonly string[]): boolean =>
  counted.test(second) || /^(?:are|is|say|have|will|may|want)$/.test(second);
