/** The scene (scene.ts) of a text of a language that has word lists only. */
import type {Attribution} from '../../document/analysis.ts';
import type {Document} from '../../document/document.ts';
import {lowerBound} from '../../document/lower-bound.ts';
import {overlaps, type Span} from '../../document/span.ts';
import type {Lexicon} from '../../nlp/lexicon.ts';
import {readSentences} from '../../nlp/read-sentences.ts';
import {foldNames} from '../fold-names.ts';
import {wordsIn} from '../read-source.ts';
import type {Scene} from '../scene.ts';
import type {Word} from '../words.ts';
import {findNamesIn, readText, type Text} from './find-names-in.ts';

export type SceneIn = Scene & Pick<Text, 'items'> & {readonly lexicon: Lexicon};

export function readSceneIn({text, blocks}: Document, attributions: readonly Attribution[], lexicon: Lexicon): SceneIn {
  const sentences = blocks.flatMap((block, index) => readSentences(text, block, index, lexicon));
  const read = readText(text, sentences, lexicon);
  const sourceWords = mark(
    read.words,
    attributions.flatMap(({source}) => (source === undefined ? [] : [source])),
  );
  const quoted = mark(
    read.words,
    attributions.filter(({kind}) => kind !== 'indirect').flatMap(({content}) => content),
  );
  const {items, words, names} = findNamesIn(read, word => sourceWords[word] === 1, lexicon);
  const {entities, entityOf} = foldNames(text, words, names);
  const isGoverned = (index: number): boolean =>
    lexicon.prepositions.has(items[names[index]!.titleFirst - 1]?.key ?? '');
  return {
    text,
    items,
    lexicon,
    words,
    headlines: new Set(),
    labels: new Set(),
    common: new Set(),
    names,
    entities,
    entityOf,
    namesBefore: word => lowerBound(names.length, at => names[at]!.first >= word),
    isQuoted: word => quoted[word] === 1,
    isSource: word => sourceWords[word] === 1,
    placeOf: index => {
      if (isGoverned(index)) return 'object';
      const before = names[index - 1];
      const {sentence} = words[names[index]!.first]!;
      return before === undefined || words[before.first]!.sentence !== sentence ? 'subject' : 'inner';
    },
  };
}

function mark(words: readonly Word[], spans: readonly Span[]): Uint8Array {
  const marked = new Uint8Array(words.length);
  for (const span of spans) {
    const {from, to} = wordsIn(words, span);
    for (let at = from; at < to; at++) if (overlaps(words[at]!, span)) marked[at] = 1;
  }
  return marked;
}
