/**
 * Whether a speaker of an article is somebody known of that name.
 *
 * Idea: what articles say about a person agrees in something (the body they speak for, words of their role) or they are
 * quoted beside the same people. A name in full with nothing against it is the same person; roles that come from walks of
 * life between which nobody moves (a minister and a goalkeeper) make two. What is neither shown nor excluded is joined and
 * marked as doubtful, so that a person can look at it.
 *
 * Example: `John Park, Korea scholar, Harvard Kennedy School` was known.
 *
 *     John Park, director of the Korea Project, Harvard      same: Harvard
 *     John Park, midfielder                                  other: sport and research
 *     John Park, spokesman, Lindholm Council                 doubtful: nothing shared, nothing excluded
 *     Park, scholar, Harvard Kennedy School                  same, though no given name is told
 *
 * Cost: linear in the appearances that are compared. The worths are set by hand, on invented cases: there is no corpus
 * of people over articles with the right answers to learn them from.
 */
import {stopWords} from '../../core/data/stop-words.ts';
import {foldText} from '../fold-text.ts';
import {compareNames, readName} from './person-name.ts';

/** What an article tells of somebody. */
export type Profile = {
  readonly name: string;
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
  /** Others who are quoted beside them. */
  readonly company: readonly string[];
};

export type Verdict = {readonly verdict: 'same' | 'doubtful' | 'other'; readonly evidence: number};

const sharedBody = 2;
const sharedRole = 1;
const sharedCompany = 1;
const mostCompany = 2;
/** A surname alone needs as much as a shared body. */
const enoughForFamily = 2;

/** Words of roles that half the world bears: they say nothing about who it is. */
const commonRoleWords = new Set(
  'former senior chief deputy vice assistant head director president manager member officer official spokesman spokeswoman spokesperson executive chair chairman chairwoman leader new national general'.split(
    ' ',
  ),
);

/** Walks of life that people do not cross: sport, stage and crime against office, research, trade and the press. */
const walks: readonly (readonly [walk: string, words: ReadonlySet<string>])[] = [
  [
    'sport',
    new Set(
      'goalkeeper midfielder striker defender footballer quarterback coach player athlete sprinter swimmer cyclist boxer golfer jockey skipper batsman bowler pitcher cricketer skier wrestler referee'.split(
        ' ',
      ),
    ),
  ],
  [
    'stage',
    new Set(
      'actor actress singer rapper musician drummer guitarist pianist violinist comedian dancer filmmaker novelist poet painter sculptor'.split(
        ' ',
      ),
    ),
  ],
  [
    'office',
    new Set(
      'minister senator congressman congresswoman representative governor mayor ambassador diplomat secretary lawmaker legislator councillor envoy commissioner judge prosecutor attorney sheriff professor scholar researcher scientist economist analyst fellow lecturer historian expert'.split(
        ' ',
      ),
    ),
  ],
];

const stop = new Set(stopWords.trim().split(/\s+/));

const contentWords = (text: string | undefined): readonly string[] =>
  foldText(text ?? '').filter(word => word.length > 2 && !stop.has(word));

const walkOf = (role: string | undefined): string | undefined => {
  const words = foldText(role ?? '');
  return walks.find(([, known]) => words.some(word => known.has(word)))?.[0];
};

export function judgeNamesake(speaker: Profile, known: readonly Profile[]): Verdict {
  const alike = bestLikeness(speaker.name, known);
  if (alike === undefined) return {verdict: 'other', evidence: 0};
  const evidence = evidenceFor(speaker, known);
  if (alike === 'family') return {verdict: evidence >= enoughForFamily ? 'same' : 'other', evidence};
  if (evidence > 0) return {verdict: 'same', evidence};
  if (isOfOtherWalk(speaker, known)) return {verdict: 'other', evidence};
  const isTold = ({role, affiliation}: Profile) => role !== undefined || affiliation !== undefined;
  const isSilent = !isTold(speaker) || !known.some(isTold);
  return {verdict: alike === 'same' && isSilent ? 'same' : 'doubtful', evidence};
}

const likenesses = ['same', 'variant', 'family'] as const;

function bestLikeness(name: string, known: readonly Profile[]): (typeof likenesses)[number] | undefined {
  const own = readName(name);
  const found = new Set(known.map(other => compareNames(own, readName(other.name))));
  return likenesses.find(likeness => found.has(likeness));
}

function evidenceFor(speaker: Profile, known: readonly Profile[]): number {
  const bodies = new Set(known.flatMap(({affiliation}) => contentWords(affiliation)));
  // What one article calls the body another may put into the role: `NATO secretary general`.
  const roles = new Set(known.flatMap(({role, affiliation}) => [...contentWords(role), ...contentWords(affiliation)]));
  const company = new Set(known.flatMap(profile => profile.company));
  const isShared = (words: readonly string[], other: ReadonlySet<string>) =>
    words.some(word => other.has(word) && !commonRoleWords.has(word));
  return (
    (isShared(contentWords(speaker.affiliation), bodies) ? sharedBody : 0) +
    (isShared([...contentWords(speaker.role), ...contentWords(speaker.affiliation)], roles) ? sharedRole : 0) +
    sharedCompany * Math.min(mostCompany, speaker.company.filter(key => company.has(key)).length)
  );
}

function isOfOtherWalk({role}: Profile, known: readonly Profile[]): boolean {
  const own = walkOf(role);
  const others = known.map(profile => walkOf(profile.role)).filter(walk => walk !== undefined);
  return own !== undefined && others.length > 0 && !others.includes(own);
}
