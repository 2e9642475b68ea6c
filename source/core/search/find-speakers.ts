import Fuse from 'fuse.js';
import type {Analysis, Speaker} from '../document/analysis.ts';
import {editDistance} from './edit-distance.ts';
import {forgiven} from './find-words.ts';
import {fold} from './fold.ts';
import type {Query} from './parse-query.ts';

export type FoundSpeakers = {
  readonly ids: ReadonlySet<string>;
  /** How many of the terms from `speaker.next` on belong to the name. */
  readonly nameTerms: number;
};

const fuses = new WeakMap<Analysis, Fuse<Speaker>>();

/**
 * Who is meant by `@name`: everybody whose name (or else role or affiliation) has a word that is nearly the one typed.
 * Terms after it narrow the choice for as long as somebody's name has a part that begins like them.
 * Speakers are a handful of short records, just what Fuse is made for.
 */
export function findSpeakers(analysis: Analysis | undefined, query: Query): FoundSpeakers {
  if (analysis === undefined || query.speaker === undefined) return {ids: new Set(), nameTerms: 0};
  let found = query.speaker.names.map(name => matching(analysis, name)).reduce((a, b) => a.filter(s => b.includes(s)));
  const used = [...query.speaker.names];
  let nameTerms = 0;
  for (const term of query.terms.slice(query.speaker.next)) {
    const word = term.words[0]!;
    const narrower = term.kind === 'word' ? found.filter(speaker => goesOn(speaker, used, word)) : [];
    if (narrower.length === 0) break;
    found = narrower;
    used.push(word);
    nameTerms++;
  }
  return {ids: new Set(found.map(({id}) => id)), nameTerms};
}

/** True when the name has a part that begins like `word`, besides those that the words used stand for. */
function goesOn(speaker: Speaker, used: readonly string[], word: string): boolean {
  const parts = words(speaker.name);
  for (const other of used) {
    const place = parts.findIndex(part => isBegun(part, other));
    if (place >= 0) parts.splice(place, 1);
  }
  return parts.some(part => isBegun(part, word));
}

const isBegun = (part: string, word: string): boolean =>
  part.startsWith(word) || editDistance(word, part, forgiven(word.length), true) <= forgiven(word.length);

function matching(analysis: Analysis, name: string): readonly Speaker[] {
  let fuse = fuses.get(analysis);
  if (fuse === undefined) {
    fuse = new Fuse(analysis.speakers, {
      keys: [
        {name: 'name', weight: 2, getFn: speaker => words(speaker.name)},
        {name: 'role', weight: 1, getFn: speaker => words(`${speaker.role ?? ''} ${speaker.affiliation ?? ''}`)},
      ],
      threshold: 0.34,
      distance: 10,
      includeMatches: true,
    });
    fuses.set(analysis, fuse);
  }
  const results = fuse.search(name);
  const named = results.filter(({matches}) => matches?.some(({key}) => key === 'name'));
  return (named.length > 0 ? named : results).map(({item}) => item);
}

const words = (text: string): string[] =>
  text
    .split(/[\s-]+/)
    .filter(word => word !== '')
    .map(fold);
