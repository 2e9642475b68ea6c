import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseHtml} from '../../../source/core/parse/parse-html.ts';

const first = 'My boat leaks at the bow since Monday, and the pump does not keep up. What would you try before a yard?';
const second = 'Dry it, sand it, and put two thin coats of resin on it. Mine has held for three winters, in ice.';
const third = 'Do not sand it wet! I did, and it came off in a week. Wait for a warm day.';

const phpbb = (name: string, words: string): string =>
  `<div class="post bg1"><dl class="postprofile"><dt><a class="username" href="/u">${name}</a></dt><dd>Posts: 12</dd></dl><div class="postbody"><h3><a href="#p">Re: Leak</a></h3><p class="author">by ${name} » 3 May</p><div class="content">${words}</div><div class="signature">Sail on</div></div></div>`;
const vbulletin = (name: string, words: string): string =>
  `<table><tr><td><a class="bigusername" href="/u">${name}</a> Senior Member</td><td><div id="post_message_7">${words}</div></td></tr></table>`;
const discourse = (name: string, words: string): string =>
  `<div itemprop="comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author"><a><span itemprop="name">${name}</span></a></span></div><div class="post" itemprop="text"><p>${words}</p></div></div>`;
const exchange = (name: string, words: string): string =>
  `<div class="answer"><div class="votecell">12</div><div class="answercell"><div class="s-prose js-post-body"><p>${words}</p></div><div class="user-details"><a href="/users/1">${name}</a> 101</div></div></div>`;
const hacker = (name: string, words: string): string =>
  `<tr class="athing comtr"><td><a class="hnuser">${name}</a> 2 hours ago <div class="comment"><span class="commtext c00">${words}</span></div></td></tr>`;
const reddit = (name: string, words: string): string =>
  `<div class="entry"><p class="tagline"><a class="author">${name}</a> 3 points</p><div class="usertext-body"><div class="md"><p>${words}</p></div></div><ul><li>permalink</li><li>reply</li></ul></div>`;
const xenforo = (name: string, words: string): string =>
  `<article class="message" data-author="${name}"><div class="message-cell"><h4 class="message-name">${name}</h4></div><div class="message-body"><div class="bbWrapper">${words}</div></div></article>`;
const homemade = (name: string, words: string): string =>
  `<div class="row"><span class="user-name">${name}</span><div class="post-text-x message-text">${words}</div></div>`;

const programs = {phpbb, vbulletin, discourse, exchange, hacker, reddit, xenforo, homemade};

for (const [program, post] of Object.entries(programs))
  test(`a thread of ${program}: every post under its author's name, nothing else`, () => {
    const html = `<html><head><title>Leak at the bow</title></head><body><nav><a href="/">Boards</a></nav><h1>Leak at the bow</h1>${post('Ana', first)}${post('Bo', second)}${post('Cy', third)}<div class="footer"><a href="/">Terms</a></div></body></html>`;
    const {text, blocks} = parseHtml(html);
    assert.deepEqual(
      blocks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`),
      [
        'title: Leak at the bow',
        'heading: Ana',
        `paragraph: ${first}`,
        'heading: Bo',
        `paragraph: ${second}`,
        'heading: Cy',
        `paragraph: ${third}`,
      ],
    );
  });

const comments = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'].map(name =>
  homemade(name, `${second} ${third} ${name} says so, and ${name} has sailed for longer than most who write here.`),
);

test('an article with more comments than text is no thread', () => {
  const whole = ['bow', 'keel', 'deck', 'mast', 'sail', 'hull', 'rudder', 'anchor', 'cabin', 'stern']
    .map(
      part =>
        `<p>The ${part} of an old boat needs care, and whoever has no time for it had better not buy one, says the yard; it sees the ${part} of many a boat each spring.</p>`,
    )
    .join('');
  const {text} = parseHtml(
    `<html><head><title>Old boats</title></head><body><article><h1>Old boats</h1>${whole}</article><div class="comments">${comments.join('')}${comments.join('')}</div></body></html>`,
  );
  assert.match(text, /The bow of an old boat.*The stern of an old boat/s);
});

test('a page that says it is an article is no thread', () => {
  const data = '<script type="application/ld+json">{"@type":"BlogPosting","headline":"Old boats"}</script>';
  const {text} = parseHtml(
    `<html><head><title>Old boats</title>${data}</head><body><article><h1>Old boats</h1><p>${first} ${first}</p><p>${second} That is all there is to it, in short.</p></article><div class="comments">${comments.join('')}</div></body></html>`,
  );
  assert.ok(text.includes(first));
});

/** Author and time as the programs write them, and what stands beside the words of a post. */
const surroundings: readonly (readonly [what: string, post: (name: string, words: string) => string, time: string])[] =
  [
    [
      'old vBulletin',
      (name, words) =>
        `<table id="post7"><tr><td class="thead">03-09-2012, 08:10 PM</td></tr><tr><td><a class="bigusername">${name}</a><div>Posts: 4</div></td><td><div id="post_message_7">${words}</div><div class="signature">Sail on</div></td></tr></table>`,
      '03-09-2012 08:10 PM',
    ],
    [
      'XenForo 2',
      (name, words) =>
        `<article class="message" data-author="${name}"><header><time datetime="2022-06-10T10:20:00-0400">Jun 10, 2022</time></header><div class="message-content"><article class="message-body"><div class="bbWrapper">${words}</div></article><aside class="message-signature"><div class="bbWrapper">Sail on</div></aside></div></article>`,
      '2022-06-10 10:20',
    ],
    [
      'Stack Exchange, edited by another',
      (name, words) =>
        `<div class="answer"><div class="s-prose js-post-body">${words}</div><div class="post-signature"><span class="relativetime" title="2020-05-02 10:00:00Z">May 2</span><div class="user-details"><a href="/users/9">Editor</a></div></div><div class="post-signature owner"><span class="relativetime" title="2020-05-01 08:15:00Z">May 1</span><div class="user-details"><a href="/users/1">${name}</a></div></div></div>`,
      '2020-05-01 08:15',
    ],
    [
      'phpBB 2',
      (name, words) =>
        `<tr><td><span class="name"><b>${name}</b></span></td><td><span class="postdetails">Posted: Mon May 01, 2006 7:15 pm</span><div><span class="postbody">${words}</span></div></td></tr>`,
      '2006-05-01 7:15 pm',
    ],
  ];

for (const [what, post, time] of surroundings)
  test(`${what}: author, time and words of each post, no signature and no rules of the board`, () => {
    const posts = [post('Ana', first), post('Bo', second)].join('');
    const rules =
      '<div class="side"><div class="usertext-body"><div class="md"><p>Be kind to each other, and read the rules before you write.</p></div></div></div>';
    const {text, blocks} = parseHtml(
      `<html><head><title>Leak at the bow</title></head><body>${rules}<div class="content">${posts}</div></body></html>`,
    );
    assert.deepEqual(
      blocks.map(
        ({kind, label, start, end}) => `${[kind, label].filter(part => part).join(' ')}: ${text.slice(start, end)}`,
      ),
      [
        'title: Leak at the bow',
        `heading ${time}: Ana`,
        `paragraph: ${first}`,
        `heading ${time}: Bo`,
        `paragraph: ${second}`,
      ],
    );
  });
