/** What is done to the world when something is copied, and what is said about it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {copyText} from '../../source/shell/copy-text.ts';

/** Copies `text`; `working` are the commands that are there and work. */
async function copy(text: string, env: NodeJS.ProcessEnv, working: readonly string[] = [], platform = 'linux') {
  const done: string[] = [];
  const copying = await copyText(text, {
    platform,
    env,
    run: async (words, input) => {
      const command = words.join(' ');
      const works = working.includes(command);
      done.push(`${command} < ${input}${works ? '' : ' (fails)'}`);
      return works;
    },
    write: sequence => done.push(JSON.stringify(sequence).replaceAll('\\u001b', 'ESC').replaceAll('\\u0007', 'BEL')),
  });
  return [copying, ...done];
}

test('a command of the system that works is enough', async () => {
  assert.deepEqual(await copy('hi', {WAYLAND_DISPLAY: 'w'}, ['wl-copy']), ['copied', 'wl-copy < hi']);
  assert.deepEqual(await copy('hi', {}, ['pbcopy'], 'darwin'), ['copied', 'pbcopy < hi']);
  assert.deepEqual(await copy('hi', {}, ['clip.exe'], 'win32'), ['copied', 'clip.exe < hi']);
  assert.deepEqual(await copy('hi', {WSL_DISTRO_NAME: 'u'}, ['clip.exe']), ['copied', 'clip.exe < hi']);
});

test('where one fails the next is tried', async () => {
  assert.deepEqual(await copy('hi', {DISPLAY: ':0'}, ['xsel --clipboard --input']), [
    'copied',
    'xclip -selection clipboard < hi (fails)',
    'xsel --clipboard --input < hi',
  ]);
});

test('tmux is told, whatever its settings; an old one at least keeps a buffer', async () => {
  assert.deepEqual(await copy('hi', {TMUX: 't'}, ['tmux load-buffer -w -']), ['copied', 'tmux load-buffer -w - < hi']);
  assert.deepEqual(await copy('hi', {TMUX: 't'}, ['tmux load-buffer -']), [
    'copied',
    'tmux load-buffer -w - < hi (fails)',
    'tmux load-buffer - < hi',
  ]);
  assert.deepEqual(
    await copy('hi', {TMUX: 't', DISPLAY: ':0'}, ['xclip -selection clipboard', 'tmux load-buffer -w -']),
    ['copied', 'xclip -selection clipboard < hi', 'tmux load-buffer -w - < hi'],
  );
});

test('a terminal is asked where nothing else is there, and nobody says that it obeyed', async () => {
  assert.deepEqual(await copy('hi', {}), ['sent', '"ESC]52;c;aGk=BEL"']);
});

test('over ssh the terminal is asked, not the clipboard of the far machine', async () => {
  assert.deepEqual(await copy('hi', {SSH_TTY: '/dev/pts/1', DISPLAY: ':0'}, ['xclip -selection clipboard']), [
    'sent',
    '"ESC]52;c;aGk=BEL"',
  ]);
});

test('inside screen the sequence is wrapped, in pieces that it passes on', async () => {
  assert.deepEqual(await copy('hi', {STY: 's'}), ['sent', '"ESCPESC]52;c;aGk=BELESC\\\\"']);
  const [, sequence = ''] = await copy('x'.repeat(900), {STY: 's'});
  const pieces = sequence.split('ESCP').slice(1);
  assert.equal(pieces.length, 3);
  for (const piece of pieces) assert.ok(piece.length < 768, `${piece.length}`);
});

test('what is too long for a terminal is not sent, and said not to be', async () => {
  assert.deepEqual(await copy('x'.repeat(80_000), {}), ['failed']);
});
