import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {createReading, withAnalysis} from '../../source/app/reading.ts';
import {
  lastTop,
  layoutOf,
  offsetOf,
  positionOf,
  relocate,
  scroll,
  startOfArticle,
  step,
  visibleRows,
} from '../../source/app/viewport.ts';
import {parseText} from '../../source/core/parse/parse-text.ts';
import {bridgeArticle} from '../helpers/bridge-article.ts';

const reading = withAnalysis(bridgeArticle);
const measure = (width: number) => ({width, notes: 0, hasNames: true});

/** The article in rows: text as it stands, S a section title, N a speaker's name. */
const shown = (width: number, height: number, top = startOfArticle) =>
  visibleRows(layoutOf(reading, measure(width)), top, height).map(({row}) =>
    row.kind === 'text'
      ? bridgeArticle.document.text.slice(row.start, row.end)
      : row.kind === 'blank'
        ? ''
        : row.kind === 'name'
          ? `N ${row.name} · ${row.role} · ${row.words}`
          : `${row.kind[0]!.toUpperCase()} ${row.text}`,
  );

test('headline, byline, the lead without a made-up heading, and who speaks above the first line of their quote', () => {
  assert.deepEqual(shown(60, 10), [
    'Harbour bridge to carry trams again',
    'D Lena Park · 2 May 2021 · The Courier',
    '',
    'The old bridge over the harbour will carry trams again in',
    'May, twelve years after the last one rang its bell there.',
    '',
    'N Ana Ruiz · chief engineer, Port Works · their words',
    '“We kept every rivet,” said Ana Ruiz, the chief engineer of',
    'Port Works. “And we counted them.”',
    '',
  ]);
});

test('where there is room for notes the name stands beside the first line, and the text is not interrupted', () => {
  const rows = visibleRows(layoutOf(reading, {width: 60, notes: 21, hasNames: true}), startOfArticle, 9);
  assert.deepEqual(
    rows.flatMap(({row}) => (row.kind === 'text' && row.note !== undefined ? [row.note.text] : [])),
    ['Ana Ruiz', 'their words'],
  );
  assert.ok(rows.every(({row}) => row.kind !== 'name'));
});

test('scrolling stops at both ends', () => {
  const layout = layoutOf(reading, measure(40));
  assert.deepEqual(scroll(layout, startOfArticle, -5, 10), startOfArticle);
  const end = scroll(layout, startOfArticle, 1000, 10);
  assert.deepEqual(end, lastTop(layout, 10));
  assert.equal(visibleRows(layout, end, 10).length, 10);
  assert.equal(scroll(layout, end, 1, 10), end);
});

test('only the blocks in view are wrapped, however long the article', () => {
  const text = Array.from({length: 5000}, (_, number) => `Paragraph ${number} says nothing new at all.`).join('\n\n');
  const long = createReading(parseText(text));
  let wrapped = 0;
  const layout = {
    ...layoutOf(long, measure(40)),
    rowsOf: (block: number) => {
      wrapped++;
      return layoutOf(long, measure(40)).rowsOf(block);
    },
  };
  const end = lastTop(layout, 20);
  visibleRows(layout, end, 20);
  assert.ok(wrapped < 60, `${wrapped} blocks were looked at`);
});

test('a step down and up again leads back', () => {
  fc.assert(
    fc.property(fc.integer({min: 20, max: 72}), fc.nat(30), fc.nat(10), (width, from, by) => {
      const layout = layoutOf(reading, measure(width));
      const start = step(layout, startOfArticle, from);
      const there = step(layout, start, by);
      if (visibleRows(layout, there, 2).length === 2) assert.deepEqual(step(layout, there, -by), start);
    }),
  );
});

test('the reader stays at the same words when the width changes', () => {
  fc.assert(
    fc.property(fc.integer({min: 20, max: 72}), fc.integer({min: 20, max: 72}), fc.nat(40), (width, next, from) => {
      const before = layoutOf(reading, measure(width));
      const place = step(before, startOfArticle, from);
      const after = layoutOf(withAnalysis(bridgeArticle), measure(next));
      const row = visibleRows(before, place, 1)[0]!.row;
      const there = relocate(before, after, place);
      assert.equal(there.block, place.block);
      if (row.kind === 'text') assert.deepEqual(there, positionOf(after, row.start));
    }),
  );
});

test('the place is kept when the sections and speakers arrive', () => {
  const before = layoutOf(createReading(bridgeArticle.document), measure(40));
  const place = positionOf(before, bridgeArticle.document.text.indexOf('summer of dust'));
  const after = layoutOf(reading, measure(40));
  assert.equal(offsetOf(after, relocate(before, after, place)), offsetOf(before, place));
});
