import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {resolveSpeakers} from '../../../source/core/coreference/resolve-speakers.ts';
import type {Attribution} from '../../../source/core/document/analysis.ts';
import type {Span} from '../../../source/core/document/span.ts';
import {annotatedLines} from '../../helpers/annotate-text.ts';

const word = fc.constantFrom(
  ...'“Ann Big” Ann Lowell Peter Voss Mr. Sen. Dr. Kim Jong Un Jr. he she they who I it the The a former senator professor of for said told , . “ ” " ( ) — - \n\n ’s D.C. É 習近平 😀 1.2 FBI Acme Institute president constructor toString __proto__ Valueof'.split(
    ' ',
  ),
  ' ',
  '\n\n',
);
const text = fc.oneof(
  fc.array(word, {maxLength: 60}).map(words => words.join(' ')),
  fc.string({unit: 'binary', maxLength: 200}),
);

const span = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));

const article = text.chain(value =>
  fc.tuple(
    fc.constant(value),
    fc.array(
      fc.record({
        kind: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const),
        content: fc.array(span(value.length), {minLength: 1, maxLength: 2}),
        source: fc.option(span(value.length), {nil: undefined}),
        confidence: fc.double({min: 0, max: 1, noNaN: true}),
      }),
      {maxLength: 8},
    ),
  ),
);

const clean = (
  drafts: readonly (Omit<Attribution, 'source'> & {readonly source: Span | undefined})[],
): readonly Attribution[] => drafts.map(({source, ...rest}) => ({...rest, ...(source === undefined ? {} : {source})}));

test('quotes keep their order and kind, their speaker exists, confidence never grows', () => {
  fc.assert(
    fc.property(article, ([value, drafts]) => {
      const attributions = clean(drafts);
      const {quotes, speakers} = resolveSpeakers(annotatedLines(value), attributions);
      const ids = new Set(speakers.map(({id}) => id));
      assert.equal(quotes.length, attributions.length);
      quotes.forEach((quote, index) => {
        assert.equal(quote.id, `q${index + 1}`);
        assert.deepEqual(quote.content, attributions[index]!.content);
        assert.ok(quote.speaker === undefined || ids.has(quote.speaker));
        assert.ok(quote.confidence >= 0 && quote.confidence <= attributions[index]!.confidence);
      });
    }),
  );
});

/** The second source is sure enough to be shown only because doubt about whom it means counts by half. */
type Place = {start: number; end: number};
const shownByHalfTheDoubt: [string, {kind: 'direct'; content: Place[]; source: Place; confidence: number}[]] = [
  'Kim __proto__ Voss ( professor Kim they',
  [
    {start: 3, end: 15, confidence: 0},
    {start: 34, end: 36, confidence: 0.6666666666666666},
    {start: 3, end: 15, confidence: 0},
    {start: 18, end: 32, confidence: 0},
  ].map(({confidence, ...source}) => ({kind: 'direct', content: [{start: 0, end: 0}], source, confidence})),
];

test('every speaker has a quote and a name, the shown come first, then the named, mentions are sorted and in bounds', () => {
  fc.assert(
    fc.property(article, ([value, drafts]) => {
      const {quotes, speakers} = resolveSpeakers(annotatedLines(value), clean(drafts));
      const spoken = new Set(quotes.map(({speaker}) => speaker));
      const shown = new Set(quotes.filter(({confidence}) => confidence >= 0.5).map(({speaker}) => speaker));
      const rank = ({id, named}: {readonly id: string; readonly named: boolean}): number =>
        (shown.has(id) ? 0 : 2) + (named ? 0 : 1);
      assert.deepEqual(
        [...speakers].sort((a, b) => rank(a) - rank(b)),
        [...speakers],
      );
      speakers.forEach(({id, name, mentions}, index) => {
        assert.equal(id, `s${index + 1}`);
        assert.ok(spoken.has(id) && name.trim() !== '');
        let end = 0;
        for (const mention of mentions) {
          assert.ok(end <= mention.start && mention.start <= mention.end && mention.end <= value.length);
          end = mention.end;
        }
      });
    }),
    {examples: [[shownByHalfTheDoubt]]},
  );
});
