import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isAttitude} from '../../../source/core/quotes/is-attitude.ts';

for (const cue of ['seeks', 'is expected', 'has long supported', 'would', 'are widely expected', 'wanted']) {
  test(`a will or a liking: ${cue}`, () => assert.equal(isAttitude(cue), true));
}
for (const cue of ['said', 'hoped', 'according to', 'told reporters', 'has been described', 'declined', 'warned']) {
  test(`speech or thought: ${cue}`, () => assert.equal(isAttitude(cue), false));
}
