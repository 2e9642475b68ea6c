import assert from 'node:assert/strict';
import {test} from 'node:test';
import {limitDepth} from '../../../source/core/parse/limit-depth.ts';

const page = (inside: string): string => `<html><body><div class="story"><p>A boat.</p>${inside}</div></body></html>`;

const harmless: Readonly<Record<string, string>> = {
  'a script that writes tags': page(`<script>write('${'<div>'.repeat(300)}')</script>`),
  'a drawing of many shapes': page(`<svg>${'<path d="M0 0"/>'.repeat(300)}</svg>`),
  'a script that compares, and much white space': page(`<script>if (a <b) {${' \n'.repeat(20_000)}}</script>`),
};

for (const [what, html] of Object.entries(harmless))
  test(`${what} leaves the page as it is`, () => {
    assert.equal(limitDepth(html), html);
  });

for (const inside of ['<div>', '<path/>', '<svg><desc><b/>'])
  test(`three hundred ${inside} nest too deep, and the boxes go`, () => {
    assert.doesNotMatch(limitDepth(page(inside.repeat(300))), /<div/);
  });
