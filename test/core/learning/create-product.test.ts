import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import createWabt from 'wabt';
import {createProduct} from '../../../source/core/learning/create-product.ts';
import {multiplyModule} from '../../../source/core/learning/multiply-module.ts';

const small = fc.integer({min: -8, max: 8});

test('a matrix times a vector is the sum of products, row by row', () => {
  const sizes = fc.record({blocks: fc.integer({min: 1, max: 4}), columns: fc.integer({min: 1, max: 9})});
  const cases = sizes.chain(({blocks, columns}) =>
    fc.record({
      matrix: fc.array(small, {minLength: 16 * blocks * columns, maxLength: 16 * blocks * columns}),
      vector: fc.array(small, {minLength: columns, maxLength: columns}),
    }),
  );
  fc.assert(
    fc.property(cases, ({matrix, vector}) => {
      const product = createProduct(Float64Array.from(matrix), vector.length);
      const expected = Array.from({length: matrix.length / vector.length}, (_, row) =>
        vector.reduce((sum, value, column) => sum + value * matrix[row * vector.length + column]!, 0),
      );
      assert.deepEqual([...product(Float64Array.from(vector))], expected);
    }),
  );
});

test('the module is what its text compiles to', async () => {
  const wabt = await createWabt();
  const text = readFileSync(new URL('../../../source/core/learning/multiply.wat', import.meta.url), 'utf8');
  const {buffer} = wabt.parseWat('multiply.wat', text, {simd: true}).toBinary({});
  assert.equal(Buffer.from(buffer).toString('base64'), multiplyModule);
});
