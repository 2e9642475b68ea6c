import assert from 'node:assert/strict';
import {chmodSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {detectMediaType} from '../../source/core/parse/detect-media-type.ts';
import {limits} from '../../source/shell/limits.ts';
import {readOrigin} from '../../source/shell/read-origin.ts';
import {UserError} from '../../source/shell/user-error.ts';
import {writeTemporary} from '../helpers/run-command.ts';

const refusal = async (path: string, change = {}): Promise<string> => {
  const error = await readOrigin(path, {limits: {...limits, ...change}}).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof UserError, `${path} was not refused`);
  return error.message.replaceAll(path, 'IT');
};

test('what cannot be read is refused in one line that says what to do', async () => {
  assert.equal(await refusal('no-such-story.txt'), 'there is no file IT; check the name');
  assert.equal(await refusal(mkdtempSync(join(tmpdir(), 'onrecord-'))), 'IT is a folder; name a file in it');
  assert.equal(await refusal(writeTemporary('empty.txt', '')), 'IT is empty; there is nothing to read');
  assert.equal(await refusal(writeTemporary('blank.txt', ' \n\n ')), 'IT holds no article; there is nothing to read');
  assert.equal(await refusal(writeTemporary('a.pdf', '%PDF-1.7 ...')), 'IT is a broken PDF file; fetch it again');
  assert.equal(
    await refusal(
      writeTemporary(
        'a.bin',
        Uint8Array.from({length: 300}, (_, i) => i % 7),
      ),
    ),
    'IT is binary; onrecord reads text, Markdown, HTML, mail and saved pages (MHTML), subtitles, feeds, EPUB and PDF',
  );
  assert.equal(
    await refusal(writeTemporary('big.txt', 'a'.repeat(2000)), {bytes: 1000}),
    'IT is larger than 32 MiB; save the part you need to a file of its own',
  );
  assert.equal(
    await refusal(writeTemporary('menu.html', '<html><body><nav>Home</nav></body></html>')),
    'IT holds no article; try --as text to see all of it',
  );
});

for (const [name, start, kind] of [
  ['letter.rtf', '{\\rtf1\\ansi The pier.}', 'an RTF file'],
  ['photo.jpg', '\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\u0001', 'a picture'],
  ['pages.zip', 'PK\u0003\u0004\u0014\0\0\0\b\0\0\0!\0', 'a zip archive'],
  ['old.doc', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'an old office file'],
] as const) {
  test(`${name} is known by its first bytes, whatever its name`, async () => {
    const path = writeTemporary(`${name}.txt`, Uint8Array.from(Buffer.from(start.padEnd(300, ' '), 'latin1')));
    assert.equal(await refusal(path), `IT is ${kind}; save the article as text, HTML or PDF first`);
  });
}

test('a file without permission is refused', {
  skip: process.getuid?.() === 0 && 'the superuser may read everything',
}, async () => {
  const path = writeTemporary('locked.txt', 'x');
  chmodSync(path, 0);
  assert.equal(await refusal(path), 'IT may not be read by you; check its permissions');
});

test('control characters in a file name do not reach the message', async () => {
  const error = await readOrigin('no\u001b[31m\nfile').catch((reason: unknown) => reason);
  assert.equal((error as Error).message, 'there is no file no[31m file; check the name');
});

test('--as overrules the name', async () => {
  const path = writeTemporary('notes.txt', '# Title\n\nSome *words* here.');
  assert.equal((await readOrigin(path)).document.text, '# Title\n\nSome *words* here.');
  assert.equal((await readOrigin(path, {as: 'text/markdown'})).document.text, 'Title\n\nSome words here.');
});

for (const [expected, evidence] of [
  ['text/html', {contentType: 'text/html', name: 'x.txt', text: 'plain'}],
  ['text/markdown', {name: 'notes.MD', text: '<html>'}],
  ['text/html', {name: 'page.html?id=3', text: 'words'}],
  ['text/plain', {name: 'story.txt', text: '<html>'}],
  ['text/html', {name: '-', text: '\n<!DOCTYPE html><html>'}],
  ['text/html', {name: '-', text: '<article><p>Words.</p></article>'}],
  ['text/markdown', {name: '-', text: '---\ntitle: A\n---\nWords'}],
  ['text/markdown', {name: '-', text: '# One\n\nWords\n\n## Two\n'}],
  ['text/plain', {name: '-', text: '# 3 on the list\nis no heading'}],
  ['text/plain', {contentType: 'text/plain', name: 'https://example.org/', text: '# One\n\n## Two'}],
  ['text/markdown', {name: '-', text: '+++\ntitle = "A"\n+++\nWords'}],
  ['application/rss+xml', {name: '-', text: '<?xml version="1.0"?>\n<!-- x -->\n<rss version="2.0">'}],
  ['application/rss+xml', {name: 'index.json', text: '{ "version": "https://jsonfeed.org/version/1.1" }'}],
  ['application/rss+xml', {contentType: 'text/html', name: 'https://example.org/feed', text: '<feed xmlns="x">'}],
  ['message/rfc822', {name: '-', text: 'From: a@b.example\nMIME-Version: 1.0\n\nWords'}],
  ['text/plain', {name: '-', text: 'From: The port\nDate: 4 March\nSubject: Pier\n\nWords'}],
  ['text/vtt', {name: '-', text: '1\n00:00:01,000 --> 00:00:02,000\nWords'}],
] as const) {
  test(`${expected}: ${JSON.stringify(evidence)}`, () => assert.equal(detectMediaType(evidence), expected));
}
