/**
 * Says whether confidence means what it says: of the quotes in each tenth of confidence, how many are right, that is, an
 * attribution by hand has about their content (half of the letters that one of the two has are in both) and their source
 * where it has one.
 *
 *     npm run accuracy:confidence -- ../shared/data/polnear/dev.jsonl
 */
import {analyse} from '../core/analyse.ts';
import {readModels} from '../shell/read-models.ts';
import {blocksOf, isRight, readGoldArticles} from './gold.ts';

const models = await readModels();
const bins = Array.from({length: 10}, () => ({count: 0, right: 0}));
for (const gold of readGoldArticles(process.argv[2]!)) {
  const {quotes} = analyse({text: gold.text, blocks: blocksOf(gold.text)}, models);
  for (const quote of quotes) {
    const bin = bins[Math.min(9, Math.floor(quote.confidence * 10))]!;
    bin.count++;
    if (isRight(gold, quote)) bin.right++;
  }
}
bins.forEach(({count, right}, k) => {
  if (count > 0)
    console.log(
      `${(k / 10).toFixed(1)} to ${((k + 1) / 10).toFixed(1)}  ${String(count).padStart(5)} quotes  ${((100 * right) / count).toFixed(1).padStart(5)} % right`,
    );
});
