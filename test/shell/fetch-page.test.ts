/** Pages from a real server on this machine, which also misbehaves. Time-outs are those of the test, not of the program. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync} from 'node:fs';
import {createServer, type RequestListener, type Server, type ServerResponse} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {type AddressInfo, createServer as createTcpServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {nextAddress} from '../../source/shell/follow-to-page.ts';
import {limits} from '../../source/shell/limits.ts';
import {type ReadOptions, readOrigin} from '../../source/shell/read-origin.ts';
import {UserError} from '../../source/shell/user-error.ts';

const sentence = 'The harbour was quiet, and the tugs lay at the quay with their lamps lit until the morning came. ';
const page = `<html lang="en"><head><title>Quiet harbour</title></head><body><article><h1>Quiet harbour</h1>${[1, 2, 3, 4, 5].map(day => `<p>On day ${day} ${sentence.repeat(3)}</p>`).join('')}</article></body></html>`;
const html = {'content-type': 'text/html; charset=utf-8'};
/** One of three pages of an article. */
const longPage = (number: number): string =>
  page
    .replace('<head>', '<head><meta property="og:type" content="article">')
    .replaceAll('On day', `In week ${number}, on day`)
    .replace(
      '</article>',
      number < 3 ? `</article><a class="next" href="/long/${number + 1}">Next page</a>` : '</article>',
    );
let answered = 0;
let resets = 0;

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
    '/welcome': () =>
      response.writeHead(302, {location: '/counter', 'set-cookie': ['seen=1; Path=/', 'lang=en']}).end(),
    '/counter': () =>
      request.headers.cookie === 'seen=1; lang=en'
        ? response.writeHead(200, html).end(page)
        : response.writeHead(302, {location: '/welcome'}).end(),
    '/refresh': () => response.writeHead(200, {...html, refresh: '0; url=/page'}).end('<p>Wait</p>'),
    '/meta-refresh': () =>
      response.writeHead(200, html).end(`<meta content='0;URL="/page"' http-equiv=refresh><p>Wait</p>`),
    '/renews-itself': () =>
      response
        .writeHead(200, html)
        .end(page.replace('<head>', '<head><meta http-equiv="refresh" content="300; url=/loop">')),
    '/noscript': () =>
      response
        .writeHead(200, html)
        .end(page.replace('<head>', '<head><noscript><meta http-equiv="refresh" content="0; url=/loop"></noscript>')),
    '/to-utf8': () => {
      response.socket?.write(
        Buffer.from('HTTP/1.1 302 Found\r\nLocation: /caf\u00e9\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'),
      );
      response.socket?.end();
    },
    '/caf%C3%A9': () => response.writeHead(200, html).end(page),
    '/download': () => response.writeHead(200, {'content-type': 'application/octet-stream'}).end(page),
    '/feed': () =>
      response
        .writeHead(200, {'content-type': 'application/xml'})
        .end('<rss version="2.0"><channel><title>Post</title><item><title>Pier</title></item></channel></rss>'),
    '/reset-once': () => (resets++ === 0 ? request.socket.resetAndDestroy() : response.writeHead(200, html).end(page)),
    '/headers': () =>
      response
        .writeHead(200, {'content-type': 'text/plain'})
        .end(`Headers\n\n${request.headers['user-agent']} and ${request.headers['x-key']}`),
    '/to-other': () => response.writeHead(302, {location: `http://localhost:${portOf(plain)}/headers`}).end(),
    '/long': () => response.writeHead(200, html).end(longPage(1)),
    '/long/2': () => response.writeHead(200, html).end(longPage(2)),
    '/long/3': () => response.writeHead(200, html).end(longPage(3)),
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

for (const [path, what] of [
  ['/welcome', 'cookies are kept from hop to hop'],
  ['/refresh', 'a Refresh header is followed'],
  ['/meta-refresh', 'a refresh in a <meta> is followed'],
  ['/renews-itself', 'a page that will renew itself is read'],
  ['/noscript', 'a refresh for those without scripts is not followed'],
  ['/to-utf8', 'an address in raw UTF-8 is followed'],
  ['/download', 'a page that is sent as a download is known by its content'],
  ['/reset-once', 'a connection that breaks is tried once more'],
] as const) {
  test(what, async () => assert.equal((await open(path)).document.title, 'Quiet harbour'));
}

test('an article in pages is read from the first to the last', async () => {
  const {document} = await open('/long');
  const weeks = document.text.match(/In week \d, on day 1/g);
  assert.deepEqual(weeks, ['In week 1, on day 1', 'In week 2, on day 1', 'In week 3, on day 1']);
  assert.equal(document.blocks.filter(({kind}) => kind === 'title').length, 1);
});

test('a feed is known by its content', async () => {
  assert.equal((await open('/feed')).mediaType, 'application/rss+xml');
});

test('headers of the user go to the address and to no other host, the user agent to all', async () => {
  const headers = {'user-agent': 'tester', 'x-key': 'secret'};
  assert.match((await open('/headers', {headers})).document.text, /tester and secret/);
  assert.match((await open('/to-other', {headers})).document.text, /tester and undefined/);
});

test('a port that browsers refuse and an address that is none are told in words', async () => {
  await assert.rejects(readOrigin('http://127.0.0.1:25/', {cacheFolder}), {
    message: 'http://127.0.0.1:25/ names port 25, which is kept for other things than pages; check the address',
  });
  await assert.rejects(readOrigin('http://exa mple.org/', {cacheFolder}), {
    message: 'http://exa mple.org/ is no address that a browser could open; check it',
  });
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
  [
    '/picture',
    /\/picture is image\/png; onrecord reads text, Markdown, HTML, mail and saved pages \(MHTML\), subtitles, feeds, EPUB and PDF$/,
    {},
  ],
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

/** What an address answers, one after the other; the last answer stays. */
function answersInTurn(...answers: readonly ((response: ServerResponse) => void)[]): RequestListener {
  let next = 0;
  return (_, response) => answers[Math.min(next++, answers.length - 1)]!(response);
}

const article = (response: ServerResponse) => void response.writeHead(200, html).end(page);
const status = (code: number) => (response: ServerResponse) => void response.writeHead(code).end();
const login = '<form action="/in"><input name="user"><input type="password" name="key"><button>Enter</button></form>';
const wall = `<html><body><article><h1>Quiet harbour</h1><p>${sentence.repeat(4)}</p></article>${login}</body></html>`;

for (const [what, second, notice] of [
  ['404', status(404), /^127\.0\.0\.1:\d+ answers 404: this is the copy of \d+ \w+ \d{4}$/],
  ['503', status(503), /answers 503: this is the copy of/],
  [
    'a page with nothing but a login',
    (response: ServerResponse) => void response.writeHead(200, html).end(login),
    /shows no article there now: this is the copy of/,
  ],
  [
    'the beginning of the article and a login',
    (response: ServerResponse) => void response.writeHead(200, html).end(wall),
    /shows no article there now/,
  ],
] as const)
  test(`where an article was and now is ${what}, the copy is shown and stays`, async context => {
    const server = createServer(answersInTurn(article, second));
    await listen(server);
    context.after(() => void server.close());
    const address = `http://127.0.0.1:${portOf(server)}/story`;
    await readOrigin(address, {cacheFolder});
    for (let visit = 0; visit < 2; visit++) {
      const {document, notice: told = ''} = await readOrigin(address, {cacheFolder});
      assert.match(document.text, /On day 5/);
      assert.match(told, notice);
    }
  });

test('what is no article is not kept', async context => {
  const server = createServer(answersInTurn(response => void response.writeHead(200, html).end(login), status(404)));
  await listen(server);
  context.after(() => void server.close());
  const address = `http://127.0.0.1:${portOf(server)}/story`;
  await assert.rejects(readOrigin(address, {cacheFolder}), /holds no article/);
  await assert.rejects(readOrigin(address, {cacheFolder}), /answers 404 \(not found\)/);
});

test('a name and a password in an address are never printed', async () => {
  await assert.rejects(readOrigin('http://ann:s3cret@127.0.0.1:1/story', {cacheFolder}), error => {
    assert.doesNotMatch((error as Error).message, /ann|s3cret/);
    assert.match((error as Error).message, /holds a name or a password; leave them out and use --header/);
    return true;
  });
});

for (const [what, head, message] of [
  [
    'broken brotli',
    'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: br\r\n\r\n\xff\xff\xff',
    /sends broken compressed data; open it in a browser and save the page$/,
  ],
  [
    'broken zstd',
    'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: zstd\r\n\r\n\xff\xff\xff',
    /sends broken compressed data/,
  ],
  [
    'broken gzip',
    'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: gzip\r\n\r\n\xff\xff\xff',
    /sends broken compressed data/,
  ],
  [
    'a page without any header, as before HTTP/1.0',
    '<p>Hello',
    /answers in a way that is not HTTP; open it in a browser and save the page$/,
  ],
  ['a header without a name', 'HTTP/1.1 200 OK\r\n: x\r\n\r\n', /answers in a way that is not HTTP/],
  ['a header of 200 kB', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`, /answers in a way that is not HTTP/],
] as const)
  test(`one line for ${what}`, async context => {
    const server = createTcpServer(socket =>
      socket.on('error', () => {}).once('data', () => socket.end(Buffer.from(head, 'latin1'))),
    );
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    context.after(() => void server.close());
    const {port} = server.address() as AddressInfo;
    await assert.rejects(readOrigin(`http://127.0.0.1:${port}/`, {cacheFolder}), error => {
      assert.ok(error instanceof UserError, String(error));
      assert.match(error.message, message);
      return true;
    });
  });

test('from https to http is told, and followed only where that is allowed', () => {
  const address = 'http://127.0.0.1:8080/page';
  const hop = (from: string, allowsHttp: boolean) => nextAddress(new URL(from), address, allowsHttp);
  assert.throws(
    () => hop('https://example.org/', false),
    /example\.org\/ leads to http:\/\/127\.0\.0\.1:\d+, where others can read along and change the page; --allow-http follows$/,
  );
  assert.equal(hop('https://example.org/', true).href, address);
  assert.equal(hop('http://example.org/', false).href, address);
});

test('a signal stops the transfer', async () => {
  const controller = new AbortController();
  const reading = open('/endless', {
    signal: controller.signal,
    onProgress: ({receivedBytes}) => receivedBytes > 0 && controller.abort(new Error('stopped')),
  });
  await assert.rejects(reading, /stopped/);
});
