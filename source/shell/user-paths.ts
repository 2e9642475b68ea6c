import {isAbsolute} from 'node:path';
import envPaths, {type Paths} from 'env-paths';

const variables = ['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_LOG_HOME'] as const;

/** A relative path in one of these is ignored, as their standard asks (XDG Base Directory Specification). */
export function ignoreRelativeFolders(env: NodeJS.ProcessEnv): void {
  for (const name of variables) if (!isAbsolute(env[name] ?? '/')) delete env[name];
}

/** The user's folders for this program. */
export function userPaths(): Paths {
  ignoreRelativeFolders(process.env);
  return envPaths('onrecord', {suffix: ''});
}
