import {resolveSpeakers} from '../core/coreference/resolve-speakers.ts';
import {annotate} from '../core/nlp/annotate.ts';
import {readModels} from '../shell/read-models.ts';
import {blocksOf, isSamePerson, readGoldArticles, toAttributions} from './gold.ts';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: score-speakers.ts GOLD.jsonl');

const {tagger} = await readModels();
const counts = new Map<string, {all: number; right: number}>();
let milliseconds = 0;
let words = 0;
for (const article of readGoldArticles(path)) {
  const attributions = toAttributions(article);
  const text = annotate({text: article.text, blocks: blocksOf(article.text)}, tagger);
  const start = performance.now();
  const {quotes, speakers} = resolveSpeakers(text, attributions);
  milliseconds += performance.now() - start;
  words += article.text.split(/\s+/).length;
  const names = new Map(speakers.map(({id, name}) => [id, name]));
  article.attributions.forEach(({kind, speaker: {name, by}}, index) => {
    if (name === null || (by !== 'name' && by !== 'coref')) return;
    const right = isSamePerson(name, names.get(quotes[index]!.speaker ?? ''));
    for (const key of [
      `${by === 'name' ? 'named' : 'pronoun'}, ${kind === 'indirect' ? 'indirect' : 'direct'}`,
      kind === 'indirect' ? 'all indirect' : 'all direct',
    ]) {
      const count = counts.get(key) ?? {all: 0, right: 0};
      counts.set(key, {all: count.all + 1, right: count.right + (right ? 1 : 0)});
    }
  });
}
for (const [key, {all, right}] of [...counts].sort())
  console.log(`${key.padEnd(18)} ${((100 * right) / all).toFixed(1)} % of ${all}`);
console.log(`${((1000 * milliseconds) / words).toFixed(2)} ms per 1 000 words`);
