/** The library in the forms that other programs read, article after article. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Analysis} from '../../core/document/analysis.ts';
import {isSaid} from '../../core/document/shown-analysis.ts';
import {formatCitations} from '../../core/export/format-citations.ts';
import {csvHeader, formatCsv} from '../../core/export/format-csv.ts';
import {keepConfident} from '../../core/export/keep-confident.ts';
import {formatNote, noteName} from '../../library/format-note.ts';
import type {Article, Library} from '../../library/library.ts';
import {UserError} from '../../shell/user-error.ts';
import {listArticles} from './list-articles.ts';
import {formatOpml} from './opml.ts';
import type {LibraryCommand} from './read-library-command.ts';

type Request = Extract<LibraryCommand, {type: 'export'}>;
type Opened = {readonly article: Article; readonly analysis: Analysis};

/** True where there was anything to write. */
export async function exportLibrary(
  library: Library,
  request: Request,
  write: (text: string) => void,
): Promise<boolean> {
  const {format, bom, into} = request;
  switch (format) {
    case 'opml': {
      const feeds = await library.feeds();
      write(await formatOpml(feeds));
      return feeds.length > 0;
    }
    case 'ndjson':
      return writeRecords(library, request, line => write(`${line}\n`));
    case 'json': {
      let separator = '[\n';
      const isAny = await writeRecords(library, request, line => {
        write(`${separator}${line}`);
        separator = ',\n';
      });
      write(isAny ? '\n]\n' : '[]\n');
      return isAny;
    }
    case 'csv':
      write(`${bom ? '\ufeff' : ''}${csvHeader}`);
      return each(library, request, ({article, analysis}) => write(formatCsv(analysis, article.origin)));
    case 'markdown':
      if (into !== undefined) await makeFolder(into);
      return each(library, request, async opened => {
        const note = formatNote(opened, await library.marks(opened.article.key));
        if (into === undefined) write(`${note}\n`);
        else await writeFile(join(into, noteName(opened.article)), note);
      });
    case 'csl':
    case 'bibtex':
    case 'ris':
      return writeCitations(library, request, format, write);
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, {recursive: true});
  } catch (error) {
    throw new UserError(`${path} cannot be made a folder (${(error as NodeJS.ErrnoException).code}); name another`);
  }
}

async function writeRecords(library: Library, {words}: Request, write: (line: string) => void): Promise<boolean> {
  const wanted = words === '' ? undefined : new Set((await listArticles(library, words)).map(({key}) => key));
  let isAny = false;
  for await (const record of library.records()) {
    if (wanted !== undefined && !(record.type === 'article' && wanted.has(record.article.key))) continue;
    isAny = true;
    write(JSON.stringify(record));
  }
  return isAny;
}

/** Oldest first, with the quotes that are sure enough. */
async function each(
  library: Library,
  {words, minConfidence}: Request,
  take: (opened: Opened) => void | Promise<void>,
): Promise<boolean> {
  const articles = (await listArticles(library, words)).toReversed();
  for (const {key} of articles) {
    const opened = await library.open(key);
    if (opened === undefined) continue;
    const sure = keepConfident(opened.analysis, minConfidence);
    await take({article: opened.article, analysis: {...sure, quotes: sure.quotes.filter(isSaid)}});
  }
  return articles.length > 0;
}

/** Two articles may have the same author, year and first word: the second key gets a letter. */
async function writeCitations(
  library: Library,
  request: Request,
  format: 'csl' | 'bibtex' | 'ris',
  write: (text: string) => void,
): Promise<boolean> {
  const taken = new Map<string, number>();
  const unique = (key: string): string => {
    const count = taken.get(key) ?? 0;
    taken.set(key, count + 1);
    return count === 0 ? key : `${key}-${count + 1}`;
  };
  const items: unknown[] = [];
  const isAny = await each(library, request, ({analysis}) => {
    if (format === 'ris') write(formatCitations(analysis, 'ris'));
    else if (format === 'bibtex')
      write(
        formatCitations(analysis, 'bibtex').replace(/^(@article\{)([^,]*)/, (_, begin, key) => begin + unique(key)),
      );
    else {
      const [item] = JSON.parse(formatCitations(analysis, 'csl-json')) as [{readonly id: string}];
      items.push({...item, id: unique(item.id)});
    }
  });
  if (format === 'csl') write(`${JSON.stringify(items, undefined, 2)}\n`);
  return isAny;
}
