/** A thread of the pool: bytes come in; what is to be printed goes out, or what is to be kept in the library. */
import {parentPort} from 'node:worker_threads';
import {keepCompiled} from '../shell/keep-compiled.ts';
import type {StudyJob} from './library/study-article.ts';
import type {Job} from './print-article.ts';

keepCompiled();
const {UserError} = await import('../shell/user-error.ts');

const isStudy = (job: Job | StudyJob): job is StudyJob => job.task.type === 'keep';

async function answer(job: Job | StudyJob) {
  if (isStudy(job)) return (await import('./library/study-article.ts')).studyArticle(job);
  return (await import('./print-article.ts')).printArticle(job);
}

parentPort!.on('message', async (job: Job | StudyJob) => {
  try {
    parentPort!.postMessage(await answer(job));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    parentPort!.postMessage({refused: error.message});
  }
});
