import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {decodeTagger} from '../../../source/core/nlp/tagger-file.ts';

export const testTagger = decodeTagger(
  gunzipSync(readFileSync(new URL('../../../source/core/data/tagger.model', import.meta.url))),
);
