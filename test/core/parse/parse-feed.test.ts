import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFeedDocument, readFeed} from '../../../source/core/parse/parse-feed.ts';
import {showBlocks} from '../../helpers/show-blocks.ts';

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title><language>en-gb</language>
<item><title>Pier &amp;amp; port</title><link>https://post.example/1</link><dc:creator>Bo Lind</dc:creator><pubDate>Wed, 04 Mar 2026 08:00:00 +0000</pubDate><description>&lt;p&gt;The pier is &lt;b&gt;closed&lt;/b&gt;.&lt;/p&gt;</description></item>
<item><title>Whole story</title><guid isPermaLink="false">17</guid><description>Short.</description><content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title type="html">&lt;i&gt;Pier&lt;/i&gt;</title><link rel="self" href="https://post.example/self"/><link href="/2"/><updated>2026-03-04T00:00:00Z</updated><author><name>Ana Ruiz</name></author><summary>Closed.</summary></entry></feed>`;
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Post</title></channel><item rdf:about="https://post.example/3"><title>Pier</title><link>https://post.example/3</link></item></rdf:RDF>`;
const json = `{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[{"id":"1","url":"https://post.example/4","content_html":"<p>The pier is closed.</p>","date_published":"2026-03-04T00:00:00Z","authors":[{"name":"Ana Ruiz"}]}]}`;

for (const [kind, input, entry] of [
  [
    'RSS',
    rss,
    {
      title: 'Pier & port',
      address: 'https://post.example/1',
      byline: 'Bo Lind',
      published: 'Wed, 04 Mar 2026 08:00:00 +0000',
    },
  ],
  [
    'Atom',
    atom,
    {title: 'Pier', address: 'https://post.example/2', byline: 'Ana Ruiz', published: '2026-03-04T00:00:00Z'},
  ],
  ['RDF', rdf, {title: 'Pier', address: 'https://post.example/3'}],
  [
    'JSON Feed',
    json,
    {
      title: 'The pier is closed.',
      address: 'https://post.example/4',
      byline: 'Ana Ruiz',
      published: '2026-03-04T00:00:00Z',
    },
  ],
] as const) {
  test(`an entry of ${kind}`, () => {
    const {html: _, ...first} = readFeed(input, 'https://post.example/feed').entries[0]!;
    assert.deepEqual(first, entry);
  });
}

test('a feed as a Document lists its entries with address and words', () => {
  const document = parseFeedDocument(rss);
  assert.deepEqual(showBlocks(document), [
    'title: Harbour Post',
    'heading 2: Pier & port',
    'caption: Bo Lind · Wed, 04 Mar 2026 08:00:00 +0000',
    'caption: https://post.example/1',
    'paragraph: The pier is closed.',
    'heading 2: Whole story',
    'paragraph: All of it.',
  ]);
  assert.deepEqual([document.site, document.language], ['Harbour Post', 'en-gb']);
});

test('a feed without entries has no block but its title, a broken one says so', () => {
  assert.deepEqual(showBlocks(parseFeedDocument('<rss version="2.0"><channel><title>Post</title></channel></rss>')), [
    'title: Post',
  ]);
  assert.throws(() => parseFeedDocument('<html></html>'), {message: 'is a broken feed; open its address in a browser'});
});
