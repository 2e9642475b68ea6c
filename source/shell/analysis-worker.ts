/** A thread of the pool that analyses: documents come in, what was found in them goes out. */
import {parentPort} from 'node:worker_threads';
import {analyse} from '../core/analyse.ts';
import type {Document} from '../core/document/document.ts';
import {readModels} from './read-models.ts';

parentPort!.on('message', async (document: Document) => {
  const {document: read, ...found} = analyse(document, await readModels());
  parentPort!.postMessage({...found, ...(read.language === undefined ? {} : {language: read.language})});
});
