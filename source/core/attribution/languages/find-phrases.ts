/**
 * The noun phrases of a sentence that may name a speaker, without a tagger.
 *
 * Idea: a phrase begins with an article, a pronoun or a capital, and goes on until a word of a closed class (a verb of
 * saying, an auxiliary, an adverb, a conjunction) or a mark ends it; `of` and what follows it still belongs to it, and so
 * does an apposition between commas. German tells nouns by their capitals, so that only adjectives may stand before them.
 *
 *     Am Montag sagte ⟦die Sprecherin des Ministeriums, Lena Vogt⟧, dass …
 *     … a déclaré ⟦la maire de Lyon⟧ lundi devant la presse
 *
 * Cost: linear in the sentence; appositions are looked for once for each phrase.
 */
import {isBody, type Lexicon, roleOf} from '../../nlp/lexicon.ts';
import type {Item} from '../../nlp/read-sentences.ts';

export type Phrase = {
  /** Items, the end exclusive; the head and what belongs to it. */
  readonly from: number;
  readonly to: number;
  /** The end of the part before an apposition. */
  readonly core: number;
  readonly kind: 'quoted' | 'pronoun' | 'relative' | 'name' | 'role' | 'body' | 'noun';
  /** The case that its article shows; German only. */
  readonly isOblique: boolean;
  readonly isGoverned: boolean;
};

const longestPlain = 6;
const mostAttached = 4;
const oblique =
  /^(?:dem|den|des|einem|einen|eines|ihm|ihnen|ihn|sich|seinem|seinen|ihrem|ihren|diesem|diesen|meinem|unserem|keinem|keinen)$/;

export function findPhrases(items: readonly Item[], lexicon: Lexicon): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < items.length; ) {
    const phrase = readPhrase(items, at, lexicon);
    if (phrase === undefined) at++;
    else {
      phrases.push(phrase);
      at = phrase.to;
    }
  }
  return phrases;
}

function readPhrase(items: readonly Item[], at: number, lexicon: Lexicon): Phrase | undefined {
  const item = items[at]!;
  if (item.kind === 'quotation') return readQuoted(items, at, lexicon);
  if (item.kind !== 'word') return undefined;
  const before = items[at - 1];
  const isGoverned = isBehindPreposition(items, at, lexicon);
  const isOblique = lexicon.isVerbSecond && lexicon.hasCapitalNouns && oblique.test(item.key);
  if (before?.key === ',' && lexicon.relatives.has(item.key) && !items[at + 1]?.isCapital)
    return {from: at, to: at + 1, core: at + 1, kind: 'relative', isOblique, isGoverned};
  if (isPronoun(item, lexicon) && !startsNoun(items, at, lexicon))
    return {from: at, to: at + 1, core: at + 1, kind: 'pronoun', isOblique, isGoverned};
  const core = coreEnd(items, at, lexicon);
  if (core === undefined) return undefined;
  const kind = kindOf(items, at, core, lexicon);
  const end = attach(items, core, kind, lexicon);
  return {from: at, to: appositionEnd(items, end, kind, lexicon), core: end, kind, isOblique, isGoverned};
}

const longestQuoted = 32;

/** A newspaper or a firm whose name stands in marks: `„Die Zeit“ schrieb`. */
function readQuoted(items: readonly Item[], at: number, lexicon: Lexicon): Phrase | undefined {
  const {start, end} = items[at]!;
  const verbs = [items[at - 1]?.key ?? '', items[at + 1]?.key ?? ''];
  if (end - start > longestQuoted || !verbs.some(key => lexicon.says.has(key) || lexicon.auxiliaries.has(key)))
    return undefined;
  return {
    from: at,
    to: at + 1,
    core: at + 1,
    kind: 'quoted',
    isOblique: false,
    isGoverned: isBehindPreposition(items, at, lexicon),
  };
}

/** The adjectives between stand outside the phrase where it has no article: `zur aktuellen Lage`. */
function isBehindPreposition(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  let at = from - 1;
  while (at >= 0 && from - at < 4 && isPlain(items[at], lexicon)) at--;
  return lexicon.prepositions.has(items[at]?.key ?? '');
}

const isPronoun = ({key}: Item, {male, female, plural}: Lexicon): boolean =>
  male.has(key) || female.has(key) || plural.has(key);

/** `ihr Sprecher`, `este hombre`: the pronoun is an article here. */
const startsNoun = (items: readonly Item[], at: number, lexicon: Lexicon): boolean =>
  lexicon.determiners.has(items[at]!.key) && continuesNoun(items[at + 1], lexicon);

const continuesNoun = (item: Item | undefined, lexicon: Lexicon): boolean =>
  item?.kind === 'word' && (item.isCapital || !isClosed(item, lexicon));

/** Words of closed classes: no noun, no adjective. */
export const isClosed = ({key}: Item, lexicon: Lexicon): boolean =>
  lexicon.prepositions.has(key) ||
  lexicon.conjunctions.has(key) ||
  lexicon.relatives.has(key) ||
  lexicon.adverbs.has(key) ||
  lexicon.auxiliaries.has(key) ||
  lexicon.determiners.has(key) ||
  lexicon.says.has(key) ||
  lexicon.reports.has(key) ||
  lexicon.calls.has(key) ||
  lexicon.objects.has(key) ||
  isPronoun({key} as Item, lexicon);

/** The end of the article, its adjectives and its noun, or of a run of capitals. */
function coreEnd(items: readonly Item[], from: number, lexicon: Lexicon): number | undefined {
  let at = from;
  const isIntroduced = lexicon.determiners.has(items[at]!.key);
  if (isIntroduced) {
    at++;
    while (items[at]?.kind === 'word' && lexicon.determiners.has(items[at]!.key) && !items[at]!.isCapital) at++;
  } else if (!startsBare(items, from, lexicon)) return undefined;
  const start = at;
  if (lexicon.hasCapitalNouns || !isIntroduced) {
    while (at - start < longestPlain && isPlain(items[at], lexicon)) at++;
    const end = capitalsEnd(items, at, lexicon);
    if (end > at) return end;
    // `ein 28-jähriger` and a role without article and capital: `disse o presidente`, `presidente da câmara`
    return !lexicon.hasCapitalNouns && at > start ? at : undefined;
  }
  while (at - start < longestPlain && (isPlain(items[at], lexicon) || isCapitalWord(items, at, lexicon))) {
    if (items[at]!.isCapital) {
      at = capitalsEnd(items, at, lexicon);
      break;
    }
    at++;
  }
  return at > start ? at : undefined;
}

/** A name, a noun with a capital, or a role that stands without article. */
function startsBare(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at]!;
  if (!item.isCapital)
    return !lexicon.hasCapitalNouns && (lexicon.roles.has(item.key) || lexicon.honorifics.has(item.key));
  if (!isCapitalWord(items, at, lexicon)) return false;
  if (at > 0 && !/^[.:“„«»]$/.test(items[at - 1]!.key)) return true;
  const isSingle = items[at + 1]?.isCapital !== true;
  return !(
    lexicon.openers.has(item.key) ||
    isClosed(item, lexicon) ||
    (isSingle && lexicon.adverbEndings.test(item.key))
  );
}

const isPlain = (item: Item | undefined, lexicon: Lexicon): item is Item =>
  item?.kind === 'word' && !item.isCapital && !isClosed(item, lexicon);

function isCapitalWord(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || !item.isCapital) return false;
  if (lexicon.adverbs.has(item.key) && (lexicon.hasCapitalNouns || at === 0)) return false;
  return at > 0 || !lexicon.openers.has(item.key);
}

/** The end of a run of capitals with the particles, points and numbers inside it: `Ursula von der Leyen`, `J. R. Vogt`. */
export function capitalsEnd(items: readonly Item[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (at < items.length) {
    const item = items[at]!;
    const isFirst = at === from;
    if (isCapitalWord(items, at, lexicon)) at++;
    else if (!isFirst && /^\d+$/.test(item.key) && items[at - 1]!.isCapital && items[at + 1]?.isCapital !== true) at++;
    else if (
      !isFirst &&
      item.key === '.' &&
      isShort(items[at - 1]!, lexicon) &&
      items[at]!.start === items[at - 1]!.end
    )
      at++;
    else if (isOrigin(items, from, at, lexicon)) break;
    else if (!isFirst && lexicon.nameParticles.has(item.key) && particlesEnd(items, at, lexicon) > at)
      at = particlesEnd(items, at, lexicon);
    else break;
  }
  return at;
}

/** `Bruno Haan van Cultuur`: behind given name and surname, `van` begins where somebody comes from. */
const isOrigin = (items: readonly Item[], from: number, at: number, {isVerbSecond}: Lexicon): boolean =>
  isVerbSecond &&
  /^(?:van|von)$/.test(items[at]!.key) &&
  at - from > 1 &&
  items.slice(from, at).every(({isCapital}) => isCapital);

const isShort = ({key}: Item, {honorifics}: Lexicon): boolean =>
  key.length <= 2 || honorifics.has(key) || /^(?:xvi|xvii|viii|iii|prof|dott)$/.test(key);

/** Where the particles lead on to a capital; `at` where they do not. */
function particlesEnd(items: readonly Item[], at: number, lexicon: Lexicon): number {
  let end = at;
  while (items[end]?.kind === 'word' && lexicon.nameParticles.has(items[end]!.key) && end - at < 3) end++;
  // `das Büro der Bank`: in German an article before a noun is no part of a name
  if (lexicon.hasCapitalNouns && /^(?:der|den|das|dem)$/.test(items[at]!.key)) return at;
  return isCapitalWord(items, end, lexicon) && items[end]!.start - items[end - 1]!.end <= 1 ? end : at;
}

function kindOf(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Phrase['kind'] {
  let kind: Phrase['kind'] = 'noun';
  let names = 0;
  for (let at = from; at < to; at++) {
    const item = items[at]!;
    if (item.kind !== 'word' || lexicon.determiners.has(item.key)) continue;
    if (roleOf(lexicon, item.key) !== undefined || lexicon.honorifics.has(item.key)) kind = 'role';
    else if (isBody(lexicon, item.key)) kind = kind === 'noun' ? 'body' : kind;
    else if (item.isCapital) names++;
  }
  const isBare = !lexicon.determiners.has(items[from]!.key);
  if (kind === 'role' && names > 0 && items[to - 1]!.isCapital && roleOf(lexicon, items[to - 1]!.key) === undefined)
    return 'name';
  return kind !== 'role' && names > 0 && (isBare || !lexicon.hasCapitalNouns) && kind === 'noun' ? 'name' : kind;
}

/** Takes in what goes on with the phrase: `des Ministeriums`, `de Lyon`, a party in brackets, a name in marks. */
function attach(items: readonly Item[], from: number, kind: Phrase['kind'], lexicon: Lexicon): number {
  let end = from;
  for (let round = 0; round < mostAttached; round++) {
    const next = attachOne(items, end, kind, lexicon);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** After a name these begin something new: `Vogt in Berlin`. */
const places = /^(?:aus|für|in|im|am|an|bei|beim|zu|zum|zur|à|au|aux|en|pour|para|na|no|per|uit|voor)$/;

function attachOne(items: readonly Item[], at: number, kind: Phrase['kind'], lexicon: Lexicon): number {
  const item = items[at];
  if (item === undefined) return at;
  if (item.key === '(') {
    const close = items.findIndex((other, index) => index > at && index < at + 8 && other.key === ')');
    return close > 0 ? close + 1 : at;
  }
  if (item.kind === 'quotation') {
    const short = item.end - item.start < 40;
    return short && lexicon.unspoken.has(items[at - 1]?.key ?? '') ? at + 1 : at;
  }
  if (!lexicon.of.has(item.key) || item.isCapital || (kind === 'name' && places.test(item.key))) return at;
  if (kind === 'noun' && places.test(item.key)) return at;
  let start = at + 1;
  while (items[start]?.kind === 'word' && lexicon.determiners.has(items[start]!.key) && start - at < 3) start++;
  let end = start;
  while (end - start < 4 && isPlain(items[end], lexicon)) end++;
  const capitals = capitalsEnd(items, end, lexicon);
  if (lexicon.hasCapitalNouns) return capitals > end ? capitals : at;
  return capitals > start ? capitals : at;
}

/** `die Sprecherin, Lena Vogt,` and `Lena Vogt, Sprecherin des Ministeriums,`: the end before the second comma. */
function appositionEnd(items: readonly Item[], at: number, kind: Phrase['kind'], lexicon: Lexicon): number {
  if (items[at]?.key !== ',' || kind === 'pronoun') return at;
  let start = at + 1;
  if (
    items[start]?.kind !== 'word' ||
    (lexicon.relatives.has(items[start]!.key) && !lexicon.determiners.has(items[start]!.key))
  )
    return at;
  if (kind === 'name' && lexicon.prepositions.has(items[start]!.key)) return originEnd(items, at, lexicon);
  const core = coreEnd(items, start, lexicon) ?? plainEnd(items, start, lexicon);
  if (core === undefined) return at;
  const other = kindOf(items, start, core, lexicon);
  const isPair =
    (kind !== 'name' && other === 'name') ||
    (kind === 'name' && (other === 'role' || hasRole(items, start, core, lexicon)));
  if (!isPair) return at;
  start = attach(items, core, 'role', lexicon);
  const close = items[start];
  return close === undefined || /^[,.:;)–—-]$/.test(close.key) || close.kind === 'quotation' ? start : at;
}

/** `Vidal, del Instituto Oceanográfico,`. */
function originEnd(items: readonly Item[], comma: number, lexicon: Lexicon): number {
  if (!lexicon.of.has(items[comma + 1]!.key)) return comma;
  let at = comma + 2;
  while (at - comma < 9 && items[at]?.kind === 'word') at++;
  return items[at]?.key === ',' ? at : comma;
}

/** `ministre de la Santé` without an article. */
function plainEnd(items: readonly Item[], from: number, lexicon: Lexicon): number | undefined {
  let at = from;
  while (at - from < longestPlain && (isPlain(items[at], lexicon) || isCapitalWord(items, at, lexicon))) at++;
  return at > from && hasRole(items, from, at, lexicon) ? at : undefined;
}

function hasRole(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++) if (roleOf(lexicon, items[at]!.key) !== undefined) return true;
  return false;
}
