import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isBroadcast} from '../../../source/core/attribution/quotations/broadcasts.ts';

for (const [quotation, expected] of [
  ['“Meet the Press,”', true],
  ['"The Late Show."', true],
  ["“Woman's Hour”", true],
  ['“The View”', true],
  ['“Any Questions?”', true],
  ['“View”', false],
  ['“meet the press”', false],
  ['“Meet the dam-builders”', false],
] as const)
  test(`${quotation} is ${expected ? 'a' : 'no'} broadcast`, () => assert.equal(isBroadcast(quotation), expected));
