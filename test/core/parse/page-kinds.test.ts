import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseHtml} from '../../../source/core/parse/parse-html.ts';

const story = [
  'The map shop in Canal Row will close in June, after its owner found that nobody had bought a map since the autumn.',
  '“I have drawn every street of this town by hand,” said Lotte Brink, who opened the shop in 1979 with a loan from her aunt.',
  'Her largest map shows the harbour as it was before the fire, and the town museum has asked for it twice without success.',
  '“They would put it behind glass,” said Brink. “A map has to be folded and cursed at, or else it is a picture.”',
  'A shop for telephones will follow, the owner of the house says, and he will leave the old sign over the door if he can.',
];
const german = [
  'Der Kartenladen in der Kanalgasse schließt im Juni, weil seit dem Herbst niemand mehr eine Karte gekauft hat.',
  '„Ich habe jede Straße dieser Stadt von Hand gezeichnet“, sagte Lotte Brink, die den Laden 1979 eröffnet hat.',
  'Ihre größte Karte zeigt den Hafen vor dem Brand, und das Museum hat schon zweimal vergeblich um sie gebeten.',
];
const french = [
  'La boutique de cartes de la rue du Canal fermera en juin, car personne n’y a acheté de carte depuis l’automne.',
  '« J’ai dessiné à la main chaque rue de cette ville », a dit Lotte Brink, qui a ouvert la boutique en 1979.',
  'Sa plus grande carte montre le port avant l’incendie, et le musée l’a demandée deux fois sans succès.',
];
const paragraphs = (lines: readonly string[]): string => lines.map(line => `<p>${line}</p>`).join('\n');
const page = (body: string, title = 'Map shop closes', language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><title>${title} | The Fold</title></head><body><header><nav><a href="/">Home</a> <a href="/town">Town</a></nav></header>${body}</body></html>`;
const headline = '<h1>Map shop closes</h1>';
const read = (html: string): readonly string[] => {
  const {text, blocks} = parseHtml(html);
  return blocks.filter(({kind}) => kind !== 'title').map(({start, end}) => text.slice(start, end));
};

/** What is on the page, and what of it is read besides the story: nothing where no lines are given. */
const pages: readonly (readonly [what: string, html: string, lines: readonly string[]])[] = [
  [
    'author, role, age of the story and date of the day',
    page(
      `<article>${headline}<div>By <a>Tom Reyk</a></div><div>Town reporter</div><div>4 hours ago</div><div>Published 3:15 PM, May 4, 2026</div>${paragraphs(story)}</article>`,
    ),
    story,
  ],
  [
    'the same in German',
    page(
      `<article><h1>Kartenladen schließt</h1><p>Von Tom Reyk</p><p>Stand: 04.03.2026, 08:15 Uhr</p>${paragraphs(german.slice(0, 1))}<div>Anzeige</div>${paragraphs(german.slice(1))}<p>Lesen Sie auch: <a href="/x">Wo es noch Karten gibt</a></p></article>`,
      'Kartenladen schließt',
      'de',
    ),
    german,
  ],
  [
    'the same in French',
    page(
      `<article><h1>La boutique ferme</h1><p>Par Tom Reyk</p><p>Publié le 4 mars 2026 à 08h15</p><p>Temps de lecture : 3 min.</p>${paragraphs(french.slice(0, 2))}<div>Publicité</div><p><b>À lire aussi :</b> <a href="/x">Où trouver des cartes</a></p>${paragraphs(french.slice(2))}</article>`,
      'La boutique ferme',
      'fr',
    ),
    french,
  ],
  [
    'consent in German below the text',
    page(
      `<article>${headline}${paragraphs(story)}</article><div><p>Diese Website verwendet Cookies. Wir und unsere Partner verarbeiten personenbezogene Daten. Mit dem Klick auf „Akzeptieren“ stimmen Sie zu.</p></div>`,
    ),
    story,
  ],
  [
    'another story in a box that is made alike',
    page(
      `<div class="post"><h1>Map shop closes</h1>${paragraphs(story)}</div><div class="post"><h1>Ferry is late</h1>${paragraphs(story.map(line => `The ferry was late again on Sunday, and ${line.toLowerCase()}`))}</div>`,
    ),
    story,
  ],
  [
    'a list of facts before the text, and one behind it',
    page(
      `<article>${headline}<ul><li>Opened in 1979</li><li>Closes in June</li></ul>${paragraphs(story)}<ul><li>On foot from the station in ten minutes</li></ul></article>`,
    ),
    ['Opened in 1979', 'Closes in June', ...story, 'On foot from the station in ten minutes'],
  ],
  [
    'short sentences in boxes of their own',
    page(
      `<article>${headline}<div><p>It folds.</p></div><div>${paragraphs(story)}</div><div><p>She will miss it.</p></div></article>`,
    ),
    ['It folds.', ...story, 'She will miss it.'],
  ],
  [
    'an answer that opens by a click',
    page(
      `<article>${headline}${paragraphs(story)}<h3><button>Who gets the maps?</button></h3><div hidden><p>Her niece, who is nine and draws well, says the owner.</p></div></article>`,
    ),
    [...story, 'Who gets the maps?', 'Her niece, who is nine and draws well, says the owner.'],
  ],
  [
    'links to other stories, side by side',
    page(
      `<article>${headline}${paragraphs(story.slice(0, 3))}<div><a href="/1">Seven streets that have no name</a><a href="/2">The river on old town maps</a></div><p><a href="/3">READ: Who drew the first map</a></p>${paragraphs(story.slice(3))}</article>`,
    ),
    story,
  ],
];

for (const [what, html, lines] of pages)
  test(`${what}: the story whole, and nothing else`, () => {
    assert.deepEqual(read(html), lines);
  });

const escaped = (value: unknown): string => JSON.stringify(JSON.stringify(value));
/** Scripts that hold the story where the page shows nothing. */
const scripts: Readonly<Record<string, string>> = {
  'in a string that is parsed': `<script>window.__STATE__ = JSON.parse(${escaped({post: {body: story.map(text => ({type: 'p', text}))}})});</script>`,
  'among other values': `<script>var a={"x":1}; window.__DATA__={"content":{"elements":${JSON.stringify(story.map(content => ({_type: 'text', content})))}}};start(a)</script>`,
  'in pieces with parts': `<script type="application/json">${JSON.stringify({article: {blocks: story.map(text => ({type: 'paragraph', data: {text}}))}})}</script>`,
  'in rows that a server pushes': `<script>self.__next_f.push([1,${JSON.stringify(`5:${JSON.stringify({body: paragraphs(story)})}\n`)}])</script>`,
};

for (const [where, script] of Object.entries(scripts))
  test(`a story ${where} is found`, () => {
    assert.deepEqual(read(page(`<div id="app"></div>${script}`)), story);
  });

test('authors are found behind the words of other languages', () => {
  const html = page(
    `<article><h1>La boutique ferme</h1><p>Par Tom Reyk</p>${paragraphs(french)}</article>`,
    'La boutique ferme',
    'fr',
  );
  assert.deepEqual(parseHtml(html).authors, ['Tom Reyk']);
});
