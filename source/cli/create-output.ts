/** Where printing goes: text to standard output, messages to standard error, and there a count while it takes long. */
import {sanitise} from '../core/parse/sanitise.ts';
import {reportError} from '../shell/report-error.ts';
import {UserError} from '../shell/user-error.ts';
import {type Pager, startPager} from './start-pager.ts';

type Output = {
  readonly write: (text: string) => void;
  readonly fail: (error: unknown) => void;
  readonly note: (message: string) => void;
  /** For so many articles; nothing is shown where standard error is no terminal or the text itself goes to one. */
  readonly onProgress: (done: number) => void;
  /** Takes the count away; where there is a pager, settles when it has been left. */
  readonly finish: () => Promise<void>;
};

/** A reader that has seen enough, such as `head`, closes the pipe: that is no error. A full disk is one. */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') reportError(new UserError(explain(error.code)));
    process.exit();
  });
  // Nobody is left to be told.
  process.stderr.on('error', () => process.exit(2));
}

const explain = (code: string | undefined): string =>
  code === 'ENOSPC'
    ? 'the output cannot be written, its disk is full; make room and print again'
    : `the output cannot be written (${code}); send it elsewhere`;

/** `pager` is a command that is to show the text. */
export function createOutput(articles: number, pager?: string): Output {
  const {stdout, stderr} = process;
  let paging: Pager | undefined;
  const isCounting = stderr.isTTY && !stdout.isTTY && articles > 1;
  const clear = () => {
    if (isCounting) stderr.write('\r\u001b[K');
  };
  return {
    write: text => {
      if (pager === undefined) stdout.write(text);
      else (paging ??= startPager(pager)).write(text);
    },
    fail: error => {
      clear();
      reportError(error);
    },
    note: message => {
      clear();
      stderr.write(`onrecord: ${sanitise(message).replace(/\s+/g, ' ')}\n`);
    },
    onProgress: done => {
      if (isCounting) stderr.write(`\r${done}/${articles}`);
    },
    finish: async () => {
      clear();
      await paging?.finish();
    },
  };
}
