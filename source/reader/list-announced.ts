import type {Document} from '../core/document/document.ts';
import {slice} from '../core/document/span.ts';
import type {MediaType} from '../core/parse/read-article.ts';

/** The articles that a feed announces, with their addresses; none where the input is no feed or its entries have none. */
export function listAnnounced(
  {text, blocks, marks = []}: Document,
  mediaType: MediaType,
): readonly (readonly [address: string, name: string])[] {
  if (mediaType !== 'application/rss+xml') return [];
  return blocks.flatMap((block, index): readonly (readonly [string, string])[] => {
    if (block.kind !== 'heading') return [];
    const address = marks.find(({kind, start}) => kind === 'link' && start === block.start)?.href;
    const next = blocks[index + 1];
    const details = next?.kind === 'caption' ? slice(text, next) : '';
    const about = details === '' || details === address ? [] : [details];
    return address === undefined ? [] : [[address, [slice(text, block), ...about].join(' · ')]];
  });
}
