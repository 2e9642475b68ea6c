/**
 * An article on its way to the screen: its thread starts and its bytes come in at once, while the rest of the program is
 * still being loaded.
 */
import type {Analysis} from '../core/document/analysis.ts';
import type {Document} from '../core/document/document.ts';
import type {MediaType} from '../core/parse/read-article.ts';
import {type ArticleThread, startArticleThread} from '../shell/article-thread.ts';
import {limits} from '../shell/limits.ts';
import type {ParsedArticle} from '../shell/parse-bytes.ts';
import {receiveOrigin} from '../shell/receive-origin.ts';

export type Opening = {
  readonly thread: ArticleThread;
  /** Rejects with a UserError where there is nothing to read. */
  readonly article: Promise<ParsedArticle>;
  /** Told one line about what is going on; only the latest listener is. */
  readonly listen: (listener: (message: string) => void) => void;
  /** Ends everything about it, also when it has been opened. */
  readonly stop: () => void;
};

/** How an input is to be received and read. */
export type InputOptions = {
  readonly as?: MediaType;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly allowsHttp?: boolean;
};

export function openArticle(origin: string, {as, url, headers, allowsHttp}: InputOptions = {}): Opening {
  const controller = new AbortController();
  const thread = startArticleThread();
  let listener = (_: string): void => {};
  const receiving = receiveOrigin(origin, {
    limits,
    url,
    headers,
    allowsHttp,
    signal: controller.signal,
    onProgress: ({message}) => listener(message),
  });
  const article = receiving.then(received => thread.parse(received, as));
  // Whoever wants the article hears of a failure; who has stopped waiting does not.
  article.catch(() => {});
  return {
    thread,
    article,
    listen: next => {
      listener = next;
    },
    stop: () => {
      controller.abort();
      thread.close();
    },
  };
}

/** A thread for an article that was read before, and may have been analysed. */
export function takeDocument(document: Document, analysis?: Analysis): Opening {
  const thread = startArticleThread();
  thread.take(document, analysis);
  const article: ParsedArticle = {document, mediaType: 'text/plain', replacedCharacters: 0};
  return {thread, article: Promise.resolve(article), listen: () => {}, stop: thread.close};
}
