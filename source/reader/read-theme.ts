import type {Settings} from '../app/settings.ts';
import {wantsColour} from '../shell/wants-colour.ts';
import type {Theme} from '../ui/theme.ts';
import {hasSequences} from './name-window.ts';

/** The console of Linux prints hyperlinks as rubbish. */
export const readTheme = (env: NodeJS.ProcessEnv, {colours}: Settings): Theme => ({
  hasColour: wantsColour(env, true),
  hasLinks: hasSequences(env),
  colours,
});

/** Set by people who have the screen read aloud; the second is Ink's own. */
export const wantsLinear = ({ONRECORD_SCREEN_READER = '', INK_SCREEN_READER = ''}: NodeJS.ProcessEnv): boolean =>
  [ONRECORD_SCREEN_READER, INK_SCREEN_READER].some(value => value !== '' && value !== '0' && value !== 'false');
