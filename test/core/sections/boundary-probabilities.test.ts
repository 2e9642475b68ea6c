import assert from 'node:assert/strict';
import {test} from 'node:test';
import {boundaryProbabilities} from '../../../source/core/sections/boundary-probabilities.ts';
import {readParagraphs} from '../../../source/core/sections/find-cuts.ts';
import {isDigest} from '../../../source/core/sections/is-digest.ts';
import {isHeadingLine} from '../../../source/core/sections/paragraph-shape.ts';
import {annotatedParagraphs} from '../../helpers/annotate-text.ts';
import {testModels} from '../../helpers/read-test-models.ts';

const before = 'The council spent the winter on plans for the market hall, and the traders waited for an answer.';
const after = 'The traders of the market hall were told in spring that the roof would be mended by the council.';

/** The probability of a topic boundary before `text`, which stands between two ordinary paragraphs. */
const probability = (text: string, first = before): number =>
  boundaryProbabilities(
    readParagraphs(annotatedParagraphs([before, first, text, after, before, after]), testModels.words).gaps,
  )[2]!;

const plain = 'Repairs begin on Monday, and the stalls move to the car park until the work on the roof is over.';

for (const [name, text] of [
  ['a pronoun', `They say: ${plain}`],
  ['a joining word', `However, ${plain}`],
  ['a quotation', `“${plain}”`],
] as const)
  test(`${name} makes a topic boundary less likely`, () => assert.ok(probability(text) < probability(plain)));

test('what a colon announces is no topic boundary', () => {
  assert.ok(probability(plain, before.replace('.', ':')) < probability(plain));
});

test('a paragraph that goes back to the subject of the opening makes a topic boundary more likely', () => {
  const opening =
    'The ferry to the island was built in a small yard on the mainland, and it carries cars and bicycles.';
  const beginning = (text: string): number =>
    boundaryProbabilities(
      readParagraphs(annotatedParagraphs([opening, before, after, before, text, after]), testModels.words).gaps,
    )[4]!;
  assert.ok(beginning(`On the ferry to the island, ${plain}`) > beginning(`On the tram to the centre, ${plain}`));
});

test('a line by itself in the manner of a heading makes a topic boundary more likely', () => {
  const lines = [before, 'Mending the roof', after];
  assert.deepEqual(
    lines.map((_, index) => isHeadingLine(lines, index)),
    [false, true, false],
  );
  assert.ok(probability('Mending the roof') > probability('Mending the roof.'));
});

test('parts that share no words are a digest, parts that share some are an article', () => {
  const nets = ['net', 'boat', 'fish'];
  const votes = ['ballot', 'vote', 'count'];
  const songs = ['song', 'choir', 'organ'];
  const snow = ['snow', 'ice', 'thaw'];
  assert.equal(isDigest([nets, nets, votes, votes, songs, songs, snow, snow], [0, 2, 4, 6]), true);
  assert.equal(
    isDigest(
      [nets, nets, [...votes, 'boat'], votes, [...songs, 'vote'], songs, [...snow, 'choir'], snow],
      [0, 2, 4, 6],
    ),
    false,
  );
});
