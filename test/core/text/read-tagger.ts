import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {decodeTagger} from '../../../source/core/text/tagger-file.ts';

export const testTagger = decodeTagger(
  gunzipSync(readFileSync(new URL('../../../source/core/text/tagger.model', import.meta.url))),
);
