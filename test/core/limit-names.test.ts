import assert from 'node:assert/strict';
import {test} from 'node:test';
import {limitNames} from '../../source/core/limit-names.ts';
import {buildAnalysis} from '../helpers/build-analysis.ts';

test('a title or name without end is cut; others stay', () => {
  const long = 'a'.repeat(10_000);
  const {sections, speakers} = limitNames(
    buildAnalysis({
      text: 'Ferry\n\nIt sails.',
      sections: [[long, 'Ferry']],
      speakers: [{name: long, role: 'mayor'}, {name: 'Ana Ruiz'}],
    }),
  );
  assert.equal(sections[0]!.title, `${'a'.repeat(199)}…`);
  assert.deepEqual(
    speakers.map(({name, role}) => [name.length, role]),
    [
      [200, 'mayor'],
      [8, undefined],
    ],
  );
});
