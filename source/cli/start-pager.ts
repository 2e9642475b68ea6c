import {spawn} from 'node:child_process';

export type Pager = {
  readonly write: (text: string) => void;
  /** Settles when the user has left the pager. */
  readonly finish: () => Promise<void>;
};

/** What a shell answers for a command that is not there or cannot be run. */
const cannotStart = new Set([126, 127]);

/**
 * Shows what is written in the user's pager. Where that cannot be started the text goes to `output`, so that nothing is
 * lost; a pager that is left early is no error.
 */
export function startPager(command: string, output: NodeJS.WritableStream = process.stdout): Pager {
  // As git does it: what fits the screen is not paged, colours pass, and the screen is not cleared.
  const env = {LESS: 'FRX', ...process.env};
  const child = spawn(command, {shell: true, stdio: ['pipe', 'inherit', 'inherit'], env});
  const kept: string[] = [];
  child.stdin.on('error', () => {});
  const ended = new Promise<void>(resolve => {
    child.once('error', () => {
      output.write(kept.join(''));
      resolve();
    });
    child.once('close', code => {
      if (cannotStart.has(code ?? 0)) output.write(kept.join(''));
      resolve();
    });
  });
  // Ctrl-C is for the pager.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  return {
    write: text => {
      kept.push(text);
      child.stdin.write(text);
    },
    finish: async () => {
      child.stdin.end();
      await ended;
      process.off('SIGINT', ignore);
    },
  };
}
