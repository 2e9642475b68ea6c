import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  decodeTensors,
  encodeTensors,
  formatVersion,
  ModelFileError,
  numbersOf,
  tensorOf,
  textOf,
} from '../../../source/core/learning/tensor-file.ts';

const sparse = new Int8Array(300);
sparse.set([1, -2, 3], 30);
sparse.set([4, 5, -6], 297);
const file = {
  model: 'boats',
  madeFrom: {data: 'abc', seed: 3},
  tensors: {
    nets: {shape: [100, 3], step: 0.5, values: sparse},
    depths: {shape: [2], step: 0.25, values: Int16Array.of(300, -8)},
    marks: {shape: [3], step: 1, values: Uint16Array.of(1, 65_535, 7)},
  },
  texts: {names: 'Möwe Wal'},
};
const bytes = encodeTensors(file);

test('what is written is read, wherever the bytes lie', () => {
  for (const offset of [0, 1, 2, 3, 4]) {
    const moved = new Uint8Array(bytes.length + offset);
    moved.set(bytes, offset);
    const read = decodeTensors(moved.subarray(offset), 'boats');
    assert.deepEqual(read, file);
    assert.deepEqual([...numbersOf(read, 'depths')], [75, -2]);
    assert.equal(textOf(read, 'names'), 'Möwe Wal');
  }
});

test('rows of zeros take no room', () => {
  const full = encodeTensors({...file, tensors: {nets: {shape: [100, 3], step: 1, values: sparse.slice().fill(1)}}});
  const thin = encodeTensors({...file, tensors: {nets: {shape: [100, 3], step: 1, values: sparse}}});
  assert.ok(thin.length < full.length - 250, `${thin.length} of ${full.length} bytes`);
});

const changed = (at: number, byte: number): Uint8Array => Uint8Array.from(bytes, (own, k) => (k === at ? byte : own));

for (const [name, wrong, message] of [
  ['another file', new TextEncoder().encode('<html></html>'), 'this is no model file'],
  ['nothing', new Uint8Array(), 'this is no model file'],
  ['an older format', changed(3, 0), `the model file has format 0, this program reads format ${formatVersion}`],
  ['a damaged header', changed(8, 0), 'the header of the model file is damaged'],
  ['half a file', bytes.subarray(0, bytes.length - 40), 'the model file is cut short'],
] as const)
  test(`${name} is refused in one line`, () => {
    assert.throws(() => decodeTensors(wrong, 'boats'), new ModelFileError(message));
  });

test('a file for something else, and a table that is not there, are refused', () => {
  assert.throws(() => decodeTensors(bytes, 'nets'), new ModelFileError('the model file is for boats, not for nets'));
  const read = decodeTensors(bytes, 'boats');
  const noTable = new ModelFileError('the model file for boats has no table depths');
  assert.throws(() => tensorOf(read, 'depths', Int8Array), noTable);
});
