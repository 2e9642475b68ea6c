/** Compiles every .wat file of the project into a module in base64 beside it: multiply.wat into multiply-module.ts. */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import createWabt from 'wabt';

const wabt = await createWabt();
for (const path of globSync('source/**/*.wat')) {
  const name = basename(path, '.wat');
  const module = wabt.parseWat(path, readFileSync(path, 'utf8'), {simd: true});
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64');
  const constant = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Module`;
  writeFileSync(
    path.replace('.wat', '-module.ts'),
    `/** ${name}.wat, compiled by \`npm run wasm\`. */\nexport const ${constant} =\n  '${base64}';\n`,
  );
}
