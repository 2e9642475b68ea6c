import {explain} from '../core/explain.ts';
import type {MediaType} from '../core/parse/read-article.ts';
import {readModels} from '../shell/read-models.ts';
import {readOrigin} from '../shell/read-origin.ts';

type Request = {
  readonly words: string;
  readonly origin: string;
  readonly as?: MediaType;
  readonly write: (text: string) => void;
  /** Takes a line on what was not found. */
  readonly tell: (line: string) => void;
};

/** Prints why the quote with these words is what it is. Exit code: 0 found, 1 no quote holds them. */
export async function explainQuote({words, origin, as, write, tell}: Request): Promise<0 | 1> {
  const {document} = await readOrigin(origin, as === undefined ? {} : {as});
  const lines = explain(document, await readModels(), words);
  if (lines === undefined) {
    tell(`no quote has the words '${words}'`);
    return 1;
  }
  write(`${lines.join('\n')}\n`);
  return 0;
}
