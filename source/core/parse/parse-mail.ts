/**
 * Mail and saved pages (MHTML), by postal-mime. A saved page tells where it was saved from and is read as the page that it
 * is; a letter is read whole, its HTML before its plain text, with the subject as headline and the sender as author.
 */
import PostalMime, {type Email} from 'postal-mime';
import type {Document} from '../document/document.ts';
import {createDocumentBuilder} from './document-builder.ts';
import {parseText} from './parse-text.ts';
import {sanitise} from './sanitise.ts';

export async function parseMail(input: string | Uint8Array): Promise<Document> {
  const mail = await PostalMime.parse(input);
  const page = savedFrom(input, mail);
  if (page !== undefined && mail.html !== undefined) {
    const {parseHtml} = await import('./parse-html.ts');
    return parseHtml(firstPage(mail.html), page);
  }
  const details = detailsOf(mail);
  if (isHtml(mail, input)) {
    const {addHtml} = await import('./add-html.ts');
    const builder = createDocumentBuilder();
    if (details.title !== undefined) {
      builder.begin('title');
      builder.add(details.title);
    }
    addHtml(builder, mail.html ?? '');
    return {...details, ...builder.build()};
  }
  const {text, blocks} = parseText([details.title ?? '', mail.text ?? ''].join('\n\n'));
  return {...details, text, blocks};
}

/** Letters without HTML get some from the library, made of their text. */
const isHtml = ({html = ''}: Email, input: string | Uint8Array): boolean =>
  html !== '' && /content-type:\s*text\/html/i.test(headOf(input, 1 << 20));

/** The address of the page that a browser saved; undefined for a letter. */
function savedFrom(input: string | Uint8Array, {headers}: Email): string | undefined {
  const told = headers.find(({key}) => key === 'snapshot-content-location' || key === 'content-location')?.value;
  const isRelated = headers.some(({key, value}) => key === 'content-type' && /multipart\/related/i.test(value));
  const hasReader = headers.some(({key}) => key === 'to');
  const address =
    told ?? (isRelated && !hasReader ? /^content-location:\s*(\S+)/im.exec(headOf(input, 1 << 16))?.[1] : undefined);
  return address !== undefined && /^(https?|file):/i.test(address) ? address : undefined;
}

const headOf = (input: string | Uint8Array, length: number): string =>
  typeof input === 'string'
    ? input.slice(0, length)
    : new TextDecoder('windows-1252').decode(input.subarray(0, length));

/** The frames of a page follow it as pages of their own. */
function firstPage(html: string): string {
  const end = /<\/html\s*>/i.exec(html);
  return end === null ? html : html.slice(0, end.index + end[0].length);
}

function detailsOf({subject, from, date}: Email): Omit<Document, 'text' | 'blocks'> {
  const entries = {title: subject, byline: from?.name || from?.address, published: date};
  const known = Object.entries(entries).map(([key, value]) => [
    key,
    sanitise(value ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  ]);
  return Object.fromEntries(known.filter(([, value]) => value !== ''));
}
