/** The thread of library-thread.ts: opens the library with the first call, and answers calls in their order. */
import {parentPort} from 'node:worker_threads';
import {type Browse, createBrowser} from './browse.ts';
import type {Library} from './library.ts';
import {LibraryError} from './library-error.ts';
import type {Answer, Call} from './library-thread.ts';
import {openLibrary} from './open-library.ts';

let library: Promise<Library & {readonly browse: Browse}> | undefined;
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (call: Call) => {
  last = last.then(async () => parentPort?.postMessage(await answer(call)));
});

async function answer({id, method, values}: Call): Promise<Answer> {
  try {
    library ??= openLibrary().then(opened => ({...opened, browse: createBrowser(opened)}));
    const ask = (await library)[method] as (...values: readonly unknown[]) => Promise<unknown>;
    return {id, value: await ask(...values)};
  } catch (error) {
    return {
      id,
      problem: error instanceof Error ? error.message : String(error),
      isExpected: error instanceof LibraryError,
    };
  }
}
