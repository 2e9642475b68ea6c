import {openReading} from '../app/selectors.ts';
import type {State} from '../app/state.ts';
import type {Store} from '../app/store.ts';

/** Terminals that know neither titles nor links print both as rubbish. */
export const hasSequences = ({TERM = ''}: NodeJS.ProcessEnv): boolean => !/^(dumb|linux)$/.test(TERM);

/** The title that was there is put on a stack of the terminal's, and taken from it at the end. */
const keep = '\u001b[22;2t';
const giveBack = '\u001b[23;2t';

const titleOf = (state: State): string => {
  const entry = state.entries[state.open];
  const title = openReading(state)?.document.title ?? (state.entries.length === 1 ? entry?.name : undefined);
  return title === undefined ? 'onrecord' : `${title} · onrecord`;
};

/** Has the window called after the article that is open; returns what gives it its old title back. */
export function nameWindow(store: Store, write: (sequence: string) => void): () => void {
  let known: string | undefined;
  const name = () => {
    const title = titleOf(store.state()).replace(/\p{Cc}+/gu, ' ');
    if (title !== known) write(`\u001b]2;${title}\u0007`);
    known = title;
  };
  write(keep);
  name();
  const leave = store.subscribe(name);
  return () => {
    leave();
    write(giveBack);
  };
}
