/** The command: reads the flags, goes to the reader or prints, sets the exit code. */
import {fstatSync} from 'node:fs';
import {bundledArticle, welcomeArticle} from '../shell/bundled-articles.ts';
import {reportError} from '../shell/report-error.ts';
import {UserError} from '../shell/user-error.ts';
import {type Invocation, readCommandLine} from './command-line.ts';

/** True for a pipe or a redirected file; a terminal, /dev/null or a closed descriptor hold no article. */
function hasPipedInput(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}

/** A reader that has seen enough, such as `head`, closes the pipe: that is no error. */
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit();
  throw error;
});

/** Loaded only where something is named: the first frame of the bundled article does without. */
const expanded = async (origins: readonly string[]): Promise<readonly string[]> =>
  origins.length === 0 ? origins : (await import('../shell/expand-origins.ts')).expandOrigins(origins);

async function run(invocation: Invocation): Promise<void> {
  switch (invocation.command) {
    case 'tell':
      process.stdout.write(`${invocation.text}\n`);
      return;
    case 'refuse':
      throw new UserError(invocation.message);
    case 'completions': {
      const {formatCompletions} = await import('./format-completions.ts');
      process.stdout.write(formatCompletions(invocation.shell));
      return;
    }
    case 'search': {
      const {searchArticles} = await import('./search-articles.ts');
      process.exitCode = await searchArticles({
        ...invocation,
        origins: await expanded(invocation.origins),
        bold: process.stdout.isTTY && !process.env.NO_COLOR,
        write: text => process.stdout.write(text),
        fail: reportError,
      });
      return;
    }
    case 'explain': {
      const {explainQuote} = await import('./explain-quote.ts');
      process.exitCode = await explainQuote({
        ...invocation,
        write: text => process.stdout.write(text),
        tell: line => process.stderr.write(`onrecord: ${line}\n`),
      });
      return;
    }
    case 'read':
    case 'print': {
      const {origins, welcome} = invocation;
      const opened = [...(welcome ? [welcomeArticle()] : []), ...(await expanded(origins))];
      const request = {...invocation, origins: opened.length === 0 ? [bundledArticle()] : opened};
      if (invocation.command === 'read') {
        const {openArticle} = await import('../reader/open-article.ts');
        const [origin = '', ...others] = request.origins;
        const first = others.length > 0 ? {} : {first: openArticle(origin, invocation)};
        const {runReader} = await import('../reader/run-reader.tsx');
        await runReader({...request, ...first});
        return;
      }
      const {printArticles} = await import('./print-articles.ts');
      await printArticles({
        ...request,
        format: invocation.format,
        minConfidence: invocation.minConfidence,
        write: text => process.stdout.write(text),
        fail: reportError,
        tell: line => process.stderr.write(`onrecord: ${line}\n`),
      });
    }
  }
}

const surroundings = {
  isOutputTerminal: process.stdout.isTTY,
  hasPipedInput: hasPipedInput(),
  version: process.env.ONRECORD_VERSION ?? 'development',
};
await run(readCommandLine(process.argv.slice(2), surroundings)).catch(reportError);
