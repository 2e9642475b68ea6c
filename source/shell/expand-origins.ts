/** What is named on the command line may be a folder or a pattern: it stands for the articles in it. */
import {existsSync, statSync} from 'node:fs';
import {isAbsolute, join} from 'node:path';
import {UserError} from './user-error.ts';

/** The files of a folder that are taken for articles. */
const articleFiles = '**/*.{txt,text,md,markdown,html,htm,xhtml}';

/** Nobody reads more in one go, and each costs a thread for a moment. */
const mostFiles = 500;

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

/** A file of that very name is no pattern, and an address never is. */
const isPattern = (origin: string): boolean =>
  /[*?[\]{}]/.test(origin) && !/^[a-z][a-z0-9+.-]*:\/\//i.test(origin) && !existsSync(origin);

/**
 * The origins with the files of folders and patterns in their place, by name. Rejects where there are none, or more
 * than `most`.
 */
export async function expandOrigins(origins: readonly string[], most = mostFiles): Promise<readonly string[]> {
  if (!origins.some(origin => origin !== '-' && (isFolder(origin) || isPattern(origin)))) return origins;
  const {glob} = await import('tinyglobby');
  const options = {caseSensitiveMatch: false, dot: false, onlyFiles: true, ignore: ['**/node_modules/**']};
  const expanded = await Promise.all(
    origins.map(async origin => {
      if (origin !== '-' && isFolder(origin)) {
        const files = await glob(articleFiles, {...options, cwd: origin});
        if (files.length === 0)
          throw new UserError(`${origin} holds no text, Markdown or HTML file; name a file in it`);
        return files.toSorted(byName).map(file => join(origin, file));
      }
      if (!isPattern(origin)) return [origin];
      const files = await glob(origin, {...options, absolute: isAbsolute(origin)});
      if (files.length === 0) throw new UserError(`no file matches ${origin}; check the pattern`);
      return files.toSorted(byName);
    }),
  );
  const all = expanded.flat();
  if (all.length > most)
    throw new UserError(`${all.length} files are too many at once, ${most} are the most; name a folder in it`);
  return all;
}

/** As people count: `story 2` before `story 10`. */
const byName = new Intl.Collator('en', {numeric: true}).compare;
