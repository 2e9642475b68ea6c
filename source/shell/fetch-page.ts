/**
 * A page from the web: undici's fetch with limits of its own. Redirects are followed by hand so that each address is
 * checked; bytes are counted after decompression and the transfer stops at the limit. What was read is kept, and comes
 * back when the server says that nothing changed or does not answer at all.
 */
import {EnvHttpProxyAgent, fetch, type Response} from 'undici';
import {articleCacheFolder, type CachedPage, readCachedPage, writeCachedPage} from './article-cache.ts';
import type {Limits} from './limits.ts';
import type {Progress} from './receive-origin.ts';
import {UserError} from './user-error.ts';

export type FetchOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly limits: Limits;
  readonly cacheFolder?: string | undefined;
};

type Page = CachedPage & {readonly name: string; readonly fromCache: boolean};

const userAgent = `onrecord/${process.env.ONRECORD_VERSION ?? 'development'} (terminal reader)`;
const readable = /^(text\/(html|plain|markdown|x-markdown)|application\/xhtml\+xml)$/;

/** Fetches an address. Rejects with a UserError, or with the signal's reason when it is stopped. */
export async function fetchPage(address: string, options: FetchOptions): Promise<Page> {
  const url = URL.parse(address);
  if (url === null) throw new UserError(`${address} is no address; check it`);
  const folder = options.cacheFolder ?? articleCacheFolder();
  const cached = await readCachedPage(folder, url.href);
  const dispatcher = new EnvHttpProxyAgent({connect: {timeout: options.limits.connectMilliseconds}});
  const timeout = AbortSignal.timeout(options.limits.wholeMilliseconds);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  try {
    const page = await request(url, cached, {dispatcher, signal}, options);
    if (page !== cached) await writeCachedPage(folder, page);
    return {...page, name: address, fromCache: false};
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof UserError) throw error;
    if (cached !== undefined && isAbsence(error)) return {...cached, name: address, fromCache: true};
    throw explain(address, error, options.limits);
  } finally {
    dispatcher.destroy().catch(() => {});
  }
}

type Connection = {readonly dispatcher: EnvHttpProxyAgent; readonly signal: AbortSignal};

/** Follows redirects to a page; returns `cached` itself when the server says that it is still good. */
async function request(
  address: URL,
  cached: CachedPage | undefined,
  connection: Connection,
  options: FetchOptions,
): Promise<CachedPage> {
  let url = address;
  for (let redirects = 0; redirects <= options.limits.redirects; redirects++) {
    options.onProgress?.({receivedBytes: 0, message: `Connecting to ${url.host}`});
    const response = await fetch(url, {
      ...connection,
      redirect: 'manual',
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8',
        ...(cached?.etag === undefined ? {} : {'if-none-match': cached.etag}),
        ...(cached?.lastModified === undefined ? {} : {'if-modified-since': cached.lastModified}),
      },
    });
    if (response.status === 304 && cached !== undefined) return cached;
    const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (target === null) return receive(address, url, response, options);
    await response.body?.cancel();
    const next = URL.parse(target, url);
    if (next === null || !/^https?:$/.test(next.protocol))
      throw new UserError(`${address.href} leads to ${target}, which is no web page`);
    url = next;
  }
  throw new UserError(
    `${address.href} redirects more than ${options.limits.redirects} times; open it in a browser and save the page`,
  );
}

async function receive(
  address: URL,
  url: URL,
  response: Response,
  {limits, onProgress}: FetchOptions,
): Promise<CachedPage> {
  const {headers} = response;
  if (!response.ok) {
    await response.body?.cancel();
    throw new UserError(`${address.href} answers ${response.status} ${statusHint(response.status)}`);
  }
  const [contentType, charset] = splitContentType(headers.get('content-type') ?? '');
  if (contentType !== '' && !readable.test(contentType)) {
    await response.body?.cancel();
    throw new UserError(`${address.href} is ${contentType}; onrecord reads text, Markdown and HTML`);
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
    ...(contentType === '' ? {} : {contentType}),
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

function statusHint(status: number): string {
  if (status === 404 || status === 410) return '(not found); check the address';
  if (status === 401 || status === 403 || status === 402)
    return '(not allowed); open it in a browser and save the page';
  if (status === 429) return '(too many requests); try later';
  return status >= 500 ? '(the server has a problem); try later' : '(refused); open it in a browser and save the page';
}

const codeOf = (error: unknown): string => {
  const {cause, code, name} = error as {
    cause?: {code?: unknown; errors?: {code?: unknown}[]};
    code?: unknown;
    name: string;
  };
  return [cause?.code, cause?.errors?.[0]?.code, code].find(found => typeof found === 'string') ?? name;
};

/** True where nobody answered, so that the page seen last time may stand in. */
const isAbsence = (error: unknown): boolean =>
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_SOCKET|TimeoutError)$/.test(
    codeOf(error),
  );

function explain(address: string, error: unknown, limits: Limits): Error {
  const code = codeOf(error);
  const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`;
  const reason = (() => {
    if (code === 'TimeoutError') return `did not answer in full within ${seconds(limits.wholeMilliseconds)}; try later`;
    if (code === 'UND_ERR_CONNECT_TIMEOUT')
      return `did not answer within ${seconds(limits.connectMilliseconds)}; try later`;
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'has no such host; check the address and your connection';
    if (code === 'ECONNREFUSED') return 'refuses the connection; check the address';
    if (
      /^(ECONNRESET|UND_ERR_SOCKET|UND_ERR_ABORTED|EPIPE|Z_BUF_ERROR|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(code)
    )
      return 'was cut off in the middle; try again';
    if (/^(Z_|ERR_?_?(BROTLI|ZSTD)|ERR_BROTLI)/.test(code))
      return 'sends broken compressed data; open it in a browser and save the page';
    if (/CERT|SIGNATURE|TLS|SSL|ISSUER/.test(code))
      return `has a certificate that cannot be trusted (${code}); check the address`;
    return `cannot be read (${code})`;
  })();
  return new UserError(`${address} ${reason}`, {cause: error});
}
