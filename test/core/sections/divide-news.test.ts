import assert from 'node:assert/strict';
import {test} from 'node:test';
import {divideBlocks} from '../../../source/core/sections/divide-blocks.ts';
import type {Story} from '../../../source/core/sections/divide-news.ts';
import {annotatedParagraphs} from '../../helpers/annotate-text.ts';
import {testModels} from '../../helpers/read-test-models.ts';

const ferry = [
  'The ferry to the northern islands will stop at the end of October, the company said on Monday. Ticket sales no longer pay for the fuel, and the engine of the old ship needs repairs that nobody wants to pay for.',
  'Ann Reed, who runs the ferry company, told reporters that she had asked the council for help three times since spring. The ship has crossed the strait for forty years, in every kind of weather.',
  '“We carried eleven people last Tuesday,” Ms. Reed said. “A ship like ours needs sixty to cross without a loss, and it has been years since we saw that many on a weekday in winter.”',
  '“I do not blame the islanders,” she added. “Their children have moved to the mainland, and they visit by car and bridge. But a ship cannot sail on fond memories, and the bank has told us so.”',
];
const school = [
  'On the islands, meanwhile, teachers are packing their books. The school in Norhaven has seven pupils, and all of them come by the boat. Without it the school has to close, the headmaster Paul Weir wrote to parents.',
  'Mr. Weir has looked for a house on the other shore where the pupils could stay during the week. Two families have offered rooms. The pupils themselves would rather be taught at home, they told him.',
  '“A village without a school is a holiday camp,” Mr. Weir said. “I have taught here for twenty years, and I know every lamp in this building. Somebody will have to put them out, and it will be me.”',
  'Parents plan to meet on Friday in the gymnasium. They want to collect money for a small bus, which could take the pupils over the dam at low tide and bring them home before the water is back.',
];

const story = (texts: readonly string[], voices: readonly string[] = []): Story => ({
  paragraphs: annotatedParagraphs(texts),
  voices: texts.map((_, at) => new Set([...(voices[at] ?? '')])),
  isBarred: () => false,
});
/** R is Ms. Reed, W Mr. Weir. */
const speakers = ['', 'R', 'R', 'R', 'W', 'W', 'W', ''];
const divide = (read: Story): readonly number[] => divideBlocks(read, 'news', testModels.words);

test('a story is cut where another speaks of something else', () => {
  assert.deepEqual(divide(story([...ferry, ...school], speakers)), [0, 4]);
});

test('no section begins where none may', () => {
  const read = story([...ferry, ...school], speakers);
  assert.equal(divide({...read, isBarred: index => index === 4}).includes(4), false);
});

test('a report of fewer than 250 words stays whole', () => {
  assert.deepEqual(divide(story([...ferry.slice(0, 2), ...school.slice(0, 2)])), [0]);
});

test('no section is one short line at the end', () => {
  const cuts = divide(story([...ferry, ...school, 'Reporting by Jo Marsh.'], speakers));
  assert.ok(!cuts.includes(8), String(cuts));
});
