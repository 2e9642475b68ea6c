/// <reference lib="dom" />
/**
 * EPUB: a zip archive (fflate) of pages in the order of its spine. A chapter that begins without a heading gets the one of
 * the table of contents, so that the chapters are the outline.
 */
import {type UnzipFileInfo, unzipSync} from 'fflate';
import {DOMParser} from 'linkedom';
import type {Document} from '../document/document.ts';
import {addHtml} from './add-html.ts';
import {createDocumentBuilder, type DocumentBuilder} from './document-builder.ts';
import {sanitise} from './sanitise.ts';
import {UnreadableError} from './unreadable-error.ts';

/** All pages together, unpacked; the longest novels have 6 MB. Pictures and fonts are never unpacked. */
const largest = 64 * 1024 * 1024;
const needed = /\.(x?html?|xml|opf|ncx)$|^META-INF\//i;

export async function parseEpub(bytes: Uint8Array): Promise<Document> {
  const files = unpack(bytes);
  const container = parseXml(read(files, 'META-INF/container.xml'));
  const packagePath = container.querySelector('rootfile')?.getAttribute('full-path') ?? '';
  const book = parseXml(read(files, packagePath));
  if (files['META-INF/encryption.xml'] !== undefined && locks(read(files, 'META-INF/encryption.xml')))
    throw new UnreadableError('is locked to the shop that sold it; onrecord cannot open it');
  const details = readDetails(book);
  const builder = createDocumentBuilder();
  if (details.title !== undefined) {
    builder.begin('title');
    builder.add(details.title);
  }
  const items = new Map(elements(book, 'item').map(item => [item.getAttribute('id') ?? '', item]));
  const paths = elements(book, 'itemref').flatMap(reference => {
    const item = items.get(reference.getAttribute('idref') ?? '');
    return item === undefined || /\bnav\b/.test(item.getAttribute('properties') ?? '')
      ? []
      : [resolve(packagePath, item)];
  });
  const titles = readContents(files, packagePath, [...items.values()]);
  for (const path of paths) if (files[path] !== undefined) addChapter(builder, read(files, path), titles.get(path));
  return {...details, ...builder.build()};
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  const filter = ({name, originalSize}: UnzipFileInfo): boolean => {
    if (!needed.test(name)) return false;
    size += originalSize;
    if (size > largest) throw new UnreadableError('unpacks to more than 64 MiB; it is no book');
    return true;
  };
  try {
    return unzipSync(bytes, {filter});
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError('is no whole EPUB file; fetch it again', {cause: error});
  }
}

function read(files: Readonly<Record<string, Uint8Array>>, path: string): string {
  const bytes = files[path];
  if (bytes === undefined)
    throw new UnreadableError(`is no whole EPUB file (${path || 'its contents'} is missing); fetch it again`);
  return new TextDecoder().decode(bytes);
}

/** Fonts are scrambled in many free books; a locked page locks the book. */
const locks = (encryption: string): boolean => /URI="[^"]+\.x?html?"/i.test(encryption);

const parseXml = (xml: string): globalThis.Document =>
  new DOMParser().parseFromString(xml, 'text/xml') as unknown as globalThis.Document;

/** By name, whatever the prefix of its namespace. */
const elements = (page: globalThis.Document, name: string): readonly Element[] =>
  [...page.querySelectorAll('*')].filter(({tagName}) => tagName.toLowerCase().replace(/^.*:/, '') === name);

const wordsIn = (element: Element | null | undefined): string =>
  sanitise(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function readDetails(book: globalThis.Document): Omit<Document, 'text' | 'blocks'> {
  const all = (name: string): string =>
    elements(book, name)
      .map(wordsIn)
      .filter(words => words !== '')
      .join(', ');
  const entries = {
    title: wordsIn(elements(book, 'title')[0]),
    byline: all('creator'),
    published: wordsIn(elements(book, 'date')[0]),
    site: all('publisher'),
    language: wordsIn(elements(book, 'language')[0]),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''));
}

/** A path inside the archive, from the file that names it. */
function resolve(from: string, item: Element, attribute = 'href'): string {
  const target = URL.parse(item.getAttribute(attribute) ?? '', `file:///${from}`);
  return target === null ? '' : decodeURIComponent(target.pathname.slice(1));
}

/** The titles of the table of contents, by the path of the page that each points to; the first one counts. */
function readContents(
  files: Readonly<Record<string, Uint8Array>>,
  packagePath: string,
  items: readonly Element[],
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const note = (path: string, title: string): void => {
    if (title !== '' && !titles.has(path)) titles.set(path, title);
  };
  const nav = items.find(item => /\bnav\b/.test(item.getAttribute('properties') ?? ''));
  const ncx = items.find(item => item.getAttribute('media-type') === 'application/x-dtbncx+xml');
  for (const item of [nav, ncx]) {
    const path = item === undefined ? '' : resolve(packagePath, item);
    if (files[path] === undefined) continue;
    const page = parseXml(read(files, path));
    for (const link of elements(page, 'a')) note(resolve(path, link), wordsIn(link));
    for (const point of elements(page, 'navpoint')) {
      const content = [...point.children].find(({tagName}) => /content$/i.test(tagName));
      const label = [...point.children].find(({tagName}) => /navlabel$/i.test(tagName));
      if (content !== undefined) note(resolve(path, content, 'src'), wordsIn(label));
    }
  }
  return titles;
}

function addChapter(builder: DocumentBuilder, html: string, title: string | undefined): void {
  const body = html.replace(/^[\s\S]*?<body[^>]*>/i, '');
  const opensWithHeading = /^(?:\s|<(?!h[1-6])[^>]*>)*<h[1-6]/i.test(body);
  if (title !== undefined && !opensWithHeading) {
    builder.begin('heading', 1);
    builder.add(title);
  }
  addHtml(builder, html);
}
