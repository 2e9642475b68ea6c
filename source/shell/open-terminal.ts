import {closeSync, openSync} from 'node:fs';
import {constants} from 'node:os';
import {ReadStream} from 'node:tty';
import {UserError} from './user-error.ts';

/** Where keys come from. While standard input brings an article, that is the terminal itself. */
export type KeySource = {readonly stream: ReadStream; readonly close: () => void};

export function openKeys(): KeySource {
  if (process.stdin.isTTY) {
    const stream = process.stdin as ReadStream;
    return {stream, close: () => giveBack(stream)};
  }
  let descriptor: number;
  try {
    descriptor = openSync(process.platform === 'win32' ? 'CONIN$' : '/dev/tty', 'r');
  } catch (error) {
    throw new UserError('there is no terminal to read keys from; --plain prints the article', {cause: error});
  }
  const stream = new ReadStream(descriptor);
  return {
    stream,
    close: () => {
      giveBack(stream);
      stream.destroy();
      try {
        closeSync(descriptor);
      } catch {
        // Destroying the stream has closed it.
      }
    },
  };
}

function giveBack(stream: ReadStream): void {
  if (stream.isRaw) stream.setRawMode(false);
  stream.pause();
  stream.unref();
}

/**
 * Lets the program go on while the terminal does not read. Node writes to a terminal and waits until it has taken
 * everything: then neither a key nor a signal is heard, and nothing but SIGKILL ends the program.
 */
export function unblockOutput(stream: NodeJS.WriteStream): void {
  const {_handle: handle} = stream as {_handle?: {setBlocking?: (isBlocking: boolean) => void}};
  handle?.setBlocking?.(false);
}

/** How long a terminal that does not read is waited for at the end. */
const graceMilliseconds = 120;

/** Settles when everything has been written, or after a moment. */
export async function drainOutput(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.writableLength === 0) return;
  const {promise, resolve} = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, graceMilliseconds);
  stream.write('', () => resolve());
  await promise;
  clearTimeout(timer);
}

/** Reports of clicks and the wheel, in the form that has no limit to the columns (SGR). Shift still selects text. */
export const mouseOn = '\u001b[?1000h\u001b[?1006h';
export const mouseOff = '\u001b[?1006l\u001b[?1000l';

/**
 * Terminals disagree about the width of some emoji. While lines do not wrap at the margin, a wrong guess shortens a line
 * and does not push all the others down.
 */
export const wrappingOff = '\u001b[?7l';
export const wrappingOn = '\u001b[?7h';

/** Reports of the mouse off, cursor shown, wrapping on, paste brackets and synchronized output off, alternate screen left. */
const leaveAlternate = '\u001b[?1049l';
const restored = `${mouseOff}\u001b[?2026l\u001b[?2004l${wrappingOn}\u001b[?25h`;

export type Ending = {
  /** Ends the program's hold on the terminal; safe to call more than once. */
  readonly restore: () => void;
  /** Leaves the terminal as it is, and the care for it to another guard. */
  readonly handOver: () => void;
};

/**
 * Makes sure that the terminal is given back as it was, whatever ends the program: `release` is called once, before a
 * signal or a defect ends the process. A defect's stack is printed when the terminal can show it.
 */
export function guardTerminal(release: () => void, isAlternate = true): Ending {
  let isRestored = false;
  const onSignal = (signal: NodeJS.Signals) => {
    restore();
    // Heard until the end: without a listener the next signal, or Ink's own, would end the process before the output.
    process.on(signal, () => {});
    void drainOutput(process.stdout).then(() => process.exit(128 + constants.signals[signal]));
  };
  const onDefect = (error: unknown) => {
    restore();
    process.stderr.write(`onrecord: ${error instanceof Error ? error.stack : error}\n`);
    process.exit(2);
  };
  const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;
  function handOver(): void {
    isRestored = true;
    for (const signal of signals) process.off(signal, onSignal);
    process.off('uncaughtException', onDefect);
    process.off('unhandledRejection', onDefect);
    process.off('exit', restore);
  }
  function restore(): void {
    if (isRestored) return;
    handOver();
    try {
      release();
    } finally {
      if (process.stdout.writable) process.stdout.write(restored + (isAlternate ? leaveAlternate : ''));
    }
  }
  for (const signal of signals) process.on(signal, onSignal);
  process.on('uncaughtException', onDefect);
  process.on('unhandledRejection', onDefect);
  process.on('exit', restore);
  return {restore, handOver};
}

/** Stops the whole job, as Ctrl-Z does, and settles when it goes on; at once where there is no job control. */
export async function stopJob(): Promise<void> {
  if (process.platform === 'win32') return;
  const resumed = new Promise<void>(resolve => process.once('SIGCONT', () => resolve()));
  process.kill(0, 'SIGTSTP');
  await Promise.race([resumed, new Promise<void>(resolve => setTimeout(resolve, 100))]);
}
