import {foldText} from '../../library/fold-text.ts';
import {fullName} from '../../library/full-name.ts';
import type {Article, Library} from '../../library/library.ts';
import {parseLibraryQuery} from '../../library/search/library-query.ts';
import {UserError} from '../../shell/user-error.ts';

/** Those that meet the filters and have the words, or words that begin so, in title, outlet or author; newest first. */
export async function listArticles(library: Library, words: string): Promise<readonly Article[]> {
  const {query, filter} = parseLibraryQuery(words);
  const asked = query.terms.flatMap(term => term.words);
  const articles = await library.list(filter);
  return articles.filter(({title = '', outlet = '', author = '', origin}) => {
    const has = foldText(`${title} ${outlet} ${author} ${origin}`);
    return asked.every(word => has.some(other => other.startsWith(word)));
  });
}

type Output = {readonly note: (message: string) => void; readonly fail: (error: unknown) => void};

/** By file, address, key or the beginning of a key that only one has; an address may be a feed's. */
export async function removeNamed(
  library: Library,
  names: readonly string[],
  {note, fail}: Output,
): Promise<0 | 1 | 2> {
  let removed = 0;
  for (const name of names) {
    const article = (await library.find(fullName(name))) ?? (await byKey(library, name));
    const feed = (await library.feeds()).find(({address}) => address === name);
    if (article !== undefined) removed += (await library.remove([article.key])).length;
    else if (feed !== undefined) {
      await library.unfollow(feed.address);
      removed++;
    } else fail(new UserError(`${name} is not in the library; onrecord list shows what is`));
  }
  note(`${removed} removed`);
  return removed === names.length ? 0 : 2;
}

const shortestKey = 6;

async function byKey(library: Library, name: string): Promise<Article | undefined> {
  if (name.length < shortestKey || !/^[0-9a-f]+$/.test(name)) return undefined;
  const found = (await library.list()).filter(({key}) => key.startsWith(name));
  return found.length === 1 ? found[0] : undefined;
}
