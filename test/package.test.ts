/** The built package as others use it: what it exports, what it prints, what is packed. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {Ajv2020} from 'ajv/dist/2020.js';
import type * as Core from '../source/core/index.ts';
import type * as Package from '../source/index.ts';
import {runCommand, writeTemporary} from './helpers/run-command.ts';

const load = async <Module>(file: string): Promise<Module> => import(pathToFileURL(file).href) as Promise<Module>;
const story = (name: string): string =>
  `Mill to close\n\nThe paper mill will close in April.\n\n“Nobody asked the town,” said ${name}, the mayor of Lindholm.`;
const schema = JSON.parse(readFileSync('source/core/export/analysis.schema.json', 'utf8'));
const isValid = new Ajv2020({strict: false}).compile(schema);
const assertValid = (value: unknown): void => assert.ok(isValid(value), JSON.stringify(isValid.errors));

test('what --json prints is what the schema says, for every kind of block', () => {
  const markdown =
    '---\nauthor: Ana Ruiz\nurl: https://e.org/x\n---\n# Pier\n\nClosed.[^1] “No,” said *Ann Ray*.\n\n1. red\n\n|a|b|\n|-|-|\n|c|d|\n\n```\nx\n```\n\n![A pier at night](p.png)\n\n[^1]: A note.\n';
  const file = writeTemporary('pier.md', markdown);
  assertValid(JSON.parse(runCommand(['--json', file]).stdout));
  for (const one of JSON.parse(runCommand(['--json', file, writeTemporary('a.txt', story('Ann Ray'))]).stdout))
    assertValid(one);
});

test('the schema refuses what it does not know', () => {
  assert.equal(
    isValid({version: 1, document: {text: '', blocks: []}, sections: [], speakers: [], quotes: [{}]}),
    false,
  );
});

test('one article: read from bytes, analysed, searched; quotes carry their words', async () => {
  const {readArticle, analyse, search} = await load<typeof Package>('dist/index.js');
  const document = await readArticle(new TextEncoder().encode(`# ${story('Clara Voss')}`), {
    mediaType: 'text/markdown',
  });
  const analysis = await analyse(document);
  assertValid(analysis);
  assert.deepEqual(
    analysis.quotes.filter(({kind}) => kind === 'direct').map(({text, speakerName}) => [text, speakerName]),
    [['“Nobody asked the town,”', 'Clara Voss']],
  );
  const [found] = search(analysis, '"twon askd').results;
  assert.equal(document.text.slice(found!.excerpt.start, found!.excerpt.end).slice(0, 7), '“Nobody');
});

test('analysing keeps nobody waiting: the caller goes on while it is done', async () => {
  const {readArticle, analyse} = await load<typeof Package>('dist/index.js');
  const document = await readArticle(`Head\n\n${`${story('Clara Voss')}\n\n`.repeat(20)}`);
  let isDone = false;
  const analysing = analyse(document).then(() => {
    isDone = true;
  });
  let turns = 0;
  for (; !isDone; turns++) await new Promise(setImmediate);
  await analysing;
  assert.ok(turns > 100, `the caller had ${turns} turns`);
});

const formats: readonly (readonly [name: string, wanted: RegExp])[] = [
  ['json', /"text": ?"“Nobody asked the town,”"/],
  ['ndjson', /^\{.*"speakerName":"Clara Voss".*\}\n$/],
  ['csv', /^origin,title,.*\r?\n.*Mill to close.*Clara Voss,mayor/],
  ['markdown', /\n# Mill to close\n[\s\S]*Clara Voss/],
  ['plain', /^Mill to close\n=+\n[\s\S]*“Nobody asked the town,”/],
  ['citation markdown', /^> “Nobody asked the town,”\n>\n> — Clara Voss, mayor/],
  ['citation bibtex', /^@\w+\{[\s\S]*title\s*=\s*\{+Mill to close/],
  ['citation ris', /^TY {2}- /],
  ['citation csl-json', /"title": ?"Mill to close"/],
  ['citation words', /^“Nobody asked the town,”$/],
];

for (const [entry, file] of [
  ['onrecord', 'dist/index.js'],
  ['onrecord/core', 'dist/core.js'],
] as const)
  test(`${entry} has every format`, async () => {
    const {analyse, readArticle} = await load<typeof Package>('dist/index.js');
    const core = await load<typeof Core>(file);
    const {formatCsv, csvHeader, formatJson, formatNdjson, formatMarkdown, formatPlain, formatCitations} = core;
    const analysis = core.keepConfident(await analyse(await readArticle(story('Clara Voss'))), 0.5);
    const printed: Readonly<Record<string, string | Promise<string>>> = {
      json: formatJson(analysis),
      ndjson: formatNdjson(analysis),
      csv: csvHeader + formatCsv(analysis),
      markdown: formatMarkdown(analysis),
      plain: formatPlain(analysis),
      ...Object.fromEntries(core.citationForms.map(({form}) => [`citation ${form}`, formatCitations(analysis, form)])),
    };
    for (const [name, wanted] of formats) assert.match((await printed[name])!, wanted, name);
  });

test('many articles come in their order, and no more are taken than are worked on', async () => {
  const {readArticle, analyseAll} = await load<typeof Package>('dist/index.js');
  const names = ['Ann Ray', 'Bo Lind', 'Clara Voss', 'Dan Wu', 'Eva Holm', 'Finn Berg', 'Gus Adler', 'Ida Kern'];
  let taken = 0;
  async function* documents() {
    for (const name of names) {
      taken++;
      yield await readArticle(story(name), {mediaType: 'text/plain'});
    }
  }
  const heard: (string | undefined)[] = [];
  for await (const {quotes} of analyseAll(documents())) {
    heard.push(quotes.find(({kind}) => kind === 'direct')?.speakerName);
    if (heard.length === 1) assert.ok(taken < names.length, `${taken} were taken for the first`);
  }
  assert.deepEqual(heard, names);
});

test('readOrigin gives the article of a file', async () => {
  const {readOrigin} = await load<typeof Package>('dist/index.js');
  const {title, url} = await readOrigin(writeTemporary('a.txt', story('Ann Ray')), {url: 'https://e.org/mill'});
  assert.deepEqual([title, url], ['Mill to close', 'https://e.org/mill']);
});

test('onrecord/core needs nothing of Node, and takes the models as bytes', async () => {
  const files = ['dist/core.js', ...readdirSync('dist/core').map(name => join('dist/core', name))];
  for (const file of files)
    assert.doesNotMatch(
      readFileSync(file, 'utf8'),
      /(?:from|import)\s*\(?["'](?:node:|fs|path|worker_threads)["'/]/,
      file,
    );
  const {analyse, decodeModels, modelFiles, readArticle} = await load<typeof Core>('dist/core.js');
  const models = await decodeModels(modelFiles.map(name => readFileSync(join('source/core/data', name))));
  const {speakers} = analyse(await readArticle(story('Clara Voss')), models);
  assert.ok(speakers.some(({name}) => name === 'Clara Voss'));
});

test('what is packed is small, needs nothing else, and names all licences', () => {
  const {stdout} = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {encoding: 'utf8'});
  const [packed] = Object.values(JSON.parse(stdout)) as [{size: number; files: {path: string}[]}];
  assert.ok(packed.size <= 6 * 1024 * 1024, `${packed.size} bytes`);
  const paths = packed.files.map(({path}) => path);
  for (const path of [
    'dist/onrecord.js',
    'dist/onrecord.1',
    'dist/LICENCES.txt',
    'dist/sbom.cdx.json',
    'source/core/export/analysis.schema.json',
  ])
    assert.ok(paths.includes(path), path);
  assert.ok(!paths.some(path => /node_modules|^test|\.ts$/.test(path) && !path.endsWith('.d.ts')));
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.ok(manifest['clean-package'].remove.includes('dependencies'));
  const licences = readFileSync('dist/LICENCES.txt', 'utf8');
  for (const name of ['ink', 'react', 'unpdf', 'linkedom', 'yaml', 'undici'])
    assert.match(licences, new RegExp(`^${name} \\d`, 'm'));
});

test('the bill of materials has every package whose licence is there, each with a licence, and no other', () => {
  const {components} = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')) as {
    components: readonly {readonly name: string; readonly version: string; readonly licenses?: readonly unknown[]}[];
  };
  const entries = readFileSync('dist/LICENCES.txt', 'utf8').split(/\n-{80}\n\n/);
  assert.deepEqual(
    components.map(({name, version}) => `${name} ${version}`).sort(),
    entries.map(entry => /^\S+ \S+/.exec(entry)![0]).sort(),
  );
  for (const {name, licenses = []} of components) assert.ok(licenses.length > 0, name);
});

test('every path that the package exports is there', () => {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
  const paths = Object.values(exports).flatMap(entry =>
    typeof entry === 'string' ? [entry] : Object.values(entry as object),
  );
  for (const path of paths.filter(one => !one.includes('*'))) assert.ok(existsSync(path), path);
});
