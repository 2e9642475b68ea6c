import {broadcasts} from '../../data/broadcasts.ts';

const names = new Set(broadcasts.trim().split(/,\s/));

/** In small letters, without the marks and what stands at them. */
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/^[^\p{L}\p{N}]+|[\s.,;:?"“”‘’]+$/gu, '');

/** Is what stands between these marks the name of a broadcast, and written like one? */
export function isBroadcast(quotation: string): boolean {
  if (!/^\W*(?:the )?[\p{Lu}\p{N}]/u.test(quotation)) return false;
  const name = plain(quotation);
  return names.has(name) || names.has(name.replace(/^the /, ''));
}
