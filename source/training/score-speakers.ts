/**
 * How often the right person is found behind a source, with the sources themselves taken from the gold data: the speakers part alone.
 *
 *     node source/training/score-speakers.ts ../shared/data/polnear/dev.jsonl
 *
 * Prints, for sources that name the person and for pronouns, in direct and mixed quotes and in indirect ones, how many are right. A
 * gold person counts where the data gives a name; it is right where surname and, if both have one, given name agree.
 */
import {readFileSync} from 'node:fs';
import {resolveSpeakers} from '../core/coreference/resolve-speakers.ts';
import {annotate} from '../core/nlp/annotate.ts';
import {readModels} from '../shell/read-models.ts';
import {blocksOf, type GoldArticle, isSamePerson, toAttributions} from './gold.ts';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: score-speakers.ts GOLD.jsonl');

const {tagger} = await readModels();
const counts = new Map<string, {all: number; right: number}>();
let milliseconds = 0;
let words = 0;
for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
  const article = JSON.parse(line) as GoldArticle;
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
