/** Writes source/core/data/manifest.json: the last step of `npm run train`. */
import {writeFileSync} from 'node:fs';
import {describeModels, manifestFile} from './manifest.ts';

writeFileSync(manifestFile, `${JSON.stringify(describeModels(), undefined, 2)}\n`);
