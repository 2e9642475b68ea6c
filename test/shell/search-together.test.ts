import assert from 'node:assert/strict';
import {test} from 'node:test';
import {searchTogether} from '../../source/shell/search-together.ts';
import {bridgeArticle} from '../helpers/bridge-article.ts';
import {buildAnalysis} from '../helpers/build-analysis.ts';

const ferry = buildAnalysis({text: 'Ferry strike ends\n\nThe ferries sail again on Monday, and the trams wait.'});
const articles = new Map([
  [0, ferry],
  [1, bridgeArticle],
]);

test('the finds of an article stand together, each with its number', async () => {
  const finding = await searchTogether(articles, 'trams', () => false);
  const order = finding!.results.map(({article}) => article);
  assert.equal(finding!.total, 4);
  assert.deepEqual(order.toSorted(), [0, 1, 1, 1]);
  assert.equal(order.findIndex((article, index) => index > 0 && article !== order[index - 1]) > 0, true);
});

test('what has been typed over is not answered', async () => {
  assert.equal(await searchTogether(articles, 'trams', () => true), undefined);
});
