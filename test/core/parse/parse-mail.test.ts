import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseMail} from '../../../source/core/parse/parse-mail.ts';
import {readArticle} from '../../../source/core/parse/read-article.ts';
import {showBlocks} from '../../helpers/show-blocks.ts';

const head =
  'From: Harbour Post <news@post.example>\nSubject: =?utf-8?q?The_pier_=E2=80=94_closed?=\nDate: Wed, 04 Mar 2026 08:00:00 +0000\nMIME-Version: 1.0\n';

test('a letter in plain text: subject, sender and date, wrapped lines joined', async () => {
  const document = await parseMail(
    `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe council closed the pier on Tues=\nday.\n\n=E2=80=9CNo,=E2=80=9D said Ana Ruiz.\n`,
  );
  assert.deepEqual(showBlocks(document), [
    'title: The pier — closed',
    'paragraph: The council closed the pier on Tuesday.',
    'paragraph: “No,” said Ana Ruiz.',
  ]);
  assert.deepEqual([document.byline, document.published], ['Harbour Post', '2026-03-04T08:00:00.000Z']);
});

test('of two versions the HTML is read, whole, without what is hidden', async () => {
  const document = await parseMail(
    `${head}Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\nPlain words.\n--b\nContent-Type: text/html\n\n<html><head><title>x</title></head><body><div style="display:none">Preview</div><table><tr><td><h2>News</h2><p>The pier is <b>closed</b>.</p></td></tr></table><p>Short.</p></body></html>\n--b--\n`,
  );
  assert.deepEqual(showBlocks(document), [
    'title: The pier — closed',
    'heading 2: News',
    'paragraph: The pier is closed.',
    'paragraph: Short.',
  ]);
});

test('parts in another encoding are decoded on their own', async () => {
  const input = Buffer.concat([
    Buffer.from(`${head}Content-Type: text/plain; charset=iso-8859-1\n\n`),
    Buffer.from('The café is closed.\n', 'latin1'),
  ]);
  assert.match((await readArticle(Uint8Array.from(input))).text, /The café is closed\./);
});

test('a page that a browser saved is read as a page, at its address', async () => {
  const words = 'The council voted to close the old pier, and nobody was surprised by it. ';
  const page = `<html><head><title>Pier closed</title></head><body><nav>Home</nav><article><h1>Pier closed</h1>${[1, 2, 3, 4].map(day => `<p>On day ${day}, ${words.repeat(3)}</p>`).join('')}<p>The council keeps <a href=3D"/plans">its plans for the harbour</a> on a page of their own, the mayor said.</p></article></body></html>`;
  const document = await parseMail(
    `From: <Saved by Blink>\nSnapshot-Content-Location: https://post.example/pier\nSubject: Pier closed\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Location: https://post.example/pier\nContent-Transfer-Encoding: quoted-printable\n\n${page}\n--b\nContent-Type: text/html\nContent-Location: cid:frame\n\n<html><body><p>A frame with an advertisement in it.</p></body></html>\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--\n`,
  );
  assert.equal(document.title, 'Pier closed');
  assert.equal(document.url, 'https://post.example/pier');
  assert.equal(document.blocks.filter(({kind}) => kind === 'paragraph').length, 5);
  assert.doesNotMatch(document.text, /advertisement|Home/);
});
