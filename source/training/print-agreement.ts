/** How far the tagger agrees with wink-nlp: tokens, tags and lemmas. */

import {tagTokens} from '../core/nlp/tagger.ts';
import type {Tagger} from '../core/nlp/tagger-file.ts';
import type {Example} from './tagger-examples.ts';

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

export function printAgreement(examples: readonly Example[], tagger: Tagger): void {
  const confusions = new Map<string, number>();
  const lemmaErrors = new Map<string, number>();
  const count = {wink: 0, shared: 0, tokens: 0, tags: 0, words: 0, wordTags: 0, lemmas: 0, given: 0};
  const raise = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const example of examples) {
    const {tags, lemmas, words} = tagTokens(example.text, {start: 0, end: example.text.length}, tagger);
    count.wink += example.winkCount;
    count.shared += example.sharedCount;
    tags.forEach((tag, i) => {
      const right = example.tags[i]!;
      if (right === '') return;
      const isWord = /\p{L}/u.test(words[i]!);
      count.tokens++;
      count.words += Number(isWord);
      count.tags += Number(tag === right);
      count.wordTags += Number(tag === right && isWord);
      if (tag !== right) raise(confusions, `${right} as ${tag}`);
      if (example.lemmas[i] === '') return;
      count.given++;
      count.lemmas += Number(lemmas[i] === example.lemmas[i]);
      if (lemmas[i] !== example.lemmas[i])
        raise(lemmaErrors, `${words[i]}/${tag} ${lemmas[i]} for ${example.lemmas[i]}/${right}`);
    });
  }
  console.log(`tokens of wink-nlp that are ours too: ${percent(count.shared, count.wink)} of ${count.wink}`);
  console.log(`tags: ${percent(count.tags, count.tokens)}; of words: ${percent(count.wordTags, count.words)}`);
  console.log(`lemmas: ${percent(count.lemmas, count.given)}`);
  console.log(frequent(confusions, 20).join('\n'));
  console.log(frequent(lemmaErrors, 20).join('\n'));
}

const frequent = (counts: ReadonlyMap<string, number>, most: number): readonly string[] =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name, times]) => `  ${name}: ${times}`);
