/** Pages from a real server on this machine, which also misbehaves. Time-outs are those of the test, not of the program. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync} from 'node:fs';
import {createServer, type RequestListener, type Server} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {limits} from '../../source/shell/limits.ts';
import {type ReadOptions, readOrigin} from '../../source/shell/read-origin.ts';
import {UserError} from '../../source/shell/user-error.ts';

const sentence = 'The harbour was quiet, and the tugs lay at the quay with their lamps lit until the morning came. ';
const page = `<html lang="en"><head><title>Quiet harbour</title></head><body><article><h1>Quiet harbour</h1>${[1, 2, 3, 4, 5].map(day => `<p>On day ${day} ${sentence.repeat(3)}</p>`).join('')}</article></body></html>`;
const html = {'content-type': 'text/html; charset=utf-8'};
let answered = 0;

const answer: RequestListener = (request, response) => {
  answered++;
  const path = request.url ?? '';
  const bodies: Readonly<Record<string, () => void>> = {
    '/page': () => response.writeHead(200, html).end(page),
    '/agent': () =>
      response.writeHead(200, {'content-type': 'text/plain'}).end(`Agent\n\n${request.headers['user-agent']}`),
    '/gzip': () => response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(gzipSync(page)),
    '/bomb': () =>
      response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(gzipSync(Buffer.alloc(3_000_000, 97))),
    '/bomb-br': () =>
      response.writeHead(200, {...html, 'content-encoding': 'br'}).end(brotliCompressSync(Buffer.alloc(3_000_000, 97))),
    '/latin': () =>
      response
        .writeHead(200, {'content-type': 'text/html; charset=iso-8859-1'})
        .end(Buffer.from(page.replaceAll('quay', 'café'), 'latin1')),
    '/wrong-charset': () => response.writeHead(200, {'content-type': 'text/html; charset=klingon'}).end(page),
    '/silent': () => {},
    '/endless': () => {
      response.writeHead(200, html);
      const send = (): void => {
        if (!response.destroyed) response.write('a'.repeat(60_000), () => setImmediate(send));
      };
      send();
    },
    '/cut': () => {
      response.writeHead(200, {...html, 'content-length': '90000'});
      response.write(page, () => response.destroy());
    },
    '/loop': () => response.writeHead(302, {location: '/loop'}).end(),
    '/moved': () => response.writeHead(301, {location: '/page'}).end(),
    '/to-file': () => response.writeHead(302, {location: 'file:///etc/passwd'}).end(),
    '/picture': () => response.writeHead(200, {'content-type': 'image/png'}).end('x'),
    '/broken': () => response.writeHead(500).end(),
    '/etag': () =>
      request.headers['if-none-match'] === '"v1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, {...html, etag: '"v1"'}).end(page),
    '/menu': () => response.writeHead(200, html).end('<html><body><nav><a href="/">Home</a></nav></body></html>'),
  };
  (bodies[path] ?? (() => response.writeHead(404).end()))();
};

const plain = createServer(answer);
const secure = createSecureServer(
  {key: readFileSync('test/helpers/tls/key.pem'), cert: readFileSync('test/helpers/tls/certificate.pem')},
  answer,
);
const listen = (server: Server): Promise<void> =>
  new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve()));
const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const cacheFolder = mkdtempSync(join(tmpdir(), 'onrecord-cache-'));

before(async () => {
  await listen(plain);
  await listen(secure as unknown as Server);
});
after(() => {
  for (const server of [plain, secure]) {
    server.closeAllConnections();
    server.close();
  }
});

const open = (path: string, options: ReadOptions = {}) =>
  readOrigin(`http://127.0.0.1:${portOf(plain)}${path}`, {cacheFolder, ...options});

test('a page is read, its kind told from the content type, its address kept', async () => {
  const {document, mediaType, fromCache} = await open('/page');
  assert.equal(document.title, 'Quiet harbour');
  assert.equal(mediaType, 'text/html');
  assert.equal(document.url, `http://127.0.0.1:${portOf(plain)}/page`);
  assert.equal(document.blocks.filter(({kind}) => kind === 'paragraph').length, 5);
  assert.equal(fromCache, false);
});

test('the program says who it is', async () => {
  assert.match((await open('/agent')).document.text, /onrecord\/\S+ \(terminal reader\)/);
});

test('compressed pages and redirects are followed', async () => {
  for (const path of ['/gzip', '/moved', '/wrong-charset'])
    assert.equal((await open(path)).document.title, 'Quiet harbour');
});

test('the charset of the header is used', async () => {
  assert.match((await open('/latin')).document.text, /at the café with/);
});

test('progress counts the bytes', async () => {
  const seen: number[] = [];
  await open('/page', {onProgress: ({receivedBytes}) => seen.push(receivedBytes)});
  assert.deepEqual([seen[0], seen.at(-1)], [0, page.length]);
});

for (const [path, message, change] of [
  ['/missing', /\/missing answers 404 \(not found\); check the address$/, {}],
  ['/broken', /\/broken answers 500 \(the server has a problem\); try later$/, {}],
  ['/silent', /\/silent did not answer in full within 0\.08 s; try later$/, {wholeMilliseconds: 80}],
  ['/bomb', /\/bomb is larger than 1 MiB; open it in a browser and save the page$/, {bytes: 1024 * 1024}],
  ['/bomb-br', /\/bomb-br is larger than 1 MiB; open it in a browser and save the page$/, {bytes: 1024 * 1024}],
  ['/endless', /\/endless is larger than 1 MiB; open it in a browser and save the page$/, {bytes: 1024 * 1024}],
  ['/cut', /\/cut was cut off in the middle; try again$/, {}],
  ['/loop', /\/loop redirects more than 5 times; open it in a browser and save the page$/, {}],
  ['/to-file', /\/to-file leads to file:\/\/\/etc\/passwd, which is no web page$/, {}],
  ['/picture', /\/picture is image\/png; onrecord reads text, Markdown and HTML$/, {}],
  ['/menu', /\/menu holds no article; try --as text to see all of it$/, {}],
] as const) {
  test(`refused in one line: ${path}`, async () => {
    await assert.rejects(open(path, {limits: {...limits, ...change}}), error => {
      assert.ok(error instanceof UserError, String(error));
      assert.match(error.message, message);
      return true;
    });
  });
}

test('a certificate that cannot be trusted is refused', async () => {
  await assert.rejects(
    readOrigin(`https://127.0.0.1:${portOf(secure as unknown as Server)}/page`, {cacheFolder}),
    /certificate that cannot be trusted/,
  );
});

test('another scheme is refused', async () => {
  await assert.rejects(
    readOrigin('ftp://example.org/x'),
    /ftp:\/\/example\.org\/x: only http and https addresses can be opened/,
  );
});

test('a page that did not change comes from the cache, and so does one whose server is gone', async () => {
  await open('/etag');
  const before = answered;
  assert.equal((await open('/etag')).document.title, 'Quiet harbour');
  assert.equal(answered, before + 1);

  const short = createServer(answer);
  await listen(short);
  const address = `http://127.0.0.1:${portOf(short)}/page`;
  await readOrigin(address, {cacheFolder});
  short.closeAllConnections();
  await new Promise(resolve => short.close(resolve));
  const {document, fromCache} = await readOrigin(address, {cacheFolder});
  assert.equal(document.title, 'Quiet harbour');
  assert.equal(fromCache, true);
});

test('a signal stops the transfer', async () => {
  const controller = new AbortController();
  const reading = open('/endless', {
    signal: controller.signal,
    onProgress: ({receivedBytes}) => receivedBytes > 0 && controller.abort(new Error('stopped')),
  });
  await assert.rejects(reading, /stopped/);
});
