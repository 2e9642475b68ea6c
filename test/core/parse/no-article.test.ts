import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseHtml} from '../../../source/core/parse/parse-html.ts';

const page = (title: string, body: string): string =>
  `<html><head><title>${title}</title></head><body><header><a href="/">Harbour Post</a></header>${body}</body></html>`;

const pages: readonly (readonly [what: string, html: string, says: RegExp])[] = [
  [
    'a browser check',
    page('One moment', '<h1>post.example</h1><p>Checking your browser before you go on.</p><script>a</script>'),
    /is a browser check, no article/,
  ],
  [
    'a captcha',
    page('post.example', '<p>Please show that you are not a robot: press &amp; hold the button.</p>'),
    /is a browser check, no article/,
  ],
  [
    'a consent wall',
    page(
      'Harbour Post',
      '<div><h2>We value your privacy</h2><p>We and our 812 partners store data.</p><button>Accept all</button></div>',
    ),
    /is a consent wall, no article/,
  ],
  [
    'a login page',
    page(
      'Log in',
      '<form><p>Sign in to continue reading</p><input type="password"></form><p>Forgot your password?</p>',
    ),
    /is a login or subscription page, no article/,
  ],
  [
    'an error page',
    page('Page not found', '<h1>404</h1><p>The page you requested has sailed.</p>'),
    /is an error page/,
  ],
  [
    'an error page in German',
    page('Fehler 404', '<h1>Seite nicht gefunden</h1><p>Die Seite ist verschoben worden oder war nie da.</p>'),
    /is an error page/,
  ],
  [
    'a consent wall in French',
    page(
      'Le Port',
      '<h2>Avant de continuer</h2><p>Nous et nos partenaires gardons vos données.</p><button>Tout accepter</button>',
    ),
    /is a consent wall, no article/,
  ],
  [
    'a long list of links',
    page(
      'Archive',
      `<ul>${Array.from({length: 60}, (_, at) => `<li><a href="/${at}">Boat number ${at} sails from the pier</a></li>`).join('')}</ul>`,
    ),
    /is a list of links, no article/,
  ],
  [
    'an empty shell',
    page(
      'Harbour Post',
      '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="a.js"></script>',
    ),
    /is an empty page that a script would fill/,
  ],
  [
    'a list of links',
    page(
      'News',
      `<ul>${'abcdefghijkl'
        .split('')
        .map(sign => `<li><a href="/${sign}">Boat ${sign} sails from the pier</a></li>`)
        .join('')}</ul>`,
    ),
    /is a list of links, no article/,
  ],
];

for (const [what, html, says] of pages)
  test(`${what} says what it is`, () => {
    assert.throws(() => parseHtml(html), {name: 'NoArticle', message: says});
  });

test('an article about passwords and errors is an article', () => {
  const paragraphs = ['council', 'harbour board', 'mayor', 'ferry line'].map(
    who =>
      `<p>The ${who} said that a page not found told people to enter your password, and no one knew why it did.</p>`,
  );
  const html = page('Error', `<article><h1>Error</h1>${paragraphs.join('')}</article>`);
  assert.match(parseHtml(html).text, /The council said/);
});

test('a cut-off article is shown, with a line that says so', () => {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Pier',
    isAccessibleForFree: false,
    hasPart: {isAccessibleForFree: 'False', cssSelector: '.paid'},
  });
  const paragraph =
    '<p>The pier will open in spring, the mayor said on Friday, and boats will go from it every hour until late at night.</p>';
  const {text} = parseHtml(
    page(
      'Pier',
      `<script type="application/ld+json">${data}</script><article><h1>Pier</h1>${paragraph}<p>Nobody wanted to say what it costs.</p><div class="paid"></div></article>`,
    ),
  );
  assert.match(text, /what it costs\.\n\nThe rest of this article is for subscribers\.$/);
});
