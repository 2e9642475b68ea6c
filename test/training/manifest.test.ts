import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {describeModels, manifestFile} from '../../source/training/manifest.ts';

test('the manifest tells of the models that are shipped, in the format that the program reads', () => {
  assert.deepEqual(JSON.parse(readFileSync(manifestFile, 'utf8')), describeModels());
});
