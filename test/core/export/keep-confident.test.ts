import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keepConfident} from '../../../source/core/export/keep-confident.ts';
import {sample} from './sample.ts';

test('quotes that are less sure go, and so does who is heard in them alone', () => {
  const {quotes, speakers} = keepConfident(sample, 0.5);
  assert.deepEqual(
    quotes.map(({id}) => id),
    ['q2', 'q3'],
  );
  assert.deepEqual(
    speakers.map(({name}) => name),
    ['Ana Ruiz'],
  );
  assert.equal(keepConfident(sample, 0), sample);
});
