import type {Voice} from './annotate-blocks.ts';

/** `John Park · Harvard Kennedy School · direct`; a question mark after a name that is not sure. */
export function describeVoice({speaker, kinds, sure}: Voice): string {
  const known = [sure ? speaker.name : `${speaker.name}?`, speaker.affiliation ?? speaker.role, kinds.join(' and ')];
  return known.filter(part => part !== undefined).join(' · ');
}
