import {spawn} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Editors that take `+LINE` before the file; others open at the top. */
const takesLine = /(?:^|[/\\])(?:vi|vim|nvim|gvim|view|nano|pico|emacs|emacsclient|kak|joe|micro|ed|less)(?:\.exe)?$/;

/** The text as it was when the editor was closed, and what went wrong. */
export type Edited = {readonly text: string; readonly problem?: string};

/** Shows a copy of the text in the editor that $VISUAL or $EDITOR names, and settles when it is closed. */
export async function openEditor(text: string, line: number, env: NodeJS.ProcessEnv = process.env): Promise<Edited> {
  const command = env.VISUAL || env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
  const [program = '', ...words] = command.trim().split(/\s+/);
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
  const path = join(folder, 'article.txt');
  try {
    await writeFile(path, text, {mode: 0o600});
    const place = takesLine.test(program) ? [`+${line}`] : [];
    const problem = await new Promise<string | undefined>(resolve => {
      const child = spawn(program, [...words, ...place, path], {stdio: 'inherit'});
      child.once('error', () => resolve(`Cannot start the editor ${command}: set EDITOR`));
      child.once('close', code => resolve(code === 0 ? undefined : `The editor ${command} ended with ${code}`));
    });
    return problem === undefined ? {text: await readFile(path, 'utf8')} : {text, problem};
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
