import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';

type Options = {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** The bytes that a terminal sends for the keys of the key table. */
const sequences: Readonly<Record<string, string>> = {
  enter: '\r',
  esc: '\u001b',
  tab: '\t',
  'shift+tab': '\u001b[Z',
  space: ' ',
  backspace: '\u007f',
  delete: '\u001b[3~',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
};

const bytesOf = (key: string): string =>
  sequences[key] ?? (/^ctrl\+[a-z]$/.test(key) ? String.fromCharCode(key.charCodeAt(5) - 96) : key);

export type Screen = InstanceType<typeof headless.Terminal>;

/** A program in a real pseudo-terminal, and the screen that a person would see. */
export type TerminalRun = {
  readonly screen: Screen;
  /** The lines of the screen, without blanks at their ends. */
  readonly text: () => string;
  /** Settles when the screen shows `wanted`; rejects with the screen after the time-out or when the program ends. */
  readonly waitFor: (wanted: string | RegExp | ((text: string) => boolean)) => Promise<string>;
  /** Keys by the names of the key table; anything else is sent as it is. */
  readonly press: (...keys: readonly string[]) => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal: string) => void;
  readonly exit: Promise<{readonly exitCode: number; readonly signal?: number}>;
  /** Called with every piece of output after it is on the screen. */
  readonly onOutput: (listener: (data: string) => void) => void;
  readonly pid: number;
};

const patienceMilliseconds = 30_000;

/** Starts a command. Pass it to `using`-like code yourself: `kill('SIGKILL')` ends it. */
export function openTerminal(file: string, words: readonly string[], options: Options = {}): TerminalRun {
  const {columns = 80, rows = 24, env = {}} = options;
  const screen = new headless.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 100});
  const pty = spawn(file, [...words], {
    cols: columns,
    rows,
    name: 'xterm-256color',
    env: {...cleanEnvironment(), ...env} as Record<string, string>,
  });
  const listeners = new Set<(data: string) => void>();
  let exited: {readonly exitCode: number; readonly signal?: number} | undefined;
  screen.onData(answer => pty.write(answer));
  pty.onData(data =>
    screen.write(data, () => {
      for (const listener of listeners) listener(data);
    }),
  );
  const exit = new Promise<{readonly exitCode: number; readonly signal?: number}>(resolve =>
    pty.onExit(result => {
      exited = result;
      screen.write('', () => {
        for (const listener of listeners) listener('');
        resolve(result);
      });
    }),
  );
  const text = () => screenText(screen);
  return {
    screen,
    text,
    exit,
    pid: pty.pid,
    onOutput: listener => void listeners.add(listener),
    press: (...keys) => pty.write(keys.map(bytesOf).join('')),
    resize: (width, height) => {
      screen.resize(width, height);
      pty.resize(width, height);
    },
    kill: signal => {
      try {
        pty.kill(signal);
      } catch {
        // It has ended already.
      }
    },
    waitFor: wanted =>
      new Promise((resolve, reject) => {
        const isThere = () => {
          const now = text();
          return typeof wanted === 'string'
            ? now.includes(wanted)
            : wanted instanceof RegExp
              ? wanted.test(now)
              : wanted(now);
        };
        const finish = (settle: () => void) => {
          clearTimeout(timer);
          listeners.delete(look);
          settle();
        };
        const fail = (why: string) =>
          finish(() => reject(new Error(`${why}, waiting for ${wanted}; the screen shows:\n${text()}`)));
        const look = () => {
          if (isThere()) finish(() => resolve(text()));
          else if (exited !== undefined) fail(`the program ended with ${exited.exitCode}`);
        };
        const timer = setTimeout(() => fail('nothing came'), patienceMilliseconds);
        listeners.add(look);
        look();
      }),
  };
}

/** A library of its own for every run: what a test reads is kept in no other. */
const newLibrary = (): string => join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'library.sqlite');

/** Nothing of the machine that runs the tests decides what the program draws. */
function cleanEnvironment(): Record<string, string | undefined> {
  const {PATH, HOME, LANG = 'C.UTF-8'} = process.env;
  return {PATH, HOME, LANG, TERM: 'xterm-256color', ONRECORD_CONFIG: '/dev/null', ONRECORD_LIBRARY: newLibrary()};
}

export function screenText(screen: Screen): string {
  const {active} = screen.buffer;
  return Array.from({length: screen.rows}, (_, row) =>
    (active.getLine(active.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
  ).join('\n');
}
