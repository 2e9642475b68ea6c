/** Compiles source/core/learning/multiply.wat into multiply-module.ts beside it. */
import {readFileSync, writeFileSync} from 'node:fs';
import createWabt from 'wabt';

const folder = 'source/core/learning';
const wabt = await createWabt();
const module = wabt.parseWat('multiply.wat', readFileSync(`${folder}/multiply.wat`, 'utf8'), {simd: true});
const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64');
writeFileSync(
  `${folder}/multiply-module.ts`,
  `/** multiply.wat, compiled by \`npm run wasm\`. */\nexport const multiplyModule =\n  '${base64}';\n`,
);
