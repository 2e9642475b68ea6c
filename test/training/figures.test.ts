import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readFigures, tellFallen} from '../../source/training/figures.ts';

test('figures are read from what the scripts print; intervals and counts are none', () => {
  const printed = [
    'articles 84, speech spans 801, of people 487, indirect 1567',
    'speech    P  97.3  R  99.0  F1  98.1 [ 97.1  98.9]',
    'joint      95.7 [ 93.1  98.2]   <- found, with the right person',
    'spans     cue     P  73.0  R  70.5  F1  71.7 [ 68.6  75.0]',
    'indirect  P  68.0  R  59.1  F1  63.2 [ 60.0  67.1]  said R  74.0  source  94.3',
  ].join('\n');
  assert.deepEqual(readFigures(printed), {
    'speech P': 97.3,
    'speech R': 99,
    'speech F1': 98.1,
    joint: 95.7,
    'spans cue P': 73,
    'spans cue R': 70.5,
    'spans cue F1': 71.7,
    'indirect P': 68,
    'indirect R': 59.1,
    'indirect F1': 63.2,
    'indirect said R': 74,
    'indirect source': 94.3,
  });
  assert.deepEqual(readFigures('documents 25  Pk 32.1  F1±1 62.0  title 41.0'), {Pk: 32.1, 'F1±1': 62, title: 41});
});

test('a figure below its score less the tolerance is told, an error above it too', () => {
  const known = {quotes: {joint: {value: 95.7, tolerance: 0.3}}, choi: {Pk: {value: 5.5, tolerance: 0.2}}};
  assert.deepEqual(tellFallen({quotes: {joint: 95.4}, choi: {Pk: 5.7}}, known), []);
  assert.deepEqual(tellFallen({quotes: {joint: 95.3}, choi: {Pk: 5.8}}, known), [
    'quotes joint: 95.3, 95.7 before, at most 0.3 may be lost',
    'choi Pk: 5.8, 5.5 before, at most 0.2 may be lost',
  ]);
  assert.deepEqual(tellFallen({quotes: {}}, known), ['quotes joint: 95.7 before, not measured now']);
});
