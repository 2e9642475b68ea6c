import {UserError} from './user-error.ts';

const signatures: readonly (readonly [kind: string, bytes: string])[] = [
  ['a PDF file', '%PDF'],
  ['a zip archive or office file', 'PK\u0003\u0004'],
  ['an office file', '\u00d0\u00cf\u0011\u00e0'],
  ['a picture', '\u0089PNG'],
  ['a picture', '\u00ff\u00d8\u00ff'],
  ['a picture', 'GIF8'],
  ['a compressed file', '\u001f\u008b'],
  ['a program', '\u007fELF'],
];

/** Refuses what is no text: empty, of a known binary kind, or more than a tenth control bytes. */
export function checkBytes(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new UserError(`${name} is empty; there is nothing to read`);
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = signatures.find(([, signature]) => head.startsWith(signature))?.[0];
  if (kind !== undefined) throw new UserError(`${name} is ${kind}; save the article as text or HTML first`);
  const sample = bytes.subarray(0, 4096);
  const wide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || isWideText(sample);
  const controls = sample.filter(byte => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)).length;
  if (!wide && controls > sample.length * 0.1) {
    throw new UserError(`${name} is binary; onrecord reads text, Markdown and HTML`);
  }
}

/** UTF-16 without a mark: every other byte of mostly Western text is zero. */
function isWideText(sample: Uint8Array): boolean {
  const zeros = [0, 1].map(parity => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  return Math.max(...zeros) > sample.length * 0.2 && Math.min(...zeros) < Math.max(...zeros) / 4;
}
