import {analyse} from '../core/analyse.ts';
import type {Analysis} from '../core/document/analysis.ts';
import {keepConfident} from '../core/export/keep-confident.ts';
import {readModels} from '../shell/read-models.ts';
import {readOrigin} from '../shell/read-origin.ts';
import type {InputOptions} from './command-line.ts';
import type {Format} from './flags.ts';

export type PrintRequest = InputOptions & {
  readonly origins: readonly string[];
  readonly format: Format;
  readonly minConfidence: number;
  readonly write: (text: string) => void;
  /** Takes what went wrong with one origin; the others are still printed. */
  readonly fail: (error: unknown) => void;
  /** Takes a line on what could not be done with an article. */
  readonly tell: (line: string) => void;
};

/** Prints every article in turn, each as soon as it is analysed. Several are one array in JSON. */
export async function printArticles(request: PrintRequest): Promise<void> {
  const {origins, format, minConfidence, write, fail, tell} = request;
  const formatter = await loadFormatter(format);
  const isArray = format === 'json' && origins.length > 1;
  write(isArray ? '[' : formatter.header);
  let isFirst = true;
  for (const origin of origins) {
    try {
      const {document} = await readOrigin(origin, request);
      const analysis = keepConfident(analyse(document, await readModels()), minConfidence);
      const text = formatter.format(analysis, origins.length > 1 || format === 'csv' ? origin : undefined);
      write(isArray ? `${isFirst ? '\n' : ',\n'}${text.trimEnd()}` : text);
      isFirst = false;
      if (analysis.notice !== undefined) tell(`${origin}: ${analysis.notice}`);
    } catch (error) {
      fail(error);
    }
  }
  if (isArray) write('\n]\n');
}

type Formatter = {readonly header: string; readonly format: (analysis: Analysis, origin?: string) => string};

async function loadFormatter(format: Format): Promise<Formatter> {
  switch (format) {
    case 'json':
      return {header: '', format: (await import('../core/export/format-json.ts')).formatJson};
    case 'ndjson':
      return {header: '', format: (await import('../core/export/format-json.ts')).formatNdjson};
    case 'csv': {
      const {csvHeader, formatCsv} = await import('../core/export/format-csv.ts');
      return {header: csvHeader, format: formatCsv};
    }
    case 'markdown':
      return {header: '', format: (await import('../core/export/format-markdown.ts')).formatMarkdown};
    case 'plain':
      return {header: '', format: (await import('../core/export/format-plain.ts')).formatPlain};
  }
}
