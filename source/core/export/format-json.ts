import type {Analysis} from '../document/analysis.ts';
import {listShown, spellOut} from './spell-out.ts';

/** The analysis as JSON, two spaces deep, with a newline at the end; its shape is that of analysis.schema.json. */
export const formatJson = (analysis: Analysis, origin?: string): string =>
  `${JSON.stringify(withOrigin(analysis, origin), undefined, 2)}\n`;

/** The same in one line. */
export const formatNdjson = (analysis: Analysis, origin?: string): string =>
  `${JSON.stringify(withOrigin(analysis, origin))}\n`;

/** The file or address comes first, where there are several. */
const withOrigin = (analysis: Analysis, origin: string | undefined) => ({
  ...(origin === undefined ? {} : {origin}),
  ...listShown(spellOut(analysis)),
});
