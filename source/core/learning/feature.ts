import {note, off} from './templates.ts';

/** The 32-bit identity of a feature: a template's number with up to three values. */
export function feature(template: number, a = 0, b = 0, c = 0): number {
  if (template === off) return 0;
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  // The upper half is mixed best, and tables go by the lower bits.
  return note(((hash << 16) | (hash >>> 16)) >>> 0, template);
}

/** Distances in words, told apart finely when near and coarsely when far; the sign is kept. */
export function bucket(distance: number): number {
  const size = Math.abs(distance);
  const coarse = size <= 6 ? size : size <= 9 ? 7 : size <= 14 ? 8 : size <= 24 ? 9 : size <= 45 ? 10 : 11;
  return distance < 0 ? -coarse : coarse;
}
