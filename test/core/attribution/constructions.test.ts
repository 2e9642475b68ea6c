import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {analyse} from '../../../source/core/analyse.ts';
import type {Span} from '../../../source/core/document/span.ts';
import {parseText} from '../../../source/core/parse/parse-text.ts';
import {withBrackets, withoutBrackets} from '../../helpers/bracketed.ts';
import {testModels} from '../../helpers/read-test-models.ts';
import {constructions, knownLimits} from './constructions.ts';

const headline = 'Notes from the harbour';

/** The sentence with what the whole engine finds in it, written as the cases are. */
function attribute(plain: string): string {
  const {document, quotes, speakers} = analyse(parseText([headline, ...plain.split('¶')].join('\n\n')), testModels);
  const distinct = (spans: readonly (Span | undefined)[]): readonly Span[] => [
    ...new Map(spans.filter(span => span !== undefined).map(span => [`${span.start}-${span.end}`, span])).values(),
  ];
  const marked = withBrackets(
    document.text,
    {spans: quotes.flatMap(({content}) => content), brackets: '⟦⟧'},
    {spans: distinct(quotes.map(({cue}) => cue)), brackets: '⟨⟩'},
    {spans: distinct(quotes.map(({source}) => source)), brackets: '⟪⟫'},
  );
  const names = quotes.map(({speaker}) => speakers.find(({id}) => id === speaker)?.name ?? 'nobody');
  const sentence = marked.slice(marked.indexOf('\n\n') + 2).replaceAll('\n\n', '¶');
  return names.length === 0 ? sentence : `${sentence} → ${names.join(', ')}`;
}

const plainOf = (expected: string): string => withoutBrackets(expected.split(' → ')[0]!);

for (const [construction, sentences] of Object.entries(constructions)) {
  describe(construction, () => {
    for (const expected of sentences) test(expected, () => assert.equal(attribute(plainOf(expected)), expected));
  });
}

describe('known limits', () => {
  for (const expected of knownLimits) test(expected, () => assert.notEqual(attribute(plainOf(expected)), expected));
});
