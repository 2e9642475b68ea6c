/** Runs the fuzzer: `npm run fuzz -- --steps 10000 --seed 7`; without a seed one is drawn, and told. */
import {parseArgs} from 'node:util';
import {fuzz} from './fuzz.tsx';

const {values} = parseArgs({options: {steps: {type: 'string', default: '1000'}, seed: {type: 'string'}}});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
await fuzz(seed, Number(values.steps));
console.log(`${values.steps} steps with seed ${seed}: nothing found`);
