import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isAttitude, isSpokenOf} from '../../../source/core/attribution/cues/is-attitude.ts';

for (const cue of ['seeks', 'is expected', 'has long supported', 'would', 'are widely expected', 'wanted']) {
  test(`a will or a liking: ${cue}`, () => assert.equal(isAttitude(cue), true));
}
for (const cue of ['said', 'hoped', 'according to', 'told reporters', 'has been described', 'declined', 'warned']) {
  test(`speech or thought: ${cue}`, () => assert.equal(isAttitude(cue), false));
}

test('what is spoken of does not speak', () => {
  for (const cue of ['have been mentioned', 'was recently discussed', 'is said']) assert.ok(isSpokenOf(cue), cue);
  for (const cue of ['said', 'was quoted as saying', 'has described', 'was told']) assert.ok(!isSpokenOf(cue), cue);
});
