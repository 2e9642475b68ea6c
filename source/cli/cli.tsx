/** The command: reads the flags, goes to the reader or prints, sets the exit code. */
import {fstatSync} from 'node:fs';
import type {Shown} from '../reader/first-frame.tsx';
import {bundledArticle, welcomeArticle} from '../shell/bundled-articles.ts';
import {reportError} from '../shell/report-error.ts';
import {UserError} from '../shell/user-error.ts';
import {ignoreRelativeFolders} from '../shell/user-paths.ts';
import {wantsColour} from '../shell/wants-colour.ts';
import type {Invocation} from './command-line.ts';
import {createOutput, watchOutput} from './create-output.ts';
import type {Format} from './flags.ts';

/** True for a pipe or a redirected file; a terminal, /dev/null or a closed descriptor hold no article. */
function hasPipedInput(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}

/** Loaded only where something is named: the first frame of the bundled article does without. */
const expanded = async (origins: readonly string[]): Promise<readonly string[]> =>
  origins.length === 0 ? origins : (await import('../shell/expand-origins.ts')).expandOrigins(origins);

async function run(invocation: Invocation, shown: Shown | undefined): Promise<void> {
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
    case 'settings': {
      const {printSettings} = await import('../app/print-settings.ts');
      const {standardSettings} = await import('../app/settings.ts');
      const {settingsPath} = await import('../reader/load-settings.ts');
      process.stdout.write(printSettings(standardSettings, settingsPath(process.env)));
      return;
    }
    case 'search': {
      const {searchArticles} = await import('./search-articles.ts');
      const origins = await expanded(invocation.origins);
      const output = createOutput(origins.length);
      const bold = wantsColour(process.env, process.stdout.isTTY);
      process.exitCode = await searchArticles({...invocation, ...output, origins, bold});
      await output.finish();
      return;
    }
    case 'library': {
      const {runLibraryCommand} = await import('./library/run-library-command.ts');
      const output = createOutput(1);
      process.exitCode = await runLibraryCommand(invocation.request, output);
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
        const {libraryLocation, mayHoldArticles} = await import('../library/library-location.ts');
        const {openArticle, takeDocument} = await import('../reader/open-article.ts');
        const opensLibrary = opened.length === 0 && !invocation.isPrivate && mayHoldArticles(libraryLocation());
        const [origin = '', ...others] = request.origins;
        const open = () => (shown === undefined ? openArticle(origin, invocation) : takeDocument(shown.document));
        const first = others.length > 0 || opensLibrary ? {} : {first: open()};
        const examples = [bundledArticle(), welcomeArticle()];
        const wanted = {...request, origins: opensLibrary ? [] : request.origins, examples};
        // Without colours bold and inverse are to stay; Ink would leave out all of them.
        if (!wantsColour(process.env, true)) delete process.env.FORCE_COLOR;
        const {loadSettings} = await import('../reader/load-settings.ts');
        const {runReader} = await import('../reader/run-reader.tsx');
        await runReader({...wanted, ...first, shown, ...(await loadSettings())});
        return;
      }
      const {printArticles} = await import('./print-articles.ts');
      const output = createOutput(request.origins.length, pagerFor(invocation.format));
      await printArticles({...request, ...output, format: invocation.format, minConfidence: invocation.minConfidence});
      await output.finish();
    }
  }
}

/** Only text that a person is to read is paged, and only where it would scroll away. */
function pagerFor(format: Format): string | undefined {
  const {PAGER = ''} = process.env;
  return format === 'plain' && process.stdout.isTTY && PAGER.trim() !== '' ? PAGER : undefined;
}

/** `shown` is what stands on the screen already: then the words are those of a plain `onrecord FILE`. */
export async function main(words: readonly string[], shown?: Shown): Promise<void> {
  watchOutput();
  ignoreRelativeFolders(process.env);
  const surroundings = {
    isOutputTerminal: process.stdout.isTTY,
    hasPipedInput: hasPipedInput(),
    version: process.env.ONRECORD_VERSION ?? 'development',
  };
  const invoke = async (): Promise<Invocation> =>
    shown === undefined
      ? (await import('./command-line.ts')).readCommandLine(words, surroundings)
      : {command: 'read', origins: [shown.origin], welcome: false};
  await invoke()
    .then(invocation => run(invocation, shown))
    .catch(reportError);
}
