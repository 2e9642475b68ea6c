/**
 * Puts text on the clipboard, and tells whether it is there.
 *
 * A program of the system's own (pbcopy, wl-copy, ...) says whether it worked, but over ssh it would fill the clipboard
 * of the wrong machine. tmux says so too and hands the text on to its terminal. Where neither is to be had, an escape
 * sequence (OSC 52) asks the terminal, inside GNU screen wrapped so that it is passed through; terminals never answer.
 */
import {spawn} from 'node:child_process';

/** `copied` is certain; `sent` left for a terminal that does not answer; `failed` had no way to go. */
export type Copying = 'copied' | 'sent' | 'failed';

/** What copying does to the world; tests record it instead. */
export type Clipboard = {
  readonly platform: string;
  readonly env: NodeJS.ProcessEnv;
  /** Runs a command with `input` on its standard input; true where it ended well. */
  readonly run: (words: readonly string[], input: string) => Promise<boolean>;
  /** Writes to the terminal. */
  readonly write: (sequence: string) => void;
};

/** The clipboard commands of macOS, Windows (through WSL as well), Wayland and X11. */
const commands: readonly {
  readonly words: readonly string[];
  readonly isThere: (platform: string, env: NodeJS.ProcessEnv) => boolean;
}[] = [
  {words: ['pbcopy'], isThere: platform => platform === 'darwin'},
  {words: ['clip.exe'], isThere: (platform, env) => platform === 'win32' || isSet(env.WSL_DISTRO_NAME)},
  {words: ['wl-copy'], isThere: (_, env) => isSet(env.WAYLAND_DISPLAY)},
  {words: ['xclip', '-selection', 'clipboard'], isThere: (_, env) => isSet(env.DISPLAY)},
  {words: ['xsel', '--clipboard', '--input'], isThere: (_, env) => isSet(env.DISPLAY)},
];

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

/** Terminals refuse a longer OSC 52; 74 994 bytes of text become 100 000 characters of base64. */
const longestForTerminal = 74_994;

export async function copyText(text: string, clipboard: Clipboard = systemClipboard): Promise<Copying> {
  const {platform, env, run, write} = clipboard;
  const isRemote = isSet(env.SSH_TTY) || isSet(env.SSH_CONNECTION);
  let isCopied = false;
  for (const {words, isThere} of isRemote ? [] : commands) {
    if (!isThere(platform, env) || !(await run(words, text))) continue;
    isCopied = true;
    break;
  }
  // The buffer of tmux is for pasting there; -w, from version 3.2 on, fills the clipboard of the terminal around it.
  if (isSet(env.TMUX))
    isCopied =
      (await run(['tmux', 'load-buffer', '-w', '-'], text)) ||
      (await run(['tmux', 'load-buffer', '-'], text)) ||
      isCopied;
  if (isCopied) return 'copied';
  if (Buffer.byteLength(text) > longestForTerminal) return 'failed';
  write(askTerminal(text, env));
  return 'sent';
}

/** OSC 52, wrapped for GNU screen: it passes on what stands in a DCS, at most 768 bytes of it at a time. */
function askTerminal(text: string, {STY, TMUX}: NodeJS.ProcessEnv): string {
  const sequence = `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
  if (!isSet(STY) || isSet(TMUX)) return sequence;
  return sequence.replace(/[\s\S]{1,512}/g, part => `\u001bP${part}\u001b\\`);
}

const systemClipboard: Clipboard = {
  platform: process.platform,
  env: process.env,
  run: pipeInto,
  write: sequence => process.stdout.write(sequence),
};

function pipeInto([command = '', ...words]: readonly string[], input: string): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(command, words, {stdio: ['pipe', 'ignore', 'ignore'], timeout: 3000});
    child.once('error', () => resolve(false));
    child.once('close', code => resolve(code === 0));
    child.stdin.on('error', () => resolve(false));
    child.stdin.end(input);
  });
}
