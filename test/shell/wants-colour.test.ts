import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wantsColour} from '../../source/shell/wants-colour.ts';

for (const [env, onTerminal, elsewhere] of [
  [{}, true, false],
  [{NO_COLOR: '1'}, false, false],
  [{NO_COLOR: ''}, true, false],
  [{FORCE_COLOR: '1'}, true, true],
  [{FORCE_COLOR: '0'}, false, false],
  [{FORCE_COLOR: 'false'}, false, false],
  [{FORCE_COLOR: '3', NO_COLOR: '1'}, true, true],
] as const) {
  test(`${JSON.stringify(env)}: ${onTerminal ? '' : 'no '}colours on a terminal, ${elsewhere ? '' : 'none '}elsewhere`, () => {
    assert.deepEqual([wantsColour(env, true), wantsColour(env, false)], [onTerminal, elsewhere]);
  });
}
