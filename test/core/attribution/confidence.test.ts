import assert from 'node:assert/strict';
import {test} from 'node:test';
import {analyse} from '../../../source/core/analyse.ts';
import {confidenceWeights} from '../../../source/core/attribution/confidence/confidence-weights.ts';
import {describeConfidence} from '../../../source/core/attribution/confidence/describe-confidence.ts';
import {annotate} from '../../../source/core/nlp/annotate.ts';
import {parseText} from '../../../source/core/parse/parse-text.ts';
import {testModels} from '../../helpers/read-test-models.ts';

/** The features of an attribution written as `⟪source⟫ ⟨cue⟩ ⟦content⟧`, without those of the judge. */
function featuresOf(marked: string): readonly string[] {
  const text = marked.replace(/[⟪⟫⟨⟩⟦⟧]/g, '');
  const span = (open: string, close: string) => {
    const words = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close));
    const start = text.indexOf(words);
    return {start, end: start + words.length};
  };
  const annotated = annotate({text, blocks: [{kind: 'paragraph', start: 0, end: text.length}]}, testModels.tagger);
  const attribution = {
    kind: 'indirect',
    confidence: 0.5,
    source: span('⟪', '⟫'),
    cue: span('⟨', '⟩'),
    content: [span('⟦', '⟧')],
  } as const;
  return describeConfidence(() => annotated.blocks[0]!, attribution, []);
}

for (const [marked, ...expected] of [
  [
    '⟪Ann Holt⟫ ⟨said⟩ ⟦the pier would close⟧.',
    'verb-say',
    'form-clause',
    'source-name',
    'verb-say-form-clause',
    'source-name-verb-say',
    'plain-indirect-name',
    'cue-say',
    'cue-say-reported',
    'order-behind-sentence',
    'gap-behind-0',
  ],
  ['⟪She⟫ ⟨said⟩ ⟦that the pier would close⟧.', 'verb-say', 'form-that', 'source-pronoun'],
  [
    '⟪The store⟫ ⟨offers⟩ ⟦the latest phones⟧.',
    'verb-other',
    'form-phrase',
    'source-noun',
    'verb-other-form-phrase',
    'source-noun-verb-other',
  ],
  ['⟪The critics⟫ ⟨called⟩ ⟦the plan a disgrace⟧.', 'verb-judge', 'form-phrase', 'source-group'],
  ['⟪The mayor⟫ ⟨wants⟩ ⟦to close the pier⟧.', 'verb-think', 'form-infinitive'],
  ['⟪You⟫ ⟨say⟩ ⟦the pier will close⟧.', 'source-reader'],
  ['⟪We⟫ ⟨recommend⟩ ⟦the new pier⟧.', 'source-author'],
  ['⟪He⟫ ⟨asked⟩ ⟦why the pier was closed⟧.', 'verb-say', 'form-question'],
  ['⟪The survey⟫ ⟨shows⟩ ⟦prices have doubled⟧.', 'verb-show', 'form-clause'],
  ['⟪Ann Holt⟫ ⟨declined to comment on⟩ ⟦the plan⟧.', 'denied-other', 'planned'],
] as const)
  test(`${marked} has ${expected.join(', ')}`, () => {
    const features = featuresOf(marked);
    for (const feature of expected) assert.ok(features.includes(feature), features.join(' '));
  });

/** The contents that are shown without being asked for. */
const shownIn = (text: string): readonly string[] => {
  const {document, quotes} = analyse(parseText(`Notes from the harbour\n\n${text}`), testModels);
  return quotes
    .filter(({confidence}) => confidence >= 0.5)
    .map(({content}) => content.map(({start, end}) => document.text.slice(start, end)).join(' … '));
};

test('a deed is not shown as a quote, a report of it is', () => {
  assert.deepEqual(shownIn('Raken offers the latest phones. Ann Holt blocked a shot in the last minute.'), []);
  assert.deepEqual(shownIn('Raken said the phones sold out by noon.'), ['the phones sold out by noon']);
});

test('what the table weighs is what attributions are described by', () => {
  const parts =
    /^(bias|direct|indirect|mixed|planned|inside-a-quotation|(judge|verb|form|source|length|speech|chosen|density|denied|plain|cue|order|gap)-.+|(direct|indirect|mixed)-density-\d)$/;
  assert.deepEqual(
    Object.keys(confidenceWeights).filter(name => !parts.test(name)),
    [],
  );
});

test('every confidence lies between 0 and 1', () => {
  const {quotes} = analyse(parseText('Notes\n\n"v»=\'@>«attp://y said Kim, “No.” He offers it.'), testModels);
  for (const {confidence} of quotes) assert.ok(confidence >= 0 && confidence <= 1);
});
