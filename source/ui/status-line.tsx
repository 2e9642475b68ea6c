import {type Hint, hintsFor, signOf} from '../app/format-keys.ts';
import {helpLines} from '../app/help-lines.ts';
import {keyMode} from '../app/keys.ts';
import {isShelf, type SearchMode} from '../app/mode.ts';
import {panesOf} from '../app/panes.ts';
import type {Run} from '../app/runs.ts';
import {openReading, selectLinks, selectQuote} from '../app/selectors.ts';
import type {PromptMode} from '../app/shelf/shelf-mode.ts';
import type {State} from '../app/state.ts';
import {cellWidth, cut} from '../app/wrap.ts';
import {Line} from './line.tsx';

/** A message if there is one, what is being typed, or else the keys that do something now. */
export function StatusLine({state}: {readonly state: State}) {
  const width = state.size.columns - 2;
  const {
    mode,
    settings: {keys},
  } = state;
  const message = state.message ?? waiting(state);
  if (message !== undefined) return <Line runs={[{text: ` ${cut(message, width)}`, bold: true}]} />;
  if (mode.mode === 'place') return <Prompt text={`:${mode.text}`} help="section number, or 50%" width={width} />;
  if (mode.mode === 'prompt') return <TextPrompt mode={mode} width={width} />;
  if (mode.mode === 'letter')
    return (
      <Prompt
        text={signOf(keys, mode.purpose === 'set' ? 'set-mark' : 'go-to-mark')}
        help={`a letter; ${signOf(keys, 'back')} for none`}
        width={width}
      />
    );
  if (mode.mode === 'hints')
    return (
      <Prompt
        text={`${signOf(keys, 'follow-link')}${mode.typed}`}
        help={`the letter of a link; ${signOf(keys, 'back')} for none`}
        width={width}
      />
    );
  const left = summary(state);
  const hints = hintsFor(keyMode(state), state.settings.keys).filter(hint => isUseful(hint, state));
  // The ways out are the last to go when room is short, and the help goes after them only.
  const last = hints.filter(({hint}) => hint === 'help' || hint === 'quit' || hint === 'back' || hint === 'close');
  const kept = fitting([...last].reverse(), width - cellWidth(left) - 4);
  const ways = last.filter(hint => kept.includes(hint));
  const room = width - cellWidth(left) - (left === '' ? 0 : 3) - ways.reduce((sum, hint) => sum + hintWidth(hint), 0);
  const shown = fitting(
    hints.filter(hint => !last.includes(hint)),
    room,
  );
  const used = shown.reduce((sum, hint) => sum + hintWidth(hint), 0);
  const gap = ' '.repeat(Math.max(0, room - used) + 2);
  const start: readonly Run[] = left === '' ? [{text: ' '}] : [{text: ` ${left}   `}];
  return <Line runs={[...start, ...shown.flatMap(hintRuns), {text: gap.slice(2)}, ...ways.flatMap(hintRuns)]} />;
}

/** What is typed at the bottom, and what it may be. */
const Prompt = ({text, help, width}: {readonly text: string; readonly help: string; readonly width: number}) => (
  <Line
    runs={[{text: ` ${text}`, bold: true}, {text: ' ', found: true}, {text: cut(`  ${help}`, width - text.length - 2)}]}
  />
);

/** A line for the library, the end of it in view. */
function TextPrompt({mode: {wanted, text, caret}, width}: {readonly mode: PromptMode; readonly width: number}) {
  const label = promptLabels[wanted.type];
  const start = Math.max(0, caret - (width - cellWidth(label) - 4));
  const after = [...text.slice(caret)];
  return (
    <Line
      runs={[
        {text: ` ${label} `, bold: true},
        {text: text.slice(start, caret)},
        {text: after[0] ?? ' ', found: true},
        {text: cut(after.slice(1).join(''), Math.max(1, width - cellWidth(label) - 3 - (caret - start)))},
      ]}
    />
  );
}

const promptLabels = {tags: 'Tags:', markTags: 'Tags:', note: 'Note:', newNote: 'Note:', rename: 'Name:'} as const;

/** What is asked for and cannot be there yet. */
function waiting({awaited, entries, open, settings: {keys}}: State): string | undefined {
  if (awaited === undefined) return undefined;
  return `Still reading … ${entries[open]?.progress ?? 0} %; it happens as soon as this is done (${signOf(keys, 'back')}: no need)`;
}

function summary(state: State): string {
  const {mode, count, only} = state;
  if (mode.mode === 'search') return searchSummary(state, mode);
  if (mode.mode !== 'read') return '';
  if (count !== undefined) return `${count} …`;
  const name = openReading(state)?.speakers.find(({id}) => id === only)?.name;
  return name === undefined ? '' : `Only ${name}`;
}

const hintWidth = ({keys, hint}: Hint): number => cellWidth(`${keys} ${hint}  `);

const hintRuns = ({keys, hint}: Hint): readonly Run[] => [
  {text: keys, bold: true},
  {text: ` ${hint}  `, dim: true},
];

function fitting(hints: readonly Hint[], room: number): readonly Hint[] {
  let used = 0;
  return hints.filter(hint => (used += hintWidth(hint)) <= room);
}

function isUseful({hint}: Hint, state: State): boolean {
  const reading = openReading(state);
  const reads = state.mode.mode === 'read';
  switch (hint) {
    case 'section':
    case 'sections':
      return (reading?.sections.length ?? 0) > 1;
    case 'quote':
      return (reading?.quotes.length ?? 0) > 0;
    case 'sources':
      return (reading?.speakers.length ?? 0) > 0;
    case 'who':
      return selectQuote(state) !== undefined;
    case 'only theirs':
      return !reads || selectQuote(state) !== undefined;
    case 'articles':
    case 'all articles':
      return state.entries.length > 1;
    case 'find':
      return state.walk !== undefined;
    case 'open':
      return reading !== undefined && selectLinks(reading).length > 0;
    case 'move':
      return (
        state.mode.mode !== 'help' || helpLines(state.size.columns, state.settings.keys).length > panesOf(state).rows
      );
    case 'highlight':
    case 'note':
    case 'correct':
    case 'library':
    case 'people':
    case 'marks':
    case 'undo':
      // In the article there are nearer things to say.
      return !reads;
    case 'record':
      return !reads || selectQuote(state) !== undefined;
    case 'back':
      if (isShelf(state.mode)) return state.beneath.length > 0 || state.mode.isTyping || state.mode.words !== '';
      return (
        !reads ||
        state.past.length > 0 ||
        state.only !== undefined ||
        state.walk !== undefined ||
        state.beneath.length > 0 ||
        state.entries.length > 1
      );
    default:
      return true;
  }
}

function searchSummary(state: State, {query, finding, selected, isWide}: SearchMode): string {
  if (finding?.problem !== undefined) return finding.problem;
  const {everything} = openReading(state) ?? {};
  const still = everything === undefined ? `, still reading … ${state.entries[state.open]?.progress ?? 0} %` : '';
  if (finding === undefined) return `Searching${still}`;
  const {total, results} = finding;
  const where = isWide ? ` in ${state.entries.length} articles` : '';
  if (total === 0 && finding.query === query) return `Nothing found${where}${still}`;
  return `${selected + 1} of ${results.length}${total > results.length ? ` best of ${total}` : ''}${where}${still}`;
}
