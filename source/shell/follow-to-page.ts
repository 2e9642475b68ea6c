/**
 * From an address to the page behind it, as a browser would go: redirects by status, by a Refresh header and by
 * `<meta http-equiv="refresh">`, with the cookies that the hops before have set. Each address is checked; bytes are
 * counted after decompression and the transfer stops at the limit.
 */
import type {CookieJar} from 'tough-cookie';
import {fetch, type Response} from 'undici';
import {formatOfType, readableKinds} from '../core/parse/formats.ts';
import type {FetchedPage} from './article-cache.ts';
import {statusHint} from './explain-failure.ts';
import type {FetchOptions} from './received.ts';
import {StatusError} from './status-error.ts';
import {UserError} from './user-error.ts';
import type {Connection} from './with-connection.ts';

const userAgent = `onrecord/${process.env.ONRECORD_VERSION ?? 'development'} (terminal reader)`;
const accepted =
  'text/html,application/xhtml+xml,application/rss+xml;q=0.9,application/atom+xml;q=0.9,text/markdown;q=0.9,text/plain;q=0.8,application/pdf;q=0.7,application/epub+zip;q=0.7,*/*;q=0.1';
/** Types that servers give to anything: what came is told by its content. */
const vague = /^(application\/(octet-stream|xml|json|x-download|force-download)|binary\/octet-stream|text\/xml)?$/;

/** Returns `cached` itself when the server says that it is still good. */
export async function followToPage(
  address: URL,
  cached: FetchedPage | undefined,
  connection: Connection,
  options: FetchOptions,
): Promise<FetchedPage> {
  const cookies = createCookies();
  let url = address;
  for (let hops = 0; hops <= options.limits.redirects; hops++) {
    options.onProgress?.({receivedBytes: 0, message: `Connecting to ${url.host}`});
    const own = url.origin === address.origin ? options.headers : {};
    const response = await fetch(url, {
      ...connection,
      redirect: 'manual',
      headers: {
        'user-agent': options.headers?.['user-agent'] ?? userAgent,
        accept: accepted,
        ...(cached?.etag === undefined ? {} : {'if-none-match': cached.etag}),
        ...(cached?.lastModified === undefined ? {} : {'if-modified-since': cached.lastModified}),
        ...(await cookies.headersFor(url)),
        ...own,
      },
    });
    if (response.status === 304 && cached !== undefined) return cached;
    await cookies.keep(url, response);
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location !== null) await response.body?.cancel();
    const page = location === null ? await receive(address, url, response, options) : undefined;
    const target = location === null ? refreshTarget(url, response, page) : asUtf8(location);
    if (target === undefined) return page!;
    url = nextAddress(url, target, options.allowsHttp ?? false);
  }
  throw new UserError(
    `${address.href} redirects more than ${options.limits.redirects} times; open it in a browser and save the page`,
  );
}

/** Where a hop leads. Throws where that is no place for a page, or less safe than where it came from. */
export function nextAddress(from: URL, target: string, allowsHttp: boolean): URL {
  const next = URL.parse(target, from);
  if (next === null || !/^https?:$/.test(next.protocol))
    throw new UserError(`${from.href} leads to ${target}, which is no web page`);
  if (from.protocol === 'https:' && next.protocol === 'http:' && !allowsHttp)
    throw new UserError(
      `${from.href} leads to http://${next.host}, where others can read along and change the page; --allow-http follows`,
    );
  // What a server writes there is for nobody else to see.
  next.username = '';
  next.password = '';
  return next;
}

/** Cookies of one fetch, forgotten after it; the library is loaded with the first. */
function createCookies() {
  let jar: CookieJar | undefined;
  return {
    async keep(url: URL, {headers}: Response): Promise<void> {
      const given = headers.getSetCookie();
      if (given.length === 0) return;
      jar ??= new (await import('tough-cookie')).CookieJar();
      for (const cookie of given) await jar.setCookie(cookie, url.href, {ignoreError: true});
    },
    async headersFor(url: URL): Promise<{readonly cookie?: string}> {
      const cookie = (await jar?.getCookieString(url.href)) ?? '';
      return cookie === '' ? {} : {cookie};
    },
  };
}

/** Header values come byte by byte; many servers write addresses in UTF-8. */
function asUtf8(header: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}

/** Pages that wait longer before they go on are there to be read, and renew themselves. */
const longestWaitSeconds = 10;

/** Where a Refresh header or a `<meta>` leads at once; what stands in `<noscript>` is for those who see no page. */
function refreshTarget(url: URL, {headers}: Response, page: FetchedPage | undefined): string | undefined {
  const head = Buffer.from(page?.bytes.subarray(0, 65_536) ?? []).toString('latin1');
  const seen = head.replace(/<!--[\s\S]*?-->|<(noscript|script)\b[\s\S]*?<\/\1\s*>/gi, '');
  const meta = /<meta\s[^>]*http-equiv\s*=\s*["']?refresh\b[^>]*>/i.exec(seen)?.[0] ?? '';
  const content =
    headers.get('refresh') ?? /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(meta)?.slice(1).find(Boolean);
  const [, seconds, target] = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content ?? '') ?? [];
  if (target === undefined || Number(seconds) > longestWaitSeconds) return undefined;
  const address = asUtf8(target.trim().replaceAll('&amp;', '&'));
  const next = URL.parse(address, url);
  return next === null || next.href.replace(/#.*/, '') === url.href.replace(/#.*/, '') ? undefined : address;
}

async function receive(
  address: URL,
  url: URL,
  response: Response,
  {limits, onProgress}: FetchOptions,
): Promise<FetchedPage> {
  const {headers} = response;
  if (!response.ok) {
    await response.body?.cancel();
    const line = `${address.href} answers ${response.status} ${statusHint(response.status)}`;
    throw new StatusError(line, response.status, headers.get('retry-after') ?? undefined);
  }
  const [contentType, charset] = splitContentType(headers.get('content-type') ?? '');
  const isVague = vague.test(contentType);
  if (!isVague && formatOfType(contentType) === undefined) {
    await response.body?.cancel();
    throw new UserError(`${address.href} is ${contentType}; onrecord reads ${readableKinds()}`);
  }
  const total = Number(headers.get('content-length') ?? Number.NaN);
  const chunks: Uint8Array[] = [];
  let receivedBytes = 0;
  for await (const chunk of response.body ?? []) {
    receivedBytes += chunk.length;
    if (receivedBytes > limits.bytes)
      throw new UserError(
        `${address.href} is larger than ${Math.round(limits.bytes / 1024 / 1024)} MiB; open it in a browser and save the page`,
      );
    chunks.push(chunk);
    onProgress?.({
      receivedBytes,
      message: `Reading ${url.host}`,
      ...(Number.isFinite(total) && !headers.has('content-encoding') ? {totalBytes: total} : {}),
    });
  }
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return {
    address: address.href,
    url: url.href,
    bytes: Buffer.concat(chunks),
    ...(isVague ? {} : {contentType}),
    ...(charset === undefined ? {} : {charset}),
    ...(etag === null ? {} : {etag}),
    ...(lastModified === null ? {} : {lastModified}),
  };
}

function splitContentType(header: string): readonly [string, string | undefined] {
  const [type = '', ...parameters] = header.split(';').map(part => part.trim());
  const charset = parameters
    .map(parameter => /^charset=(.+)$/i.exec(parameter)?.[1])
    .find(value => value !== undefined);
  return [type.toLowerCase(), charset?.replace(/^"|"$/g, '')];
}
