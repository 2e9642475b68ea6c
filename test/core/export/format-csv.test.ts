import assert from 'node:assert/strict';
import {test} from 'node:test';
import {csvHeader, formatCsv} from '../../../source/core/export/format-csv.ts';
import {sample} from './sample.ts';

test('CSV is a line per quote; cells with a comma are quoted, formulas are made text', () => {
  assert.equal(
    csvHeader,
    'origin,title,outlet,author,published,url,quoteId,kind,speakerId,speaker,role,affiliation,section,cue,source,confidence,start,end,text\n',
  );
  const place = 'a.txt,Harbour bridge to reopen,The Courier,,2021-05-02,https://example.org/bridge';
  assert.equal(
    formatCsv(sample, 'a.txt'),
    `${place},q1,indirect,s2,the city,,,Trams in May,said,the city,0.40,26,70,The old bridge will carry trams again in May
${place},q2,direct,s1,Ana Ruiz,chief engineer,Port Works,Trams in May,,,0.90,88,182,"“We kept every rivet,” “and we counted them.”"
${place},q3,direct,,,,,The price,,,0.90,213,217,'=SUM
`,
  );
});
