import {type Instance, render} from 'ink';
import type {Store} from '../app/store.ts';
import {
  drainOutput,
  guardTerminal,
  mouseOff,
  mouseOn,
  openKeys,
  unblockOutput,
  wrappingOff,
  wrappingOn,
} from '../shell/open-terminal.ts';
import {LinearRoot} from '../ui/linear-root.tsx';
import {Root, type Terminal} from '../ui/root.tsx';
import {hasSequences, nameWindow} from './name-window.ts';
import {readTheme, wantsLinear} from './read-theme.ts';
import {createScreenOutput} from './screen-output.ts';
import {attach, close, createWorld, load, type ReaderOptions, type World} from './world.ts';

/** An article that is there this soon is shown without a word about loading. */
const patienceMilliseconds = 200;

/**
 * The interactive program. Settles when it is closed; rejects if the only article cannot be read, before the screen is
 * touched if that shows soon, and with the terminal given back in any case.
 */
export async function runReader(options: ReaderOptions): Promise<void> {
  const world = createWorld(options);
  if (options.origins.length === 1) await loadFirst(world, options.origins[0] === '-' && process.stdin.isTTY);
  if (world.failure === undefined) await show(world, options);
  // The library was asked for a kept copy, and its thread would keep the program alive.
  else await world.keeper.close();
  if (world.failure !== undefined) throw world.failure;
}

/** Somebody who types the article into the terminal needs it until the end; everybody else sees the screen soon. */
async function loadFirst(world: World, isTyped: boolean): Promise<void> {
  const loading = load(world, 0);
  if (isTyped) return loading;
  const {promise, resolve} = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, patienceMilliseconds);
  await Promise.race([loading, promise]);
  clearTimeout(timer);
}

async function show(world: World, options: ReaderOptions): Promise<void> {
  const keys = openKeys();
  const {stdout} = process;
  const {mouse} = options.settings.programs;
  unblockOutput(stdout);
  // Ink shows the cursor again through standard error, which is the same terminal.
  if (process.stderr.isTTY) unblockOutput(process.stderr);
  const isLinear = wantsLinear(process.env);
  let app: Instance | undefined;
  let unname = () => {};
  const terminal = guardTerminal(() => {
    app?.unmount();
    keys.close();
    unname();
  }, !isLinear);
  world.options.shown?.handOver();
  const store = paced(world.store, stdout);
  const modes = {on: wrappingOff + (mouse ? mouseOn : ''), off: mouseOff + wrappingOn};
  const onTerminal = (given: Terminal) => attach(world, withoutModes(given, modes, stdout));
  const root = isLinear ? (
    <LinearRoot store={store} onTerminal={given => attach(world, given)} />
  ) : (
    <Root store={store} theme={readTheme(process.env, options.settings)} onTerminal={onTerminal} />
  );
  const resize = () => {
    world.store.dispatch({type: 'resized', size: {columns: stdout.columns, rows: stdout.rows}});
    // Ink draws on this event too; drawing the new state first keeps the old one from being drawn at the new size.
    app?.rerender(root);
  };
  stdout.on('resize', resize);
  try {
    if (!isLinear) stdout.write(wrappingOff);
    app = render(root, {
      stdin: keys.stream,
      ...(isLinear
        ? {}
        : {stdout: createScreenOutput(stdout, world.options.shown?.frame), debug: true, alternateScreen: true}),
      isScreenReaderEnabled: isLinear,
      exitOnCtrlC: false,
      patchConsole: false,
      interactive: true,
    });
    if (!isLinear && mouse) stdout.write(mouseOn);
    if (!isLinear && hasSequences(process.env)) unname = nameWindow(world.store, text => stdout.write(text));
    await Promise.race([app.waitUntilExit(), world.closed.then(() => drainOutput(stdout))]);
  } finally {
    stdout.off('resize', resize);
    close(world, world.failure);
    terminal.restore();
    await world.keeper.close();
    await drainOutput(stdout);
    // What the terminal has not taken by now would keep the program alive.
    if (stdout.writableLength > 0) process.exit(world.failure === undefined ? 0 : 2);
  }
}

/** The screen is not drawn again before the terminal has taken the last picture; keys are heard in the meantime. */
function paced(store: Store, output: NodeJS.WriteStream): Store {
  return {
    ...store,
    subscribe: listener => {
      let isWaiting = false;
      return store.subscribe(() => {
        if (isWaiting) return;
        if (!output.writableNeedDrain) return listener();
        isWaiting = true;
        output.once('drain', () => {
          isWaiting = false;
          listener();
        });
      });
    },
  };
}

/** While something else has the terminal, the mouse is not reported and lines wrap. */
const withoutModes = (
  {exit, suspend}: Terminal,
  modes: {readonly on: string; readonly off: string},
  output: NodeJS.WriteStream,
): Terminal => ({
  exit,
  suspend: during =>
    suspend(async () => {
      output.write(modes.off);
      await during();
      output.write(modes.on);
    }),
});
