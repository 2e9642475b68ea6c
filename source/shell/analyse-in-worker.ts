import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Analysis} from '../core/document/analysis.ts';
import type {Document} from '../core/document/document.ts';
import {packageRoot} from './package-root.ts';

/**
 * Analyses in a thread of its own, so that the screen goes on answering. Rejects if the analysis fails or `signal` stops
 * it. The thread is in the built program.
 */
export async function analyseInWorker(document: Document, signal: AbortSignal): Promise<Analysis> {
  const worker = new Worker(join(packageRoot(), 'dist/analysis-worker.js'));
  const stop = () => void worker.terminate();
  signal.addEventListener('abort', stop, {once: true});
  try {
    return await new Promise<Analysis>((resolve, reject) => {
      worker.once('message', (found: Omit<Analysis, 'document'>) => resolve({...found, document}));
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the analysis was stopped')));
      worker.postMessage(document);
    });
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
