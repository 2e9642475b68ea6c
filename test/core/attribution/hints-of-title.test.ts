import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createParagraph} from '../../../source/core/attribution/network/read-signals.ts';
import {hintsOfTitle} from '../../../source/core/attribution/quotations/hints-of-title.ts';
import {readNarration} from '../../../source/core/attribution/quotations/narration.ts';
import {annotatedLines} from '../../helpers/annotate-text.ts';
import {testModels} from '../../helpers/read-test-models.ts';

/** What is told of the first quotation of a sentence: a work, a channel, a maker before it, a work behind it. */
const hints = (text: string): string => {
  const {document, blocks} = annotatedLines(text);
  const narration = readNarration(document, [createParagraph(blocks[0]!, testModels.quotes.spans.network)]);
  const {any} = hintsOfTitle(narration, narration.quotations[0]!);
  return ['work', 'channel', 'maker', 'work behind'].filter((_, index) => (any >> index) % 2 === 1).join(', ');
};

for (const [text, expected] of [
  ['The film “Harbour Lights” won.', 'work'],
  ['He was on NBC’s “Late Talk” again.', 'channel'],
  ['Ruiz, host of the CBS show “Late Talk,” left.', 'work, channel, maker'],
  ['He reads the “Daily Tide” newsletter.', 'work behind'],
  ['It was no film. “Late Talk,” she said.', ''],
  ['Lind called it “a start.”', ''],
] as const)
  test(`${text} ${expected}`, () => assert.equal(hints(text), expected));
