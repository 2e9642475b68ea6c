/**
 * Says whether confidence means what it says: of the quotes in each tenth of confidence, how many are right, that is, an
 * attribution by hand has about their content (half of the letters that one of the two has are in both) and their source
 * (where both have one).
 *
 *     npm run accuracy:confidence -- ../shared/data/polnear/dev.jsonl
 */
import {readFileSync} from 'node:fs';
import {analyse} from '../core/analyse.ts';
import {readModels} from '../shell/read-models.ts';
import {blocksOf, common, type GoldArticle} from './gold.ts';

const models = await readModels();
const bins = Array.from({length: 10}, () => ({count: 0, right: 0}));
for (const line of readFileSync(process.argv[2]!, 'utf8').trim().split('\n')) {
  const {text, attributions} = JSON.parse(line) as GoldArticle;
  const {quotes} = analyse({text, blocks: blocksOf(text)}, models);
  for (const {content, source, confidence} of quotes) {
    const size = content.reduce((sum, {start, end}) => sum + end - start, 0);
    const right = attributions.some(gold => {
      const both = content.reduce((sum, {start, end}) => sum + common([start, end], gold.content), 0);
      const sameSource =
        source === undefined ||
        gold.source.length === 0 ||
        gold.source.some(([s, e]) => s < source.end && e > source.start);
      const goldSize = gold.content.reduce((sum, [start, end]) => sum + end - start, 0);
      return 3 * both >= size + goldSize && sameSource;
    });
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.count++;
    if (right) bin.right++;
  }
}
bins.forEach(({count, right}, k) => {
  if (count > 0)
    console.log(
      `${(k / 10).toFixed(1)} to ${((k + 1) / 10).toFixed(1)}  ${String(count).padStart(5)} quotes  ${((100 * right) / count).toFixed(1).padStart(5)} % right`,
    );
});
