import {isAttitude, isSpokenOf} from '../attribution/cues/is-attitude.ts';
import {type Attribution, leastShown, type Speaker} from '../document/analysis.ts';
import {type Span, slice} from '../document/span.ts';
import {describeSpeaker} from './describe-speaker.ts';
import type {Entity} from './fold-names.ts';
import {placeWords} from './lexicon.ts';
import {namePhrase, type Phrase} from './name-phrase.ts';
import type {NounPhrase, Resolution} from './resolve-turns.ts';
import type {Scene} from './scene.ts';

/** The words that name the source are right even where it is doubtful whom they mean: that doubt counts by half. */
export const confidenceIn = ({confidence}: Pick<Attribution, 'confidence'>, {probability}: Resolution): number =>
  confidence * ((1 + probability) / 2);

type Draft = {
  readonly name: string;
  readonly named: boolean;
  readonly entity: Entity | undefined;
  readonly mentions: Span[];
  quotes: number;
  /** How many of the quotes are shown without asking. */
  shown: number;
  readonly order: number;
};

/**
 * Whoever has a quote: those with one that is shown before the others; people first, then bodies, then unnamed ones, each by number of
 * quotes; and the id of each attribution's speaker.
 */
export function listSpeakers(
  scene: Scene,
  attributions: readonly Attribution[],
  resolutions: readonly Resolution[],
): {readonly speakers: readonly Speaker[]; readonly speakerOf: readonly (string | undefined)[]} {
  const byEntity = new Map<Entity, Draft>();
  const byPhrase = new Map<string, Draft>();
  const byHead = new Map<string, Draft>();
  const draftOf = resolutions.map((resolution, index) => {
    const {kind, cue, source} = attributions[index]!;
    if (kind === 'indirect' && cue !== undefined && isNoUtterance(slice(scene.text, cue), cue, source))
      return undefined;
    const draft = findDraft(scene, resolution, byEntity, byPhrase, byHead);
    if (draft === undefined) return undefined;
    draft.quotes++;
    if (confidenceIn(attributions[index]!, resolution) >= leastShown) draft.shown++;
    if (source !== undefined) draft.mentions.push(source);
    return draft;
  });
  const drafts = [...byEntity.values(), ...new Set(byPhrase.values())];
  drafts.sort(
    (a, b) =>
      Number(a.shown === 0) - Number(b.shown === 0) ||
      rankOf(a) - rankOf(b) ||
      b.shown - a.shown ||
      b.quotes - a.quotes ||
      a.order - b.order,
  );
  const ids = new Map(drafts.map((draft, index) => [draft, `s${index + 1}`]));
  const speakers = drafts.map(
    (draft): Speaker => ({
      id: ids.get(draft)!,
      name: draft.name,
      ...(draft.entity === undefined ? {} : describeSpeaker(scene, draft.entity)),
      named: draft.named,
      ...(draft.entity?.kind === 'body' ? {body: true} : {}),
      mentions: mergeMentions(scene, draft),
    }),
  );
  return {speakers, speakerOf: draftOf.map(draft => (draft === undefined ? undefined : ids.get(draft)))};
}

/** People, bodies, those without a name. */
const rankOf = ({named, entity}: Draft): number => (!named ? 2 : entity?.kind === 'body' ? 1 : 0);

/** What somebody wants, and what is only spoken of, makes nobody a speaker. */
const isNoUtterance = (words: string, cue: Span, source: Span | undefined): boolean =>
  isAttitude(words) || (source !== undefined && source.end <= cue.start && isSpokenOf(words));

function findDraft(
  scene: Scene,
  {entity, phrase}: Resolution,
  byEntity: Map<Entity, Draft>,
  byPhrase: Map<string, Draft>,
  byHead: Map<string, Draft>,
): Draft | undefined {
  const order = byEntity.size + byPhrase.size;
  if (entity !== undefined) {
    const known = byEntity.get(entity);
    if (known !== undefined) return known;
    const draft = {
      name: entityName(scene, entity),
      named: entity.kind !== 'place',
      entity,
      mentions: [],
      quotes: 0,
      shown: 0,
      order,
    };
    byEntity.set(entity, draft);
    return draft;
  }
  if (phrase === undefined) return undefined;
  const described = describePhrase(scene, phrase);
  const {name, key, head, isDefinite} = described;
  const named = isInstitution(scene, phrase, described);
  const known = byPhrase.get(key) ?? (isDefinite && !key.includes(' ') ? byHead.get(head) : undefined);
  const draft = known ?? {name, named, entity: undefined, mentions: [], quotes: 0, shown: 0, order};
  byPhrase.set(key, draft);
  byHead.set(head, draft);
  return draft;
}

/** "Clinton campaign", "French foreign ministry", "New York Times/CBS News poll": a name and what it is make a name. */
function isInstitution(
  {words, names, namesBefore}: Scene,
  {first, last, owner}: NounPhrase,
  {name, head}: Phrase,
): boolean {
  if (/\p{Lu}\p{L}+\/\p{Lu}/u.test(name) && /^(?:poll|survey)$/.test(head)) return true;
  if (owner !== undefined || !institutions.test(head)) return false;
  for (let at = first; at <= last && words[at]!.key !== head; at++) {
    if (!words[at]!.isCapital) continue;
    if (placeWords.has(words[at]!.key) || names[namesBefore(at + 1) - 1]?.titleFirst === at) return true;
  }
  return false;
}

const institutions =
  /^(?:campaign|government|ministry|administration|embassy|police|authority|council|department|office|commission|committee|parliament|army|military|navy|agency|party|union|university|hospital|bank|consulate|secretariat|presidency|mission|watchdog)$/;

/** "his lawyer" is "Voss’s lawyer" where it is known whose. */
function describePhrase(scene: Scene, {first, last, owner}: NounPhrase): Phrase {
  if (owner === undefined) return namePhrase(scene.text, scene.words, first, last);
  const phrase = namePhrase(scene.text, scene.words, first + 1, last);
  const name = slice(scene.text, {start: scene.words[owner.last]!.start, end: scene.words[owner.last]!.end});
  return {
    ...phrase,
    name: `${name}’s ${phrase.name.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())}`,
    key: `${owner.id} ${phrase.key}`,
  };
}

/** The most complete name as it stands in the text; a name in capitals only is written with small letters. */
function entityName({text, words}: Scene, {first, last, kind}: Entity): string {
  const name = text.slice(words[first]!.start, words[last]!.end).replace(/\s+/g, ' ');
  return (/\p{Lu}{5}/u.test(name) || / /.test(name)) && name === name.toUpperCase() && kind !== 'body'
    ? name.replace(/(?<=\p{L})\p{L}+/gu, rest => rest.toLowerCase())
    : name;
}

function mergeMentions({words, names}: Scene, {entity, mentions}: Draft): readonly Span[] {
  const spans =
    entity === undefined
      ? []
      : entity.mentions.map(index => ({
          start: words[names[index]!.titleFirst]!.start,
          end: words[names[index]!.last]!.end,
        }));
  const sorted = [...spans, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = {start: last.start, end: span.end};
  }
  return merged;
}
