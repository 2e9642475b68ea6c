import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type SearchRequest, searchArticles} from '../../source/cli/search-articles.ts';
import {UserError} from '../../source/shell/user-error.ts';
import {writeTemporary} from '../helpers/run-command.ts';

const harbour = writeTemporary(
  'harbour.txt',
  `Harbour talks stall

The ferry company asked for larger subsidies on Monday.

“The quay stays with the council,” said Irene Miller, who leads it.
`,
);
const market = writeTemporary('market.txt', 'Market to move\n\nThe fish market leaves the old quay in March.\n');

/** What is printed, with the files by their names, what went wrong, and the exit code. */
async function run(query: string, origins: readonly string[], change: Partial<SearchRequest> = {}) {
  let output = '';
  const errors: unknown[] = [];
  const code = await searchArticles({
    query,
    origins,
    json: false,
    bold: false,
    write: text => {
      output += text;
    },
    fail: error => errors.push(error),
    note: message => assert.fail(message),
    ...change,
  });
  return {output: output.replaceAll(harbour, 'HARBOUR').replaceAll(market, 'MARKET'), errors, code};
}

test('each match is a line: where, what, who and in which part', async () => {
  const {output, code} = await run('quya', [harbour, market]);
  const [first, second, ...rest] = output.split('\n');
  assert.match(
    first!,
    /^HARBOUR: {2}“The quay stays with the council,” said Irene Miller, who leads it\. {2}— Irene Miller · ./,
  );
  assert.match(second!, /^MARKET: {2}The fish market leaves the old quay in March\. {2}— ./);
  assert.deepEqual(rest, ['']);
  assert.equal(code, 0);
});

test('one file needs no name; on a terminal the match is bold', async () => {
  const {output} = await run('old quay', [market], {bold: true});
  assert.match(
    output.replaceAll(/\u001b\[(1|22)m/g, '|'),
    /^The fish market leaves the \|old\| \|quay\| in March\. {2}— .*\n$/,
  );
});

test('who speaks can be asked for', async () => {
  assert.match(
    (await run('@miler', [harbour, market])).output,
    /^HARBOUR: {2}“The quay stays with the council,” .* — Irene Miller · /,
  );
});

test('JSON is one object a line', async () => {
  const {output} = await run('council', [harbour], {json: true});
  const {text, matches, speakerName, origin, start} = JSON.parse(output);
  assert.deepEqual(
    {text, speakerName, origin, matches},
    {
      text: '“The quay stays with the council,” said Irene Miller, who leads it.',
      speakerName: 'Irene Miller',
      origin: 'HARBOUR',
      matches: [{start: start + 25, end: start + 32, text: 'council'}],
    },
  );
  assert.equal(output.trimEnd().includes('\n'), false);
});

test('the limit is for each article', async () => {
  assert.equal((await run('the', [harbour, market], {limit: 1})).output.split('\n').length, 3);
});

test('nothing found is exit code 1', async () => {
  assert.deepEqual(await run('zeppelin', [harbour, market]), {output: '', errors: [], code: 1});
});

test('a file that cannot be read is told of, the rest are searched, and the exit code is 2', async () => {
  const {output, errors, code} = await run('market', ['no-such-story.txt', market]);
  assert.match(output, /^MARKET: {2}/);
  assert.equal((errors[0] as Error).message, 'there is no file no-such-story.txt; check the name');
  assert.equal(code, 2);
});

test('a query without words is refused', async () => {
  await assert.rejects(run('  ((', [harbour]), UserError);
});

test('what an article or a file name holds cannot steer the terminal', async () => {
  const nasty = writeTemporary('story\u001b]0;x\u0007.txt', 'Title\n\nA \u001b[31mred\u202e quay.\n');
  const {output} = await run('quay', [nasty, market]);
  assert.doesNotMatch(output, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});
