/** Help, manual page and completions come from one table; where the shells are installed they are asked. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {keymap} from '../../source/app/keymap.ts';
import {flagTable, shells} from '../../source/cli/flags.ts';
import {formatCompletions} from '../../source/cli/format-completions.ts';
import {formatManPage} from '../../source/cli/format-man-page.ts';
import {writeTemporary} from '../helpers/run-command.ts';

const page = formatManPage('1.2.3')
  .replaceAll('\\-', '-')
  .replaceAll('\\&', '')
  .replaceAll('\\e', '\\')
  .replace(/\\\[u([0-9A-F]+)\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

for (const {flag, help, choices = []} of flagTable) {
  test(`--${flag} is in the manual page and in all completions`, () => {
    assert.ok(page.includes(`--${flag}`) && page.includes(help), flag);
    for (const shell of shells) {
      const script = formatCompletions(shell);
      assert.match(script, new RegExp(shell === 'fish' ? `-l ${flag}( |$)` : `--${flag}\\b`, 'm'));
      for (const choice of choices) assert.ok(script.includes(choice), `${shell}: ${choice}`);
    }
  });
}

test('the manual page has every key', () => {
  for (const {help} of keymap) assert.ok(page.includes(help), help);
});

const has = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;

test('bash completes flags and what their values can be', {skip: !has('bash')}, () => {
  const file = writeTemporary('onrecord.bash', formatCompletions('bash'));
  const complete = (line: string): readonly string[] => {
    const words = line.split(' ');
    const script = `source ${file}; COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return spawnSync('bash', ['-c', script], {encoding: 'utf8'}).stdout.trim().split('\n');
  };
  assert.deepEqual(complete('onrecord --mi'), ['--min-confidence']);
  assert.deepEqual(complete('onrecord --as ma'), ['markdown', 'mail']);
  assert.deepEqual(complete('onrecord --completions '), [...shells]);
});

for (const shell of shells) {
  test(`${shell} takes its completions`, {skip: !has(shell) && `no ${shell} here`}, () => {
    const file = writeTemporary(`onrecord.${shell}`, formatCompletions(shell));
    assert.deepEqual(spawnSync(shell, ['-n', file], {encoding: 'utf8'}).stderr, '');
  });
}

test('the manual page is read without a warning', {skip: !has('groff') && 'no groff here'}, () => {
  const {stderr, stdout} = spawnSync('groff', ['-man', '-ww', '-Tutf8'], {
    input: formatManPage('1.2.3'),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.match(stdout.replace(/.\u0008/g, ''), /--min-confidence N/);
});
