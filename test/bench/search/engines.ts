import {spawnSync} from 'node:child_process';
import {mkdtempSync, openSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type {Block, Document} from '../../../source/core/document/document.ts';
import {parseQuery} from '../../../source/core/search/parse-query.ts';
import {search} from '../../../source/core/search/search.ts';
import {createSearchIndex} from '../../../source/core/search/search-index.ts';

/** The numbers of the five paragraphs an engine holds for the best, best first. */
export type Find = (input: string) => readonly number[];

export type Engine = {
  readonly name: string;
  /** More paragraphs than this would take minutes. */
  readonly most: number;
  /** Of each kind so many queries, or all: an engine that takes a second for each is asked fewer. */
  readonly queriesPerKind: (paragraphs: number) => number;
  /** Whether every keystroke is timed, or only whole queries. */
  readonly isTyped: (paragraphs: number) => boolean;
  readonly create: (paragraphs: readonly string[]) => Find;
};

const shown = 5;
const large = 100_000;
const fewerWhenLarge = (paragraphs: number) => (paragraphs < large ? 20 : 3);
const unlessLarge = (paragraphs: number) => paragraphs < large;
const never = () => false;

function asDocument(paragraphs: readonly string[]): Document {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    blocks.push({kind: 'paragraph', start, end: start + paragraph.length});
    start += paragraph.length + 2;
  }
  return {text: paragraphs.join('\n\n'), blocks};
}

const onrecord: Engine = {
  name: 'onrecord',
  most: Infinity,
  queriesPerKind: () => Infinity,
  isTyped: () => true,
  create(paragraphs) {
    const index = createSearchIndex(asDocument(paragraphs));
    return input =>
      search(index, parseQuery(input))
        .results.slice(0, shown)
        .map(({block}) => block);
  },
};

/** Fuse's own best settings for long texts: anywhere in the text; a word at a time where `useTokenSearch`. */
const fuse = (name: string, useTokenSearch: boolean): Engine => ({
  name,
  most: 10_000,
  queriesPerKind: paragraphs => (paragraphs < 10_000 ? 4 : 2),
  isTyped: never,
  create(paragraphs) {
    const index = new Fuse(paragraphs, {ignoreLocation: true, ignoreDiacritics: true, useTokenSearch});
    return input => index.search(input, {limit: shown}).map(({refIndex}) => refIndex);
  },
});

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const miniSearch: Engine = {
  name: 'MiniSearch',
  most: Infinity,
  queriesPerKind: fewerWhenLarge,
  isTyped: unlessLarge,
  create(paragraphs) {
    const index = new MiniSearch({fields: ['text'], processTerm: withoutAccents});
    index.addAll(paragraphs.map((text, id) => ({id, text})));
    return input =>
      index
        .search(input, {prefix: true, fuzzy: 0.2})
        .slice(0, shown)
        .map(({id}) => id as number);
  },
};

const uFuzzy: Engine = {
  name: 'uFuzzy',
  most: Infinity,
  queriesPerKind: fewerWhenLarge,
  isTyped: unlessLarge,
  create(paragraphs) {
    const engine = new UFuzzy({intraMode: 1});
    const haystack = UFuzzy.latinize([...paragraphs]);
    return input => {
      const [found, info, order] = engine.search(haystack, UFuzzy.latinize(input), 5, 1e4);
      return (
        order && info ? order.slice(0, shown).map(place => info.idx[place]!) : (found ?? []).slice(0, shown)
      ) as number[];
    };
  },
};

/** The fzf program reads all paragraphs for every query, as it does in a pipe. */
const fzf: Engine = {
  name: 'fzf',
  most: Infinity,
  queriesPerKind: paragraphs => (paragraphs < large ? 4 : 1),
  isTyped: never,
  create(paragraphs) {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
    process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
    const file = join(folder, 'paragraphs');
    writeFileSync(file, paragraphs.join('\n'));
    const numbers = new Map(paragraphs.map((paragraph, number) => [paragraph, number]));
    return input => {
      const stdio = [openSync(file, 'r'), 'pipe', 'ignore'] as const;
      const {stdout} = spawnSync('fzf', ['--filter', input], {stdio: [...stdio], maxBuffer: 2 ** 30, encoding: 'utf8'});
      return stdout.split('\n', shown).flatMap(line => numbers.get(line) ?? []);
    };
  },
};

const hasFzf = spawnSync('fzf', ['--version']).status === 0;
if (!hasFzf) console.log('fzf is not installed (apt-get install fzf): left out.\n');

export const engines: readonly Engine[] = [
  onrecord,
  fuse('fuse.js', false),
  fuse('fuse.js, by word', true),
  miniSearch,
  uFuzzy,
  ...(hasFzf ? [fzf] : []),
];
