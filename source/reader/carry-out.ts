/** Carries out what the state asks for, and tells the reader how it went. */
import type {Effect} from '../app/action.ts';
import {openReading} from '../app/selectors.ts';
import type {Order} from '../app/shelf/shelf-mode.ts';
import type {Store} from '../app/store.ts';
import {sanitise} from '../core/parse/sanitise.ts';
import type {Mark} from '../library/library.ts';
import {type Copying, copyText} from '../shell/copy-text.ts';
import {type Edited, openEditor} from '../shell/open-editor.ts';
import {openOutside} from '../shell/open-outside.ts';
import {stopJob} from '../shell/open-terminal.ts';
import type {Terminal} from '../ui/root.tsx';

/** What effects work on: the running program, or in tests something that records. */
export type Stage = {
  readonly store: Store;
  readonly terminal: Terminal | undefined;
  readonly close: () => void;
  readonly load: (article: number) => void;
  readonly order: (order: Exclude<Order, {type: 'writeNote'}>) => void;
  /** Has the thread of the open article search. */
  readonly search: (query: string, showsDoubtful: boolean, isWide: boolean) => void;
};

/** The outside world, which tests replace by something that records. */
export type Outside = {
  readonly copyText: (text: string) => Promise<Copying>;
  readonly openOutside: (target: string, env: NodeJS.ProcessEnv) => Promise<boolean>;
  readonly openEditor: (text: string, line: number, env: NodeJS.ProcessEnv) => Promise<Edited>;
  readonly stopJob: () => Promise<void>;
};

const realOutside: Outside = {copyText, openOutside, openEditor, stopJob};

const copyingWords: Readonly<Record<Copying, string>> = {
  copied: 'Copied',
  sent: 'Sent to the terminal’s clipboard',
  failed: 'Not copied, too long for the terminal’s clipboard',
};

export function carryOut(stage: Stage, effect: Effect, outside: Outside = realOutside): void {
  const {store, terminal, close, load, search} = stage;
  const tell = (message: string) => store.dispatch({type: 'told', message});
  switch (effect.type) {
    case 'quit':
      close();
      break;
    case 'suspend':
      void terminal?.suspend(outside.stopJob);
      break;
    case 'redraw':
      void terminal?.suspend(() => undefined);
      break;
    case 'copy':
      void outside.copyText(effect.text).then(copying => tell(`${copyingWords[copying]}: ${effect.label}`));
      break;
    case 'openOutside':
      void outside
        .openOutside(effect.target, environment(store))
        .then(isOpened => tell(`${isOpened ? 'Opened' : 'Cannot open'} ${sanitise(effect.target)}`));
      break;
    case 'edit':
      void editText(stage, effect, outside);
      break;
    case 'search':
      search(effect.query, openReading(store.state())?.showsDoubtful ?? false, effect.isWide);
      break;
    case 'load':
      load(effect.article);
      break;
    case 'library':
      if (effect.order.type === 'writeNote') void writeNote(stage, effect.order.mark, outside);
      else stage.order(effect.order);
  }
}

/** What is set goes before what the environment says. */
function environment(store: Store): NodeJS.ProcessEnv {
  const {browser, editor} = store.state().settings.programs;
  return {...process.env, ...(browser === '' ? {} : {BROWSER: browser}), ...(editor === '' ? {} : {VISUAL: editor})};
}

/** The text in the user's editor, from a file that goes when the editor is closed. */
async function editText(
  {store, terminal}: Stage,
  {text, line}: Extract<Effect, {type: 'edit'}>,
  {openEditor: edit}: Outside,
): Promise<void> {
  let problem: string | undefined;
  await terminal?.suspend(async () => {
    ({problem} = await edit(text, line, environment(store)));
  });
  if (problem !== undefined) store.dispatch({type: 'told', message: problem});
}

/** The note of a mark in the user's editor; what stands there when it is closed is the note. */
async function writeNote({store, terminal, order}: Stage, mark: Mark, {openEditor: edit}: Outside): Promise<void> {
  let edited: Edited = {text: mark.note};
  await terminal?.suspend(async () => {
    edited = await edit(mark.note, 1, environment(store));
  });
  const note = sanitise(edited.text).trim();
  if (edited.problem !== undefined) store.dispatch({type: 'told', message: edited.problem});
  else if (note !== mark.note) order({type: 'changeMark', mark, note});
}
