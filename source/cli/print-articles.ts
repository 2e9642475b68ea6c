import {analyse} from '../core/analyse.ts';
import type {Analysis} from '../core/document/analysis.ts';
import type {MediaType} from '../core/parse/read-article.ts';
import {readModels} from '../shell/read-models.ts';
import {readOrigin} from '../shell/read-origin.ts';
import type {Format} from './command-line.ts';

export type PrintRequest = {
  readonly origins: readonly string[];
  readonly format: Format;
  readonly as?: MediaType;
  readonly write: (text: string) => void;
  /** Takes what went wrong with one origin; the others are still printed. */
  readonly fail: (error: unknown) => void;
  /** Takes a line on what could not be done with an article. */
  readonly tell: (line: string) => void;
};

/** Prints every article in turn, each as soon as it is analysed. JSON objects follow one another, as jq reads them. */
export async function printArticles({origins, format, as, write, fail, tell}: PrintRequest): Promise<void> {
  const formatter = await loadFormatter(format);
  write(formatter.header);
  for (const origin of origins) {
    try {
      const {document} = await readOrigin(origin, as === undefined ? {} : {as});
      const analysis = analyse(document, await readModels());
      write(formatter.format(analysis));
      if (analysis.notice !== undefined) tell(`${origin}: ${analysis.notice}`);
    } catch (error) {
      fail(error);
    }
  }
}

type Formatter = {readonly header: string; readonly format: (analysis: Analysis) => string};

async function loadFormatter(format: Format): Promise<Formatter> {
  switch (format) {
    case 'json':
      return {header: '', format: (await import('../core/export/format-json.ts')).formatJson};
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
