import {spawn} from 'node:child_process';

/** The clipboard commands of macOS, Windows (through WSL as well), Wayland and X11. */
const commands: readonly {
  readonly words: readonly string[];
  readonly isThere: (platform: string, env: NodeJS.ProcessEnv) => boolean;
}[] = [
  {words: ['pbcopy'], isThere: platform => platform === 'darwin'},
  {words: ['clip.exe'], isThere: (platform, env) => platform === 'win32' || env.WSL_DISTRO_NAME !== undefined},
  {words: ['wl-copy'], isThere: (_, env) => env.WAYLAND_DISPLAY !== undefined},
  {words: ['xclip', '-selection', 'clipboard'], isThere: (_, env) => env.DISPLAY !== undefined},
  {words: ['xsel', '--clipboard', '--input'], isThere: (_, env) => env.DISPLAY !== undefined},
];

/** Terminals refuse a longer OSC 52; 74 994 bytes of text become 100 000 characters of base64. */
const longestForTerminal = 74_994;

/**
 * Puts text on the clipboard: through the terminal (OSC 52, which works over ssh) and through the first clipboard
 * command of the system that runs, because not every terminal allows the former.
 */
export async function copyText(text: string, output: NodeJS.WriteStream): Promise<void> {
  const bytes = Buffer.from(text);
  if (bytes.length <= longestForTerminal) output.write(`\u001b]52;c;${bytes.toString('base64')}\u0007`);
  for (const {words, isThere} of commands) {
    if (isThere(process.platform, process.env) && (await pipeInto(words, text))) return;
  }
}

function pipeInto([command = '', ...words]: readonly string[], text: string): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(command, words, {stdio: ['pipe', 'ignore', 'ignore']});
    child.once('error', () => resolve(false));
    child.once('close', code => resolve(code === 0));
    child.stdin.on('error', () => resolve(false));
    child.stdin.end(text);
  });
}
