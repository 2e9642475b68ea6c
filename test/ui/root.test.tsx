/** Bytes of a terminal through Ink and the one listener into the state: keys, pastes, the mouse. */
import assert from 'node:assert/strict';
import {PassThrough} from 'node:stream';
import {afterEach, test} from 'node:test';
import {type Instance, render} from 'ink';
import {standardSettings} from '../../source/app/settings.ts';
import {createStore, type Store} from '../../source/app/store.ts';
import {Root} from '../../source/ui/root.tsx';
import {bridgeArticle} from '../helpers/bridge-article.ts';
import {openState} from '../helpers/reader.ts';
import {marked} from '../helpers/tell-change.ts';

const theme = {hasColour: false, hasLinks: false, colours: standardSettings.colours};
let app: Instance | undefined;

afterEach(() => app?.unmount());

/** A terminal that has nothing but streams. */
function fakeTerminal() {
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  });
  const stdout = Object.assign(new PassThrough(), {isTTY: true, columns: 100, rows: 20});
  stdout.resume();
  return {stdin, stdout};
}

type Opened = {
  readonly store: Store;
  readonly send: (bytes: string) => Promise<void>;
  /** How many frames have been drawn so far. */
  readonly frames: () => number;
};

/** Opens the bridge, and gives what sends bytes and settles when they have been read. */
async function open(): Promise<Opened> {
  const {stdin, stdout} = fakeTerminal();
  let frames = 0;
  const store = createStore(openState(bridgeArticle, {columns: 100, rows: 20}), () => {});
  app = render(<Root store={store} theme={theme} onTerminal={() => {}} />, {
    stdin: stdin as never,
    stdout: stdout as never,
    patchConsole: false,
    interactive: true,
    // As in the reader: nothing in Ink holds a frame back.
    debug: true,
    onRender: () => frames++,
  });
  const rest = async () => {
    for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
  };
  await rest();
  return {
    store,
    frames: () => frames,
    send: async bytes => {
      stdin.write(bytes);
      await rest();
    },
  };
}

const query = (store: Store) => {
  const {mode} = store.state();
  return mode.mode === 'search' ? mode.query : undefined;
};

test('keys reach the key table, also when several come at once', async () => {
  const {store, send} = await open();
  await send('}');
  assert.equal(marked(store.state()), 'quote “We kept every');
  await send('/riv');
  assert.equal(query(store), 'riv');
  await send('\u001b[D\u007f');
  assert.equal(query(store), 'rv');
});

test('keys that come together are drawn once, keys that come one by one each time', async () => {
  const {frames, send} = await open();
  const down = '\u001b[B';
  let before = frames();
  for (const key of [down, down, down]) await send(key);
  assert.equal(frames() - before, 3);
  before = frames();
  await send(`kk\u001b[A${down}${down}`);
  assert.equal(frames() - before, 1);
});

test('a paste goes into the search field as one line, and nowhere else', async () => {
  const {store, send} = await open();
  await send('\u001b[200~qqq\u001b[201~');
  assert.equal(store.state().mode.mode, 'read');
  await send('/');
  await send('\u001b[200~two\nwords\u001b[201~');
  assert.equal(query(store), 'two words');
});

test('the wheel scrolls; a click marks a quote, chooses a section, and does nothing on the rule', async () => {
  const {store, send} = await open();
  const {top} = store.state();
  await send('\u001b[<65;50;10M');
  assert.notDeepEqual(store.state().top, top);
  await send('\u001b[<64;50;10M');
  assert.deepEqual(store.state().top, top);
  await send('\u001b[<0;40;11M\u001b[<0;40;11m');
  assert.equal(marked(store.state()), 'quote “We kept every');
  await send('\u001b[<0;27;11M');
  assert.equal(marked(store.state()), 'quote “We kept every');
  await send('\u001b[<0;6;5M');
  assert.equal(marked(store.state()), 'section The price');
});

test('Alt-← goes back through the jumps, and the terminal’s Tab on again', async () => {
  const {store, send} = await open();
  await send(']');
  await send('\u001b[1;3D');
  assert.equal(marked(store.state()), 'block Harbour bridge to');
  await send('\t');
  assert.equal(marked(store.state()), 'section The price');
});
