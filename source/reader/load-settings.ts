import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Settings, standardSettings} from '../app/settings.ts';
import {userPaths} from '../shell/user-paths.ts';

/** The user's file of settings, which need not be there. */
export const settingsPath = ({ONRECORD_CONFIG}: NodeJS.ProcessEnv): string =>
  ONRECORD_CONFIG || join(userPaths().config, 'config.toml');

export type LoadedSettings = {
  readonly settings: Settings;
  /** One line on what is wrong with the file. */
  readonly problem?: string;
};

/** The settings; the parser is loaded only where there is a file. */
export async function loadSettings(env: NodeJS.ProcessEnv = process.env): Promise<LoadedSettings> {
  const path = settingsPath(env);
  if (!existsSync(path)) return {settings: standardSettings};
  let toml: string;
  try {
    toml = readFileSync(path, 'utf8');
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    return {settings: standardSettings, problem: `${path} cannot be read (${code}): what holds is --print-config`};
  }
  const {readSettings} = await import('../app/read-settings.ts');
  const {settings, problems} = readSettings(toml);
  const [first, ...others] = problems;
  if (first === undefined) return {settings};
  return {settings, problem: `config.toml ${first}${others.length > 0 ? ` (and ${others.length} more)` : ''}`};
}
