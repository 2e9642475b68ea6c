/** A library line by line, as `export --ndjson` writes and `import` reads it. */
import type {SpelledAnalysis} from '../core/export/spell-out.ts';
import type {Article, Entry, Feed, Mark} from './library.ts';
import type {KeptCorrection} from './people/corrections.ts';

export type LibraryRecord =
  | {
      readonly type: 'article';
      readonly article: Omit<Article, 'marks'>;
      readonly marks: readonly Mark[];
      readonly analysis: SpelledAnalysis;
    }
  | {readonly type: 'feed'; readonly feed: Omit<Feed, 'unread'>; readonly entries: readonly Omit<Entry, 'feed'>[]}
  | ({readonly type: 'correction'} & KeptCorrection)
  | {readonly type: 'watch'; readonly words: string; readonly seen: string};
