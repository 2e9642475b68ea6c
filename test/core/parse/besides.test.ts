import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseHtml} from '../../../source/core/parse/parse-html.ts';

const story = [
  'The baker of Orr Street lit his oven on Friday for the last time, before the eyes of some two hundred of his neighbours.',
  '“I have burnt my fingers for long enough,” said Emil Thorn, who learnt the trade from an aunt and will now learn to swim.',
  'The oven was built in 1934 and has been cold for nine days in all that time, seven of them in the winter of the great flood.',
  'A school will move into the house, and the council has promised to leave the oven where it stands, behind a pane of glass.',
  'Nobody in the street remembers another baker, though the church book names one, a Mr Pohl, who sold his bread by weight.',
  'From Monday the nearest loaf will be sold at the station, a walk of twenty minutes, by a machine that takes no coins.',
  'Thorn has been asked to bake once a year, on the day of the street’s fair, and he says that he will think about it.',
];
const paragraphs = (lines: readonly string[]): string => lines.map(line => `<p>${line}</p>`).join('\n');
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Last loaf in Orr Street | The Oven</title></head><body><header><nav><a href="/">Home</a> <a href="/town">Town</a></nav></header>${body}</body></html>`;
const headline = '<h1>Last loaf in Orr Street</h1>';
const count = (length: number): readonly number[] => Array.from({length}, (_, index) => index + 1);

/** What stands beside the story on each page must go, and no word of the story with it. */
const pages: Readonly<Record<string, string>> = {
  'many cards that are marked as articles': `<div><div class="c">${headline}<article>${paragraphs(story)}</article></div><div class="rail">${count(
    30,
  )
    .map(
      at =>
        `<article class="card"><a href="/${at}"><h3>A headline about some other thing, number ${at}</h3></a><p>A line about the other thing, which has nothing to do with bread.</p></article>`,
    )
    .join('')}</div></div>`,
  'a note on the author under a heading': `<article>${headline}<div>${paragraphs(story)}</div></article><div class="x"><h3>About Rosa</h3><p>Rosa Lind has written about bread, butter, jam, and the people who eat them for this paper since 1998.</p><p>She keeps four hens, two ducks, and a diary.</p></div>`,
  'a note on the author in a box of his': `<article>${headline}${paragraphs(story)}</article><div class="author-box"><p>Rosa Lind is a reporter at The Oven, where she covers bread, butter, jam, and the people who eat them.</p></div>`,
  'links to other stories between two paragraphs': `<article>${headline}${paragraphs(story.slice(0, 4))}<ul><li><a href="/1">Why rye came to the valley so late</a></li><li><a href="/2">Ten ovens that never went cold</a></li></ul>${paragraphs(story.slice(4))}</article>`,
};

for (const [what, body] of Object.entries(pages))
  test(`${what}: the story alone is read`, () => {
    const {text, blocks} = parseHtml(page(body));
    assert.deepEqual(
      blocks.filter(({kind}) => kind !== 'title').map(({start, end}) => text.slice(start, end)),
      story,
    );
  });

test('links that a sentence announces, and cards that are all there is, stay', () => {
  const announced = `<article>${headline}${paragraphs(story.slice(0, 5))}<p>Three bakers are left in the valley:</p><ul><li><a href="/1">Holm and Sons at the lower bridge</a></li><li><a href="/2">The sisters Auer in the mill</a></li></ul>${paragraphs(story.slice(5))}</article>`;
  assert.match(parseHtml(page(announced)).text, /Holm and Sons/);
  const cards = count(6).map(
    at =>
      `<div class="item"><h2><a href="/${at}">The oven of the house number ${at}</a></h2><p>It is lit on ${at} days a week, and its bread is dark. People come from afar to eat it.</p></div>`,
  );
  assert.match(parseHtml(page(`<main>${headline}<p>These are left.</p>${cards.join('')}</main>`)).text, /number 3/);
});

test('what comes behind </html> is read as browsers read it', () => {
  const html = `<html><head><title>Last loaf in Orr Street</title></head><body><nav><a href="/">Home</a></nav></body></html><div>${headline}${paragraphs(story)}</div>`;
  assert.ok(parseHtml(html).text.endsWith(story.at(-1)!));
});
