import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatDate} from '../../../source/core/export/read-date.ts';

for (const [given, written] of [
  ['2021-05-02', '2 May 2021'],
  ['2021-05-02T08:30:00Z', '2 May 2021'],
  ['2021-05', 'May 2021'],
  ['April 24, 2019', '24 April 2019'],
  ['24 Apr. 2019, 10.15 pm', '24 April 2019'],
  ['Wed, 24 Apr 2019 10:15:00 GMT', '24 April 2019'],
  ['yesterday', 'yesterday'],
  ['0001-01-01T00:00:00', undefined],
  ['2021-19-02', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)
  test(`the date ${given} is written ${written}`, () => assert.equal(formatDate(given), written));
