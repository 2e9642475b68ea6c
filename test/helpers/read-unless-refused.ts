import type {Document} from '../../source/core/document/document.ts';
import {NoArticle} from '../../source/core/parse/no-article.ts';
import {type MediaType, readArticle} from '../../source/core/parse/read-article.ts';

/** The article; undefined where the input is refused as holding none. */
export async function readUnlessRefused(text: string, mediaType: MediaType): Promise<Document | undefined> {
  try {
    return await readArticle(text, {mediaType});
  } catch (error) {
    if (error instanceof NoArticle) return undefined;
    throw error;
  }
}
