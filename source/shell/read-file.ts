import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {isatty} from 'node:tty';
import {type Limits, tooLarge} from './limits.ts';
import {UserError} from './user-error.ts';

type Options = {readonly signal?: AbortSignal | undefined; readonly limits: Limits};

/** The bytes of a file. A pipe or device with a path of its own is read to its end. */
export async function readFile(path: string, options: Options): Promise<Uint8Array> {
  const found = await stat(path).catch(error => {
    throw explain(path, error);
  });
  if (found.isDirectory()) throw new UserError(`${path} is a folder; name a file in it`);
  if (found.size > options.limits.bytes) throw new UserError(tooLarge(path));
  return collect(createReadStream(path), path, options).catch(error => {
    throw explain(path, error);
  });
}

/** All of standard input, which must not be the terminal: nobody types an article. */
export async function readStandardInput(options: Options): Promise<Uint8Array> {
  if (isatty(0))
    throw new UserError('nothing is piped into onrecord; name a file or pipe one: cat story.txt | onrecord -');
  return collect(process.stdin, 'standard input', options);
}

async function collect(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  {signal, limits}: Options,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    signal?.throwIfAborted();
    size += chunk.length;
    if (size > limits.bytes) throw new UserError(tooLarge(name));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function explain(path: string, error: unknown): unknown {
  const {code} = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new UserError(`there is no file ${path}; check the name`, {cause: error});
  if (code === 'EACCES' || code === 'EPERM')
    return new UserError(`${path} may not be read by you; check its permissions`, {cause: error});
  if (code === 'ENAMETOOLONG') return new UserError('that file name is too long; check the name', {cause: error});
  return error instanceof UserError || code === undefined
    ? error
    : new UserError(`${path} cannot be read (${code})`, {cause: error});
}
