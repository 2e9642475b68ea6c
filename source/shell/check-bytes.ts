import {detectBinaryType} from '../core/parse/detect-media-type.ts';
import {readableKinds} from '../core/parse/formats.ts';
import {UserError} from './user-error.ts';

/** What people call the files that they take for articles; the others are called by the usual ending of their names. */
const names: Readonly<Record<string, string>> = {
  rtf: 'an RTF file',
  docx: 'a Word file',
  doc: 'a Word file',
  cfb: 'an old office file',
  odt: 'an OpenDocument file',
  zip: 'a zip archive',
  gz: 'a compressed file',
  mobi: 'a Kindle book',
  elf: 'a program',
  exe: 'a program',
};
const texts = new Set(['xml', 'html', 'eml', 'vtt', 'srt', 'svg']);

/** Refuses what is not read: empty, of a known kind by its first bytes (file-type), or more than a tenth control bytes. */
export async function checkBytes(bytes: Uint8Array, name: string): Promise<void> {
  if (bytes.length === 0) throw new UserError(`${name} is empty; there is nothing to read`);
  if (detectBinaryType(bytes) !== undefined) return;
  const sample = bytes.subarray(0, 4096);
  const controls = sample.filter(byte => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)).length;
  const hasMagic = /^(\{\\rtf|%!PS|\x1f\x8b)/.test(String.fromCharCode(...bytes.subarray(0, 8)));
  if (controls === 0 && !hasMagic) return;
  const wide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || isWideText(sample);
  if (wide && !hasMagic) return;
  const {fileTypeFromBuffer} = await import('file-type');
  const type = await fileTypeFromBuffer(bytes);
  if (type !== undefined && !texts.has(type.ext))
    throw new UserError(`${name} is ${describe(type)}; save the article as text, HTML or PDF first`);
  if (controls > sample.length * 0.1) throw new UserError(`${name} is binary; onrecord reads ${readableKinds()}`);
}

function describe({ext, mime}: {readonly ext: string; readonly mime: string}): string {
  const [kind] = mime.split('/');
  if (kind === 'image') return 'a picture';
  if (kind === 'audio') return 'a sound file';
  return kind === 'video' ? 'a film' : (names[ext] ?? `a file of the kind ${ext.toUpperCase()}`);
}

/** UTF-16 without a mark: every other byte of mostly Western text is zero. */
function isWideText(sample: Uint8Array): boolean {
  const zeros = [0, 1].map(parity => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  return Math.max(...zeros) > sample.length * 0.2 && Math.min(...zeros) < Math.max(...zeros) / 4;
}
