import assert from 'node:assert/strict';
import {test} from 'node:test';
import {csvHeader, formatCsv} from '../../../source/core/export/format-csv.ts';
import {sample} from './sample.ts';

test('CSV is a line per quote; cells with a comma are quoted, formulas are made text', () => {
  assert.equal(csvHeader, 'article,id,kind,speaker,role,affiliation,quote,cue,source,section,confidence\n');
  assert.equal(
    formatCsv(sample),
    `Harbour bridge to reopen,q1,indirect,the city,,,The old bridge will carry trams again in May,said,the city,Trams in May,0.40
Harbour bridge to reopen,q2,direct,Ana Ruiz,chief engineer,Port Works,"“We kept every rivet,” “and we counted them.”",,,Trams in May,0.90
Harbour bridge to reopen,q3,direct,,,,'=SUM,,,The price,0.90
`,
  );
});
