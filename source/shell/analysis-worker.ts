/** Runs beside the screen: takes a Document, gives back what the analysis found. */
import {parentPort} from 'node:worker_threads';
import {analyse} from '../core/analyse.ts';
import type {Document} from '../core/document/document.ts';
import {readModels} from './read-models.ts';

parentPort?.once('message', async (document: Document) => {
  const {document: _, ...found} = analyse(document, await readModels());
  parentPort?.postMessage(found);
});
