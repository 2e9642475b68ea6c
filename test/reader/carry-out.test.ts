/** What the state asks for is done, and the reader is told how it went; the world is one that records. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Effect} from '../../source/app/action.ts';
import {readSettings} from '../../source/app/read-settings.ts';
import {type Settings, standardSettings} from '../../source/app/settings.ts';
import type {Order} from '../../source/app/shelf/shelf-mode.ts';
import {createState} from '../../source/app/state.ts';
import {createStore} from '../../source/app/store.ts';
import {carryOut, type Outside} from '../../source/reader/carry-out.ts';

/** Does `effect` in a world that answers as given, and tells what was done and what is said. */
async function done(
  effect: Effect,
  answers: Partial<Outside> = {},
  settings: Settings = standardSettings,
): Promise<readonly (string | undefined)[]> {
  const log: string[] = [];
  const note =
    <Value>(what: string, value: Value) =>
    async (...words: readonly unknown[]): Promise<Value> => {
      log.push([what, ...words.filter(word => typeof word !== 'object')].join(' '));
      return value;
    };
  const store = createStore(createState([['a', 'a']], {columns: 80, rows: 24}, settings), () => {});
  const stage = {
    store,
    terminal: {
      exit: () => {},
      suspend: async (during: () => void | Promise<void>) => {
        log.push('suspends');
        await during();
        log.push('resumes');
      },
    },
    close: () => void log.push('closes'),
    load: (article: number) => void log.push(`loads ${article}`),
    order: (order: Order) => void log.push(`orders ${order.type}${'note' in order ? ` ${order.note}` : ''}`),
    search: (query: string, showsDoubtful: boolean, isWide: boolean) =>
      void log.push(`searches ${query} ${showsDoubtful} ${isWide}`),
  };
  const outside: Outside = {
    copyText: note('copies', 'copied' as const),
    openOutside: note('opens', true),
    openEditor: note('edits', {text: 'words'}),
    stopJob: note('stops', undefined),
    ...answers,
  };
  carryOut(stage, effect, outside);
  await new Promise(setImmediate);
  return [...log, store.state().message];
}

test('copying says that it was done only where it was', async () => {
  const effect = {type: 'copy', text: 'all the words', label: 'the words'} as const;
  assert.deepEqual(await done(effect), ['copies all the words', 'Copied: the words']);
  assert.deepEqual(await done(effect, {copyText: async () => 'sent'}), ['Sent to the terminal’s clipboard: the words']);
  assert.deepEqual(await done(effect, {copyText: async () => 'failed'}), [
    'Not copied, too long for the terminal’s clipboard: the words',
  ]);
});

test('what is set goes before what the environment says', async () => {
  const {settings} = readSettings('[programs]\nbrowser = "lynx %s"\neditor = "nano"');
  const seen: (string | undefined)[] = [];
  const outside: Partial<Outside> = {
    openOutside: async (_target, env) => seen.push(env.BROWSER) > 0,
    openEditor: async (text, _line, env) => {
      seen.push(env.VISUAL);
      return {text};
    },
  };
  await done({type: 'openOutside', target: 'https://example.org/'}, outside, settings);
  await done({type: 'edit', text: 'words', line: 3}, outside, settings);
  assert.deepEqual(seen, ['lynx %s', 'nano']);
});

test('an address is opened, and if not, that is said', async () => {
  const effect = {type: 'openOutside', target: 'https://example.org/'} as const;
  assert.deepEqual(await done(effect), ['opens https://example.org/', 'Opened https://example.org/']);
  assert.deepEqual(await done(effect, {openOutside: async () => false}), ['Cannot open https://example.org/']);
});

test('the editor has the terminal while it is open, and its problem is told', async () => {
  const effect = {type: 'edit', text: 'words', line: 5} as const;
  assert.deepEqual(await done(effect), ['suspends', 'edits words 5', 'resumes', undefined]);
  assert.deepEqual(
    await done(effect, {openEditor: async text => ({text, problem: 'Cannot start the editor vi: set EDITOR'})}),
    ['suspends', 'resumes', 'Cannot start the editor vi: set EDITOR'],
  );
});

test('what the editor leaves is the note; an editor that cannot start changes nothing', async () => {
  const mark = {id: 'm1', note: 'old', tags: [], exact: 'words', prefix: '', suffix: '', start: 0, end: 5} as const;
  const kept = {...mark, article: 'a', made: '2026-11-25T09:30:00.000Z', isFound: true};
  const effect = {type: 'library', order: {type: 'writeNote', mark: kept}} as const;
  const write = (text: string) => ({openEditor: async () => ({text})});
  assert.deepEqual(await done(effect, write('new\n')), ['suspends', 'resumes', 'orders changeMark new', undefined]);
  assert.deepEqual(await done(effect, write('old\n')), ['suspends', 'resumes', undefined]);
  const broken = {openEditor: async () => ({text: 'new', problem: 'Cannot start the editor vi: set EDITOR'})};
  assert.deepEqual(await done(effect, broken), ['suspends', 'resumes', 'Cannot start the editor vi: set EDITOR']);
});

test('suspending, redrawing, searching, loading and quitting reach those who do it', async () => {
  assert.deepEqual(await done({type: 'suspend'}), ['suspends', 'stops', 'resumes', undefined]);
  assert.deepEqual(await done({type: 'redraw'}), ['suspends', 'resumes', undefined]);
  assert.deepEqual(await done({type: 'search', query: 'kim', isWide: true}), ['searches kim false true', undefined]);
  assert.deepEqual(await done({type: 'load', article: 3}), ['loads 3', undefined]);
  assert.deepEqual(await done({type: 'quit'}), ['closes', undefined]);
});
