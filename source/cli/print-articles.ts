import type {Format} from './flags.ts';
import {type PrintRequest, printAll} from './print-all.ts';

type FormatRequest = PrintRequest & {readonly format: Format; readonly minConfidence: number};

/** Prints every article in turn, each as soon as it and those before it are analysed. Several are one array in JSON. */
export async function printArticles({format, minConfidence, ...request}: FormatRequest): Promise<void> {
  const {origins, write} = request;
  const isArray = format === 'json' && origins.length > 1;
  if (isArray) write('[');
  else if (format === 'csv') write((await import('../core/export/format-csv.ts')).csvHeader);
  let isFirst = true;
  const writeItem = (text: string): void => {
    write(`${isFirst ? '\n' : ',\n'}${text.trimEnd()}`);
    isFirst = false;
  };
  const showsOrigin = origins.length > 1 || format === 'csv';
  await printAll({...request, write: isArray ? writeItem : write}, {type: 'print', format, minConfidence, showsOrigin});
  if (isArray) write('\n]\n');
}
