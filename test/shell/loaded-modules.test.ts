/** Each parser is loaded only when it is needed: looked at in the built program. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {writeTemporary} from '../helpers/run-command.ts';
import {openTerminal} from '../helpers/terminal.ts';

const article = 'The bridge will open in May, the city said, and nobody was surprised by it.';

/** The names of the modules that printing this file loads, without folder and hash. */
function modulesFor(name: string, content: string): readonly string[] {
  const record = writeTemporary('modules.txt', '');
  const {status} = spawnSync(
    process.execPath,
    ['--import', './test/helpers/record-modules.ts', 'dist/onrecord.js', '--plain', writeTemporary(name, content)],
    {env: {...process.env, RECORD_MODULES: record}, stdio: 'ignore'},
  );
  assert.equal(status, 0);
  return readFileSync(record, 'utf8')
    .trim()
    .split('\n')
    .map(url => url.replace(/^.*\/|-[A-Z0-9]{8}\.js$/g, ''));
}

test('the parser of the settings is loaded where there is a file of them', async () => {
  for (const [config, isLoaded] of [
    ['/no/such/file', false],
    [writeTemporary('config.toml', '[text]\nwidth = 50'), true],
  ] as const) {
    const record = writeTemporary('modules.txt', '');
    const words = ['--import', './test/helpers/record-modules.ts', 'dist/onrecord.js'];
    const run = openTerminal(process.execPath, words, {env: {RECORD_MODULES: record, ONRECORD_CONFIG: config}});
    await run.waitFor('VLADIVOSTOK');
    run.press('q');
    await run.exit;
    assert.equal(/read-settings/.test(readFileSync(record, 'utf8')), isLoaded);
  }
});

for (const [name, content, loaded] of [
  ['story.txt', `Head\n\n${article}`, []],
  ['notes.md', `# Head\n\n${article}`, ['parse-markdown']],
  ['page.html', `<article><h1>Head</h1>${`<p>${article} ${article}</p>`.repeat(4)}</article>`, ['parse-html']],
] as const) {
  test(`${name} loads ${loaded.join() || 'no parser but that of plain text'}`, () => {
    const modules = modulesFor(name, content);
    assert.ok(modules.includes('format-plain'));
    assert.deepEqual(
      modules.filter(module =>
        /^(parse-(html|markdown)|fetch-page|run-reader|format-(json|csv|markdown))$/.test(module),
      ),
      [...loaded],
    );
  });
}
