import {spawn} from 'node:child_process';

/**
 * Opens a web address in the user's browser. False if it is none or there is nothing to open it with: an article must
 * not be able to start anything but a browser.
 */
export function openOutside(target: string): Promise<boolean> {
  const address = URL.parse(target);
  if (address === null || !/^https?:$/.test(address.protocol)) return Promise.resolve(false);
  const [command, ...words] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32' || process.env.WSL_DISTRO_NAME !== undefined
        ? ['rundll32.exe', 'url.dll,FileProtocolHandler']
        : ['xdg-open'];
  return new Promise(resolve => {
    const child = spawn(command, [...words, address.href], {stdio: 'ignore', detached: true});
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
