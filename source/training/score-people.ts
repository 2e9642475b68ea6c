/**
 * How many of the people marked by hand are shown, and how many have the right role and affiliation.
 *
 *     node source/training/score-people.ts ../shared/data ['held back' | learn] [--wrong]
 *
 * Takes the texts of gold/people.jsonl from the corpora in the folder, analyses them and hands both to the score script beside the
 * folder. Without a part, the articles held back are scored: nothing was learnt from them.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {analyse} from '../core/analyse.ts';
import {leastShown} from '../core/document/analysis.ts';
import {readArticle} from '../core/parse/read-article.ts';
import {readModels} from '../shell/read-models.ts';

type GoldPeople = {
  readonly id: string;
  readonly corpus: 'polnear' | 'pages';
  readonly part?: 'held back';
  readonly speakers: readonly unknown[];
};

const [data, ...rest] = process.argv.slice(2);
if (data === undefined) throw new Error("usage: score-people.ts ../shared/data ['held back' | learn] [--wrong]");
const flags = rest.filter(word => word.startsWith('--'));
const part = rest.find(word => !word.startsWith('--')) ?? 'held back';
const lines = (path: string): readonly string[] => readFileSync(path, 'utf8').trim().split('\n');

const news = new Map(
  lines(join(data, 'polnear/train.jsonl')).map(line => {
    const {id, text} = JSON.parse(line) as {readonly id: string; readonly text: string};
    return [id, text];
  }),
);
const pages = JSON.parse(readFileSync(join(data, 'pages/ground-truth.json'), 'utf8')) as Readonly<
  Record<string, {readonly articleBody: string}>
>;
const gold = lines(join(import.meta.dirname, 'gold/people.jsonl'))
  .map(line => JSON.parse(line) as GoldPeople)
  .filter(article => (article.part ?? 'learn') === part);

const models = await readModels();
const system: string[] = [];
const marked: string[] = [];
for (const {id, corpus, speakers: wanted} of gold) {
  const text = corpus === 'polnear' ? news.get(id) : pages[id]?.articleBody;
  if (text === undefined) throw new Error(`${id} is not in ${data}`);
  const {quotes, speakers} = analyse(await readArticle(text, {mediaType: 'text/plain'}), models);
  const shown = new Set(quotes.filter(({confidence}) => confidence >= leastShown).map(({speaker}) => speaker));
  const rows = speakers.map(({id: key, name, role, affiliation, named}) => ({
    name,
    role,
    affiliation,
    named,
    shown: shown.has(key),
  }));
  system.push(JSON.stringify({id, speakers: rows}));
  marked.push(JSON.stringify({id, text, speakers: wanted}));
}
const folder = mkdtempSync(join(tmpdir(), 'onrecord-people-'));
const [goldFile, systemFile] = [join(folder, 'gold.jsonl'), join(folder, 'system.jsonl')];
writeFileSync(goldFile, `${marked.join('\n')}\n`);
writeFileSync(systemFile, `${system.join('\n')}\n`);
const script = join(data, '../tools/score-people.mjs');
const {status} = spawnSync(process.execPath, [script, goldFile, systemFile, ...flags], {stdio: 'inherit'});
process.exitCode = status ?? 1;
