/** Command lines about the library. Pure: it neither opens nor prints. */
import {leastShown} from '../../core/document/analysis.ts';
import type {Flags, InputOptions} from '../command-line.ts';
import {type ExportFormat, exportFormats} from '../flags.ts';
import {Refusal} from '../refusal.ts';

export type LibraryCommand =
  | ({readonly type: 'add'; readonly origins: readonly string[]; readonly tags: readonly string[]} & InputOptions)
  | {readonly type: 'list'; readonly words: string; readonly json: boolean}
  | {readonly type: 'remove'; readonly names: readonly string[]}
  | {readonly type: 'search'; readonly query: string; readonly json: boolean; readonly limit?: number}
  | {
      readonly type: 'record';
      readonly words: string;
      readonly json: boolean;
      readonly since?: string;
      readonly until?: string;
    }
  | {readonly type: 'watch'; readonly words: string; readonly json: boolean}
  | {
      readonly type: 'export';
      readonly format: ExportFormat;
      readonly words: string;
      readonly bom: boolean;
      /** A folder, for a file an article. */
      readonly into?: string;
      readonly minConfidence: number;
    }
  | {readonly type: 'import'; readonly files: readonly string[]}
  | {readonly type: 'follow'; readonly addresses: readonly string[]}
  | {readonly type: 'update'};

/** Undefined where the words are about something else. */
export function readLibraryCommand(
  [command, ...rest]: readonly string[],
  flags: Flags,
  options: InputOptions,
  hasPipedInput: boolean,
): LibraryCommand | undefined {
  const json = flags.json === true || flags.ndjson === true;
  const words = rest.join(' ');
  switch (command) {
    case 'add': {
      const origins = rest.length === 0 && hasPipedInput ? ['-'] : some(rest, 'onrecord add FILE|FOLDER|URL|FEED ...');
      return {type: 'add', origins, tags: listOf(flags.tag), ...options};
    }
    case 'list':
      return {type: 'list', words, json};
    case 'remove':
      return {type: 'remove', names: some(rest, 'onrecord remove FILE|URL|KEY ...')};
    case 'search': {
      if (words === '') throw new Refusal("search needs words: onrecord search 'words' FILE...");
      const limit = readLimit(flags);
      if (rest.length > 1 || hasPipedInput) return undefined;
      return {type: 'search', query: words, json, ...(limit === undefined ? {} : {limit})};
    }
    case 'record':
      some(rest, "onrecord record 'NAME words' [--since 2019]");
      return {type: 'record', words, json, ...readDay(flags, 'since'), ...readDay(flags, 'until')};
    case 'watch':
      some(rest, "onrecord watch NAME|'words'");
      return {type: 'watch', words, json};
    case 'follow':
      return {type: 'follow', addresses: some(rest, 'onrecord follow ADDRESS ...')};
    case 'update':
      return {type: 'update'};
    case 'export':
      return readExport(words, flags);
    case 'import':
      return {
        type: 'import',
        files: rest.length === 0 && hasPipedInput ? ['-'] : some(rest, 'onrecord import FILE ...'),
      };
    default:
      return undefined;
  }
}

/** `-n 3`. */
export function readLimit(flags: Flags): number | undefined {
  const {limit} = flags;
  if (limit === undefined) return undefined;
  if (typeof limit !== 'string' || !/^[1-9]\d{0,6}$/.test(limit))
    throw new Refusal(`--limit takes a whole number from 1, not '${limit}'`);
  return Number(limit);
}

function some(words: readonly string[], usage: string): readonly string[] {
  if (words.every(word => word.trim() === '')) throw new Refusal(`something is missing: ${usage}`);
  return words;
}

const listOf = (value: Flags[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]).map(tag => tag.trim()).filter(tag => tag !== '') : [];

function readDay<Name extends 'since' | 'until'>(flags: Flags, name: Name): {readonly [key in Name]?: string} {
  const value = flags[name];
  if (value === undefined) return {};
  if (typeof value !== 'string' || !/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value))
    throw new Refusal(`--${name} takes a day such as 2019, 2019-04 or 2019-04-24, not '${value}'`);
  return {[name]: value} as {readonly [key in Name]?: string};
}

function readExport(words: string, flags: Flags): LibraryCommand {
  const chosen = exportFormats.filter(format => flags[format]);
  if (chosen.length > 1) throw new Refusal(`choose one of ${chosen.map(format => `--${format}`).join(' and ')}`);
  const format = chosen[0] ?? 'ndjson';
  const bom = flags.bom === true;
  if (bom && format !== 'csv') throw new Refusal('--bom belongs to CSV: onrecord export --csv --bom');
  const {into, minConfidence: least} = flags;
  if (into !== undefined && format !== 'markdown')
    throw new Refusal('--into belongs to Markdown: onrecord export --markdown --into FOLDER');
  if (least !== undefined && !/^(0|1|0?\.\d+|1\.0+|0\.0+)$/.test(String(least)))
    throw new Refusal(`--min-confidence takes a number from 0 to 1, not '${least}'`);
  const minConfidence = least === undefined ? leastShown : Number(least);
  return {type: 'export', format, words, bom, minConfidence, ...(typeof into === 'string' ? {into} : {})};
}
