import assert from 'node:assert/strict';
import {test} from 'node:test';
import {feature} from '../../../source/core/learning/feature.ts';
import {defineTemplates, nameOf, switchOff, traceTemplates} from '../../../source/core/learning/templates.ts';

const t = defineTemplates('test', {nets: {mesh: 9001, meshKnot: 9002}, boats: {keel: 9003}});

test('a feature is told apart by its template and its values, and goes by its name', () => {
  assert.notEqual(feature(t.mesh, 1), feature(t.mesh, 2));
  assert.notEqual(feature(t.mesh, 1), feature(t.keel, 1));
  assert.equal(nameOf('test', t.meshKnot), 'test.nets.meshKnot');
  const {result, numbers} = traceTemplates(() => feature(t.keel, 5));
  assert.equal(nameOf('test', numbers.get(result)!), 'test.boats.keel');
});

test('features of a family that is switched off say nothing', () => {
  switchOff(['nets']);
  assert.equal(feature(t.mesh, 1), feature(t.meshKnot, 2, 3));
  assert.notEqual(feature(t.keel, 1), feature(t.keel, 2));
  assert.throws(() => switchOff(['sails']), /there is no family sails/);
});

test('no two templates of a stage have one number', () => {
  assert.throws(() => defineTemplates('twice', {a: {x: 1}, b: {y: 1}}), /two templates of twice/);
});
