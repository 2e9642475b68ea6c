import assert from 'node:assert/strict';
import type {Analysis} from '../../source/core/document/analysis.ts';
import type {Span} from '../../source/core/document/span.ts';

/** The promises of the README about what comes out, whatever went in; throws with the first that is broken. */
export function checkAnalysis({document, sections, speakers, quotes}: Analysis): void {
  const {text, blocks} = document;
  const isInside = ({start, end}: Span): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
  assert.ok(text.isWellFormed());
  blocks.forEach((block, index) => {
    assert.ok(isInside(block) && block.start < block.end);
    if (index > 0) assert.equal(text.slice(blocks[index - 1]!.end, block.start), '\n\n');
  });
  for (const mark of document.marks ?? []) assert.ok(isInside(mark));
  sections.forEach((section, index) => {
    assert.ok(isInside(section));
    assert.notEqual(section.title.trim(), '');
    assert.equal(section.start, index === 0 ? 0 : sections[index - 1]!.end, 'sections touch');
  });
  assert.equal(sections.at(-1)?.end ?? text.length, text.length);
  const ids = new Set(speakers.map(({id}) => id));
  assert.equal(ids.size, speakers.length);
  for (const {name, mentions} of speakers) {
    assert.notEqual(name.trim(), '');
    assert.ok(mentions.every(isInside));
  }
  assert.equal(new Set(quotes.map(({id}) => id)).size, quotes.length);
  for (const {content, cue, source, speaker, confidence} of quotes) {
    assert.ok(content.length > 0 && content.every(isInside));
    assert.ok(
      content.every((span, index) => index === 0 || span.start >= content[index - 1]!.end),
      'content is in order',
    );
    for (const span of [cue, source]) assert.ok(span === undefined || isInside(span));
    assert.ok(confidence >= 0 && confidence <= 1, `confidence is ${confidence}`);
    assert.ok(speaker === undefined || ids.has(speaker));
  }
}
