import assert from 'node:assert/strict';
import {test} from 'node:test';
import {describeArticle} from '../../source/app/describe-article.ts';

for (const [byline, site, shown] of [
  ['Lena Park, The Courier', 'The Courier', 'Lena Park · The Courier'],
  ['The Courier', 'Courier', 'Courier'],
  ['Lena Park, Ana Ruiz', 'The Courier', 'Lena Park, Ana Ruiz · The Courier'],
  ['Lena Park, PhD', undefined, 'Lena Park, PhD'],
  [undefined, 'The Courier', 'The Courier'],
] as const)
  test(`${byline} in ${site}: ${shown}`, () => {
    const document = {text: '', blocks: [], ...(byline ? {byline} : {}), ...(site ? {site} : {})};
    assert.equal(describeArticle(document).join(' · '), shown);
  });
