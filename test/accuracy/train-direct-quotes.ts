/**
 * Learns the weights of source/core/quotes/direct/direct.model from articles in which people marked every source, cue
 * and content (PolNeAR), and says how well they do on others. The same input gives the same bytes.
 *
 *     npm run train:direct -- ../shared/data/polnear/train.jsonl
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {encodeDirectModel} from '../../source/core/quotes/direct/direct-model.ts';
import {readGold} from './read-gold.ts';
import {trainDirectModel} from './train-direct-model.ts';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: npm run train:direct -- TRAIN.jsonl');
const bytes = encodeDirectModel(trainDirectModel(readGold(readFileSync(path, 'utf8'))));
writeFileSync('source/core/quotes/direct/direct.model', bytes);
console.log(`source/core/quotes/direct/direct.model: ${bytes.length} bytes`);
