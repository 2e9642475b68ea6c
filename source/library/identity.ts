/** What makes an article the same article: its address, or else its text. */
import {createHash} from 'node:crypto';
import normalizeUrl from 'normalize-url';
import type {Document} from '../core/document/document.ts';

export type Identity = {readonly key: string; readonly address?: string; readonly textHash: string};

/** Parameters that tell the site who followed the link, not which page is meant. */
const tracking = [/^utm_\w+/i, /^(fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ns_\w+|at_\w+|smid|ref_src)$/i];

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** The address without what changes nothing about the page; undefined for what is no web address. */
export function canonicalAddress(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\//i.test(address)) return undefined;
  try {
    return normalizeUrl(address, {stripHash: true, stripWWW: false, forceHttps: true, removeQueryParameters: tracking});
  } catch {
    return undefined;
  }
}

/** The text is compared without regard to blanks. */
export function identify({url, text}: Document, origin: string): Identity {
  const address = canonicalAddress(url) ?? canonicalAddress(origin);
  const textHash = hash(text.replace(/\s+/g, ' ').trim());
  return {key: address === undefined ? textHash : hash(address), textHash, ...(address === undefined ? {} : {address})};
}
