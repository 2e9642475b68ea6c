import type {KeyAction} from './action.ts';
import {selectLinkHints} from './link-hints.ts';
import {openLink, say} from './reduce-reading.ts';
import type {State} from './state.ts';

/** Keys while letters stand over the links: the letters of one follow it, anything else takes them away. */
export function reduceHints(state: State, typed: string, action: KeyAction): State {
  const reading: State = {...state, mode: {mode: 'read'}};
  if (action.type !== 'letter') return reading;
  const wanted = typed + action.letter;
  const hints = selectLinkHints(state).filter(({label}) => label.startsWith(wanted));
  const hint = hints.find(({label}) => label === wanted);
  if (hint === undefined)
    return hints.length > 0 ? {...state, mode: {mode: 'hints', typed: wanted}} : say(reading, `No link has ${wanted}`);
  return openLink({...reading, cursor: {kind: 'link', start: hint.link.start}}, hint.link.target);
}
