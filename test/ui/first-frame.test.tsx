/** The first frame is drawn without Ink (ui/plain); Ink takes it over and has nothing to change in it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {reduce} from '../../source/app/reduce.ts';
import {standardSettings} from '../../source/app/settings.ts';
import {createState} from '../../source/app/state.ts';
import {readArticle} from '../../source/core/parse/read-article.ts';
import type {firstFrame as FirstFrame} from '../../source/reader/first-frame.tsx';
import {readTheme} from '../../source/reader/read-theme.ts';
import {updateFrame} from '../../source/ui/frame-update.ts';

// Tests have no terminal, and colours only by this.
process.env.FORCE_COLOR = '1';
const {renderToString} = await import('ink');
const {Screen} = await import('../../source/ui/screen.tsx');
// The built module, in which stand-ins for Ink and React are drawn.
const {firstFrame} = (await import(`${import.meta.dirname}/../../dist/first-frame.js`)) as {
  firstFrame: typeof FirstFrame;
};

const paragraph =
  'The harbour bridge will carry trams again in May, “twelve years late”, as the mayor put it, and the fish market hopes for visitors from both banks. ';
const articles = {
  'a headline, a byline and paragraphs': `Harbour bridge opens\n\nBy Ana Ruiz\n\n2 May 2021\n\n${[paragraph, paragraph.repeat(3), paragraph].join('\n\n')}`,
  'headings and a list': `Trams return\n\nWhat changes\n\n- a stop at the market\n- a bell\n\nWhat stays\n\n${paragraph.repeat(2)}`,
  'one line': 'It rains.',
  'accents, arrows and a long word': `Łódź → Ærø\n\n${paragraph}${'Донаудампфшифффарт'.repeat(9)} ends.`,
};

const sizes = [20, 40, 61, 80, 99, 100, 120, 200].flatMap(columns =>
  [5, 10, 16, 24, 50].map(rows => ({columns, rows})),
);

for (const [name, text] of Object.entries(articles)) {
  test(`${name}: the same at ${sizes.length} sizes, with and without colours`, async () => {
    const document = await readArticle(text, {mediaType: 'text/plain'});
    for (const size of sizes) {
      process.env.FORCE_COLOR = size.rows % 2 === 0 ? '1' : '0';
      const plain = firstFrame(document, 'story.txt', size, standardSettings);
      const state = reduce(createState([['story.txt', 'story.txt']], size), {type: 'loaded', article: 0, document});
      const theme = readTheme(process.env, standardSettings);
      const drawn = renderToString(<Screen state={state} theme={theme} />, {columns: size.columns});
      assert.equal(updateFrame(plain, {size, rows: drawn.split('\n')}), '', `${size.columns} x ${size.rows}`);
    }
  });
}

test('what has characters of two cells is left to Ink', async () => {
  const document = await readArticle('東京\n\n電車が橋を渡る。', {mediaType: 'text/plain'});
  assert.throws(() => firstFrame(document, 'story.txt', {columns: 80, rows: 24}, standardSettings));
});
