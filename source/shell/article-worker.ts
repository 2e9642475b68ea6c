/**
 * The thread in which everything that reads strangers' bytes runs: it may hang or run out of memory, and be ended.
 * Compiled code is kept from one run to the next here as in the main thread.
 */
import {parentPort} from 'node:worker_threads';
import {keepCompiled} from './keep-compiled.ts';

keepCompiled();
const {serveArticle} = await import('./serve-article.ts');
serveArticle(parentPort!);
