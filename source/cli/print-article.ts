/** One article as it is printed: parsed and analysed, or searched. Runs in a thread of the pool. */
import {analyse, startAnalysis} from '../core/analyse.ts';
import type {Analysis} from '../core/document/analysis.ts';
import type {Document} from '../core/document/document.ts';
import {keepConfident} from '../core/export/keep-confident.ts';
import type {MediaType} from '../core/parse/read-article.ts';
import {parseQuery} from '../core/search/parse-query.ts';
import {search} from '../core/search/search.ts';
import {createSearchIndex, withAnalysis} from '../core/search/search-index.ts';
import {parseBytes} from '../shell/parse-bytes.ts';
import {readModels} from '../shell/read-models.ts';
import type {Received} from '../shell/received.ts';
import type {Format} from './flags.ts';
import {formatMatch, formatMatchJson} from './format-match.ts';

export type Task =
  | {
      readonly type: 'print';
      readonly format: Format;
      readonly minConfidence: number;
      readonly showsOrigin: boolean;
    }
  | {
      readonly type: 'search';
      readonly query: string;
      readonly json: boolean;
      readonly limit: number;
      /** Set matches in bold. */
      readonly bold: boolean;
      readonly showsOrigin: boolean;
    };

/** A task of an article; `keep` is study-article's. */
export type Job<Kind = Task> = {
  /** As it was named on the command line. */
  readonly origin: string;
  readonly received: Received;
  readonly as: MediaType | undefined;
  readonly isPlain: boolean;
  readonly task: Kind;
};

export type Printed =
  /** `notes` are what the user should know about the article. */
  {readonly output: string; readonly notes: readonly string[]} | {readonly refused: string};

export async function printArticle({origin, received, as, isPlain, task}: Job): Promise<Printed> {
  const {document, plainBecause, notice} = await parseBytes(received, as, isPlain);
  const isLimited = isPlain ? 'it takes too much time or memory' : plainBecause;
  const notes = [
    ...(notice === undefined ? [] : [notice]),
    ...(isLimited === undefined ? [] : [`read as plain text: ${isLimited}`]),
  ];
  if (task.type === 'search') return {output: await find(document, origin, task), notes};
  const analysis = analyse(document, await readModels());
  if (analysis.notice !== undefined) notes.push(analysis.notice);
  const shown = keepConfident(analysis, task.minConfidence);
  return {output: await format(shown, task.format, task.showsOrigin ? origin : undefined), notes};
}

async function format(analysis: Analysis, name: Format, origin: string | undefined): Promise<string> {
  switch (name) {
    case 'json':
      return (await import('../core/export/format-json.ts')).formatJson(analysis, origin);
    case 'ndjson':
      return (await import('../core/export/format-json.ts')).formatNdjson(analysis, origin);
    case 'csv':
      return (await import('../core/export/format-csv.ts')).formatCsv(analysis, origin);
    case 'markdown':
      return (await import('../core/export/format-markdown.ts')).formatMarkdown(analysis);
    case 'plain':
      return (await import('../core/export/format-plain.ts')).formatPlain(analysis);
  }
}

/** Finds first, and has analysed only what is to be shown: who speaks, and in which section. */
async function find(
  document: Document,
  name: string,
  {query: words, json, limit, bold, showsOrigin}: Extract<Task, {type: 'search'}>,
): Promise<string> {
  // Whoever asks on the command line has finished the last word, so that it is not the beginning of others before itself.
  const query = parseQuery(`${words} `);
  const index = createSearchIndex(document);
  const options = {limit, excerptLength: json ? Infinity : 160};
  const asksForPeople = query.speaker !== undefined || query.quotesOnly;
  const found = asksForPeople ? [] : search(index, query, options).results;
  if (found.length === 0 && !asksForPeople) return '';
  const parts = startAnalysis(document, await readModels());
  if (asksForPeople) for (let part = 0; part < parts.count; part++) parts.study(part);
  else for (const {block} of found) parts.study(parts.partOf(block));
  const analysis = parts.result();
  const {results} = search(withAnalysis(index, analysis), query, options);
  const matches = results.map(result => ({analysis, result, ...(showsOrigin ? {origin: name} : {})}));
  return matches.map(match => (json ? formatMatchJson(match) : formatMatch(match, bold))).join('');
}
