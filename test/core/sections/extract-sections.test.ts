import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Section} from '../../../source/core/document/analysis.ts';
import type {Document} from '../../../source/core/document/document.ts';
import {parseMarkdown} from '../../../source/core/parse/parse-markdown.ts';
import {parseText} from '../../../source/core/parse/parse-text.ts';
import {extractSections} from '../../../source/core/sections/extract-sections.ts';
import {annotated} from '../../helpers/annotate-text.ts';
import {testModels} from '../../helpers/read-test-models.ts';

const fishing = [
  'The trawlers of the northern harbour came home with empty nets again this week. Herring has not been seen since March, and the cod are small.',
  'Skippers blame the warm water. The fishing fleet burns more fuel each season to reach shoals that used to pass the harbour mouth.',
  'Two of the trawlers were sold in autumn. Their crews mend nets for the fishing museum now, which pays by the day.',
  'The harbour master keeps a list of boats that no longer sail. It has nineteen names, and the newest trawlers are among them.',
];
const voting = [
  'In the capital, meanwhile, the count of the ballots went on through the night. The election commission had promised a result by breakfast.',
  'Observers from both parties watched as ballot boxes were opened. Turnout was the highest in any election for thirty years.',
  'A recount is possible in two districts, the commission explained, where fewer than forty ballots part the candidates.',
  'Voters had queued since dawn. The election law lets everyone vote who stands in the queue when the doors are closed.',
];
const sectionsOf = (document: Document): readonly Section[] =>
  extractSections(annotated(document), [], [], testModels.words);
const titlesAndStarts = (document: Document): readonly (readonly [string, string])[] =>
  sectionsOf(document).map(({title, start}) => [title, document.text.slice(start, start + 16)]);

test('an article is cut where the topic changes, and each part is named by what it is about', () => {
  const sections = titlesAndStarts(parseText(['A week of two stories', ...fishing, ...voting].join('\n\n')));
  assert.deepEqual(
    sections.map(([, start]) => start),
    ['A week of two st', 'In the capital, '],
  );
  assert.match(sections[0]![0], /trawler|fishing|harbour/i);
  assert.match(sections[1]![0], /ballot|election|recount/i);
});

test('a short text is one section', () => {
  assert.equal(sectionsOf(parseText(['Nets stay empty', fishing[0], voting[0]].join('\n\n'))).length, 1);
});

test('the headings of the article are its sections, the text before the first has its own', async () => {
  const document = await parseMarkdown(
    '# Week\n\nAn opening about herring.\n\n## At sea\n\nNets are empty.\n\n## The vote\n\nBallots were counted.',
  );
  assert.deepEqual(titlesAndStarts(document).slice(1), [
    ['At sea', 'At sea\n\nNets are'],
    ['The vote', 'The vote\n\nBallot'],
  ]);
  assert.equal(sectionsOf(document).length, 3);
});

test('a subheading opens a section of the second level', async () => {
  const document = await parseMarkdown('# Week\n\nFirst.\n\n## Sea\n\nNets.\n\n### Cod\n\nSmall.\n\n## Vote\n\nDone.');
  assert.deepEqual(
    sectionsOf(document)
      .map(({title, level}) => [title, level])
      .slice(1),
    [
      ['Sea', 1],
      ['Cod', 2],
      ['Vote', 1],
    ],
  );
});

test('no cut parts a quotation from its next paragraph', () => {
  const text = ['A week of two stories', ...fishing, `“${voting[0]}`, `“${voting[1]}”`, ...voting.slice(2)].join(
    '\n\n',
  );
  const document = parseText(text);
  const opened = document.text.indexOf('“In the capital');
  const quote = {
    id: 'q1',
    kind: 'direct',
    content: [{start: opened, end: document.text.indexOf('”') + 1}],
    confidence: 1,
  } as const;
  const starts = extractSections(annotated(document), [quote], [], testModels.words).map(({start}) =>
    document.text.slice(start, start + 12),
  );
  assert.ok(!starts.some(start => start.startsWith('“Observers')), starts.join(' | '));
});

test('a lone line names the section it opens, but a picture credit does not', () => {
  const titlesWith = (line: string): readonly string[] => {
    const document = parseText(['A week of two stories', ...fishing, line, ...voting].join('\n\n'));
    return sectionsOf(document).map(({title}) => title);
  };
  assert.ok(titlesWith('A night of counting').includes('A night of counting'));
  for (const line of ['(Photo: Ann Reed)', '$7/month', 'ann@reed.example'])
    assert.ok(!titlesWith(line).includes(line), line);
});

test('titles are different, begin with a capital and are two to six words or fewer', () => {
  const long = Array.from({length: 5}, (_, k) =>
    [...fishing, ...voting].map(text => text.replaceAll('the', k % 2 ? 'the' : 'that')),
  ).flat();
  const titles = sectionsOf(parseText(['Long week', ...long].join('\n\n'))).map(({title}) => title);
  assert.equal(new Set(titles).size, titles.length);
  for (const title of titles) {
    assert.match(title, /^[\p{Lu}\p{N}]/u);
    assert.ok(title.split(' ').length <= 8, title);
    assert.doesNotMatch(title, /[“”"]/);
  }
});

test('sections cover any text in order, without gap or overlap', () => {
  const paragraph = fc.oneof(fc.constantFrom(...fishing, ...voting, 'Short', 'A list:', '“Open'), fc.string());
  fc.assert(
    fc.property(fc.array(paragraph, {maxLength: 30}), paragraphs => {
      const document = parseText(paragraphs.join('\n\n'));
      const sections = sectionsOf(document);
      assert.equal(sections.length === 0, document.blocks.length === 0);
      sections.forEach(({start, end, title}, index) => {
        assert.equal(start, index === 0 ? 0 : sections[index - 1]!.end);
        assert.ok(end > start);
        assert.ok(title.length > 0);
        assert.ok(index === 0 || document.blocks.some(block => block.start === start));
      });
      assert.equal(sections.at(-1)?.end ?? 0, document.text.length);
    }),
    {numRuns: 60},
  );
});
