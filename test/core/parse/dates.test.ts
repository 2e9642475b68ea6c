import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findDate} from '../../../source/core/parse/dates.ts';

const lines: readonly (readonly [line: string, date: string | undefined])[] = [
  ['Published: 5 May 2020, 10:30', '2020-05-05'],
  ['By Bo Lind on Sept. 3rd, 2019', '2019-09-03'],
  ['2021-05-02T08:00Z', '2021-05-02'],
  ['December 12, 1999', '1999-12-12'],
  ['Stand: 04.03.2026, 08:15 Uhr', '2026-03-04'],
  ['Publié le 1er août 2020', '2020-08-01'],
  ['12 de março de 2024', '2024-03-12'],
  ['4. März 2026', '2026-03-04'],
  ['5/6/2020', undefined],
  ['in May 2020', undefined],
  ['Room 99 March 2020', undefined],
];

for (const [line, date] of lines)
  test(`the date in “${line}”`, () => {
    assert.equal(findDate(line), date);
  });
