/** A thread of the pool that prints and searches: bytes come in, what is to be printed goes out. */
import {enableCompileCache} from 'node:module';
import {parentPort} from 'node:worker_threads';

enableCompileCache();
const {printArticle} = await import('./print-article.ts');
const {UserError} = await import('../shell/user-error.ts');

parentPort!.on('message', async (job: import('./print-article.ts').Job) => {
  try {
    parentPort!.postMessage(await printArticle(job));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    parentPort!.postMessage({refused: error.message});
  }
});
