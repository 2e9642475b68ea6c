/** What a state is drawn as, and what may be in it. */
import {renderToString} from 'ink';
import {standardSettings} from '../../source/app/settings.ts';
import type {State} from '../../source/app/state.ts';
import {Screen} from '../../source/ui/screen.tsx';

const theme = {hasColour: true, hasLinks: true, colours: standardSettings.colours};

export const frame = (state: State): string =>
  renderToString(<Screen state={state} theme={theme} />, {columns: state.size.columns});

/** Letters, spaces, line ends, colours (SGR), and links to the web (OSC 8). */
export const ours =
  /^(?:[^\p{Cc}\u202a-\u202e\u2066-\u2069]|\n|\u001b\[[\d;]*m|\u001b\]8;;(?:https?:[\x21-\x7e]*)?\u0007)*$/u;
