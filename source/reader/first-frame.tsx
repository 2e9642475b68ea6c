/**
 * The first frame of a short plain text, on the screen before anything else is loaded: the bundle of this module holds
 * stand-ins for React and Ink (ui/plain). Everything that is not plain is left to the reader, which is loaded next and
 * takes over what stands on the screen.
 */
import {readFileSync, statSync} from 'node:fs';
import {reduce} from '../app/reduce.ts';
import type {Settings} from '../app/settings.ts';
import {createState} from '../app/state.ts';
import type {Document} from '../core/document/document.ts';
import {libraryLocation, mayHoldArticles} from '../library/library-location.ts';
import {bundledArticle} from '../shell/bundled-articles.ts';
import {guardTerminal, mouseOn, wrappingOff} from '../shell/open-terminal.ts';
import {parseBytes} from '../shell/parse-bytes.ts';
import {type Frame, paintFrame} from '../ui/paint-frame.ts';
import {drawPlainly} from '../ui/plain/draw-plainly.ts';
import type {Element} from '../ui/plain/elements.ts';
import {Screen} from '../ui/screen.tsx';
import {loadSettings} from './load-settings.ts';
import {nameOf} from './name-of.ts';
import {readTheme, wantsLinear} from './read-theme.ts';

/** What stands on the screen, and the article that it shows. */
export type Shown = {
  readonly origin: string;
  readonly document: Document;
  readonly frame: Frame;
  /** Who takes over the screen gives the terminal back from then on. */
  readonly handOver: () => void;
};

/**
 * Our own parser of plain text takes 1 ms for so many bytes, whatever they are: everything else that reads strangers'
 * bytes does so in a thread that can be ended.
 */
const mostBytes = 100_000;

/** Draws the article if that is quickly done; undefined, and nothing done, where it is not. Never throws. */
export async function showFirstFrame(words: readonly string[]): Promise<Shown | undefined> {
  try {
    const {env, stdin, stdout} = process;
    if (words.length === 0 && mayHoldArticles(libraryLocation(env))) return undefined;
    const [origin = bundledArticle(), ...others] = words;
    if (others.length > 0 || !/^[^-].*\.txt$/.test(origin) || /^\w+:\/\//.test(origin)) return undefined;
    if (!stdout.isTTY || !stdin.isTTY || wantsLinear(env) || env.TERM === 'dumb' || env.FORCE_COLOR !== undefined)
      return undefined;
    const {size} = statSync(origin);
    if (size > mostBytes) return undefined;
    const {document, mediaType} = await parseBytes({bytes: readFileSync(origin), name: origin});
    if (mediaType !== 'text/plain') return undefined;
    const {settings, problem} = await loadSettings(env);
    if (problem !== undefined) return undefined;
    const frame = firstFrame(document, origin, {columns: stdout.columns, rows: stdout.rows}, settings);
    const {handOver} = guardTerminal(() => stdin.setRawMode(false));
    // From here on keys are no longer shown by the terminal but wait for the reader.
    stdin.setRawMode(true);
    stdout.write(`\u001b[?1049h\u001b[?25l${wrappingOff}${settings.programs.mouse ? mouseOn : ''}${paintFrame(frame)}`);
    return {origin, document, frame, handOver};
  } catch {
    // Whatever it is, the reader comes upon it too and tells it.
    return undefined;
  }
}

/** The frame that the reader begins with. Throws where only Ink can draw it. */
export function firstFrame(document: Document, origin: string, size: Frame['size'], settings: Settings): Frame {
  const begun = createState([[origin, nameOf(origin)]], size, settings);
  const state = reduce(begun, {type: 'loaded', article: 0, document});
  const screen = (<Screen state={state} theme={readTheme(process.env, settings)} />) as unknown as Element;
  return {size, rows: drawPlainly(screen, size)};
}
