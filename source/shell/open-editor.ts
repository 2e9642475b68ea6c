import {spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Editors that take `+LINE` before the file; others open at the top. */
const takesLine = /(?:^|[/\\])(?:vi|vim|nvim|gvim|view|nano|pico|emacs|emacsclient|kak|joe|micro|ed|less)(?:\.exe)?$/;

/**
 * Shows text in the editor that $VISUAL or $EDITOR names, and settles when it is closed. It is a copy: what is changed
 * there changes nothing here. Tells what is wrong, or undefined.
 */
export async function openEditor(
  text: string,
  line: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  const command = env.VISUAL || env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
  const [program = '', ...words] = command.trim().split(/\s+/);
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
  const path = join(folder, 'article.txt');
  try {
    await writeFile(path, text, {mode: 0o600});
    const place = takesLine.test(program) ? [`+${line}`] : [];
    return await new Promise(resolve => {
      const child = spawn(program, [...words, ...place, path], {stdio: 'inherit'});
      child.once('error', () => resolve(`Cannot start the editor ${command}: set EDITOR`));
      child.once('close', code => resolve(code === 0 ? undefined : `The editor ${command} ended with ${code}`));
    });
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
