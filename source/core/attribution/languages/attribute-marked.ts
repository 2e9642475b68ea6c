/** Quotations in marks, with the words that report them and the words that name who said them. */
import type {Span} from '../../document/span.ts';
import type {Lexicon} from '../../nlp/lexicon.ts';
import type {Item} from '../../nlp/read-sentences.ts';
import {type Chosen, chooseSource} from './choose-source.ts';
import {describeQuotation} from './describe-quotation.ts';
import {findIncise, type Incise} from './find-incise.ts';
import type {Phrase} from './find-phrases.ts';
import {type ReadSentence, spanOf} from './read-block.ts';
import {type Relation, relateQuotation} from './relate-quotation.ts';

/** One quotation with what tells whether it is speech and whose. */
export type Marked = {
  readonly content: Span;
  /** What is said behind words of the newspaper. */
  readonly more: readonly Span[];
  readonly item: number;
  readonly relation: Relation;
  readonly features: readonly string[];
  readonly cue?: Span;
  readonly source?: Span;
  readonly chosen?: Chosen;
};

export const readMarked = (
  text: string,
  sentence: ReadSentence,
  lexicon: Lexicon,
  before?: ReadSentence,
): readonly Marked[] =>
  sentence.items.flatMap((item, at): readonly Marked[] => {
    if (item.kind !== 'quotation') return [];
    const incise = findIncise(text, item, lexicon);
    if (incise !== undefined) return [readIncise(text, sentence, at, incise, lexicon)];
    const relation = relateQuotation(sentence, at, lexicon);
    const features = describeQuotation(text, sentence, at, relation, lexicon, before);
    const chosen = findSource(sentence, at, relation, lexicon);
    const {cue} = relation;
    return [
      {
        content: {start: item.start, end: item.end},
        more: [],
        item: at,
        relation,
        features,
        ...(cue === undefined ? {} : {cue: spanOf(sentence, cue.at, cue.to)}),
        ...(chosen === undefined ? {} : {chosen, source: spanOf(sentence, chosen.phrase.from, chosen.phrase.to)}),
      },
    ];
  });

function readIncise(text: string, sentence: ReadSentence, at: number, incise: Incise, lexicon: Lexicon): Marked {
  const {content, cue, verb, phrase, source} = incise;
  const relation: Relation = {kind: 'behind', cue: verb, distance: 0};
  return {
    content: content[0]!,
    more: content.slice(1),
    item: at,
    relation,
    features: describeQuotation(text, sentence, at, relation, lexicon),
    cue,
    source,
    chosen: {phrase, probability: 0.95},
  };
}

function findSource(sentence: ReadSentence, at: number, {kind, cue}: Relation, lexicon: Lexicon): Chosen | undefined {
  const {items, phrases} = sentence;
  const usable = phrases.filter(({from, to}) => at < from || at >= to);
  const chosen =
    cue !== undefined
      ? chooseSource(items, usable, cue, kind === 'behind' ? 'before' : 'behind', lexicon)
      : kind === 'colon'
        ? beforeColon(items, usable, at)
        : undefined;
  if (chosen !== undefined || lexicon.dropsPronouns || items.length === 1) return chosen;
  return ownSubject(items, usable, lexicon);
}

/** Without a verb of saying: `Die Regierung wies das als „falsch“ zurück`, `Für Vogt ist das „falsch“`. */
function ownSubject(items: readonly Item[], phrases: readonly Phrase[], lexicon: Lexicon): Chosen | undefined {
  const isVoice = ({kind}: Phrase): boolean => kind !== 'noun' && kind !== 'relative' && kind !== 'quoted';
  const first = phrases[0];
  if (first !== undefined && first.from < 3 && lexicon.for.has(items[0]?.key ?? '') && isVoice(first))
    return {phrase: first, probability: 0.55};
  const phrase = phrases.find(one => !one.isGoverned && !one.isOblique && isVoice(one));
  return phrase === undefined ? undefined : {phrase, probability: 0.45};
}

/** `Vogt: „…“`, `Das Fazit von Vogt: „…“`: the first that is nobody's object, else the last person. */
function beforeColon(items: readonly Item[], phrases: readonly Phrase[], at: number): Chosen | undefined {
  const before = phrases.filter(({to}) => to < at);
  const isPerson = ({kind}: Phrase): boolean => kind === 'name' || kind === 'role' || kind === 'pronoun';
  const free = before.filter(({isGoverned, isOblique}) => !isGoverned && !isOblique);
  const comma = items.findLastIndex(({key}, index) => key === ',' && index < at);
  const inClause = free.filter(({from, kind}) => from > comma && kind !== 'relative');
  const phrase = inClause.find(isPerson) ?? free.find(isPerson) ?? before.findLast(isPerson) ?? free[0];
  return phrase === undefined ? undefined : {phrase, probability: items.length < 12 ? 0.7 : 0.5};
}
