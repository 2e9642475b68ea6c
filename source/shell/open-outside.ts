import {spawn} from 'node:child_process';

/**
 * Opens a web address in the user's browser: $BROWSER if it is set, else the system's. False if it is no address or there
 * is nothing to open it with: an article must not be able to start anything but a browser.
 */
export function openOutside(
  target: string,
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): Promise<boolean> {
  const address = URL.parse(target);
  if (address === null || !/^https?:$/.test(address.protocol)) return Promise.resolve(false);
  const [command = '', ...words] = browserCommand(address.href, env, platform);
  return new Promise(resolve => {
    const child = spawn(command, words, {stdio: 'ignore', detached: true});
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

/** $BROWSER is a command, or several parted by colons, in which `%s` stands for the address. */
function browserCommand(address: string, env: NodeJS.ProcessEnv, platform: string): readonly string[] {
  const own = env.BROWSER?.split(':')
    .map(command => command.trim())
    .find(command => command !== '');
  if (own !== undefined) {
    const words = own.split(/\s+/);
    return words.some(word => word.includes('%s'))
      ? words.map(word => word.replaceAll('%s', address))
      : [...words, address];
  }
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32' || env.WSL_DISTRO_NAME !== undefined)
    return ['rundll32.exe', 'url.dll,FileProtocolHandler', address];
  return ['xdg-open', address];
}
