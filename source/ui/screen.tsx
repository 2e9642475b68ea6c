import {Box} from 'ink';
import {isShelf} from '../app/mode.ts';
import {type Panes, panesOf} from '../app/panes.ts';
import {openReading, selectProgress} from '../app/selectors.ts';
import type {State} from '../app/state.ts';
import {cut} from '../app/wrap.ts';
import {ArticlePane} from './article-pane.tsx';
import {Header} from './header.tsx';
import {HelpView} from './help-view.tsx';
import {Line, ThemeContext} from './line.tsx';
import {formItems, linkItems, remedyItems, sectionItems, speakerItems} from './list-items.ts';
import {PickerView} from './picker-view.tsx';
import {SearchView} from './search-view.tsx';
import {type ListItem, SelectList} from './select-list.tsx';
import {ShelfView} from './shelf/shelf-view.tsx';
import {SidePane} from './side-pane.tsx';
import {Rule, SpeakersView} from './speakers-view.tsx';
import {StatusLine} from './status-line.tsx';
import type {Theme} from './theme.ts';

/** The whole window, drawn from the state and nothing else. */
export function Screen({state, theme}: {readonly state: State; readonly theme: Theme}) {
  const panes = panesOf(state);
  const {columns, rows} = state.size;
  const isFramed = panes.kind === 'wide' || panes.kind === 'narrow';
  return (
    <ThemeContext value={theme}>
      <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
        {isFramed && <Header state={state} />}
        {panes.gap > 0 && <Line runs={[]} />}
        {panes.kind === 'tiny' ? (
          <Line runs={[{text: cut('Window too small', columns)}]} />
        ) : (
          <Body state={state} panes={panes} />
        )}
        {isFramed && <StatusLine state={state} />}
      </Box>
    </ThemeContext>
  );
}

function Body({state, panes}: {readonly state: State; readonly panes: Panes}) {
  const {mode, size} = state;
  const reading = openReading(state);
  if (mode.mode === 'help')
    return <HelpView top={mode.top} keys={state.settings.keys} columns={size.columns} rows={panes.rows} />;
  // What is typed stands at the bottom; what it is about stays in view.
  if (mode.mode === 'prompt')
    return <Body state={{...state, mode: state.beneath[0]?.mode ?? {mode: 'read'}}} panes={panes} />;
  if (isShelf(mode)) return <ShelfView mode={mode} keys={state.settings.keys} columns={size.columns} panes={panes} />;
  if (mode.mode === 'correct')
    return (
      <List
        title={cut(mode.title, size.columns - 4)}
        items={remedyItems(mode, size.columns - 4)}
        selected={mode.selected}
        panes={panes}
      />
    );
  if (mode.mode === 'picker') return <PickerView state={state} mode={mode} panes={panes} />;
  if (mode.mode === 'loading' || reading === undefined)
    return (
      <Box height={panes.rows}>
        <Line runs={[{text: `  ${cut(mode.mode === 'loading' ? mode.message : '', size.columns - 4)}`}]} />
      </Box>
    );
  if (mode.mode === 'speakers')
    return <SpeakersView mode={mode} reading={reading} keys={state.settings.keys} size={size} panes={panes} />;
  return (
    <Box height={panes.rows}>
      {panes.side > 0 && <SidePane state={state} reading={reading} panes={panes} />}
      {panes.side > 0 && <Rule rows={panes.rows} />}
      <Main state={state} panes={panes} />
    </Box>
  );
}

function Main({state, panes}: {readonly state: State; readonly panes: Panes}) {
  const {mode} = state;
  const reading = openReading(state)!;
  const width = panes.columns - 4;
  if (mode.mode === 'search') return <SearchView mode={mode} entries={state.entries} reading={reading} panes={panes} />;
  if (mode.mode === 'links')
    return <List title="Links" items={linkItems(reading, width)} selected={mode.selected} panes={panes} />;
  if (mode.mode === 'forms')
    return <List title="Copy as" items={formItems(width)} selected={mode.selected} panes={panes} />;
  if (panes.kind !== 'wide' && mode.mode === 'sections') {
    const {section} = selectProgress(state);
    return (
      <List title="Sections" items={sectionItems(reading, section, width)} selected={mode.selected} panes={panes} />
    );
  }
  if (panes.kind !== 'wide' && mode.mode === 'people')
    return <List title="Speakers" items={speakerItems(reading, width)} selected={mode.selected} panes={panes} />;
  return <ArticlePane state={state} />;
}

type ListProps = {
  readonly title: string;
  readonly items: readonly ListItem[];
  readonly selected: number;
  readonly panes: Panes;
};

/** A list in place of the article. */
function List({title, items, selected, panes}: ListProps) {
  return (
    <Box flexDirection="column" height={panes.rows}>
      <Line runs={[{text: '  '}, {text: title, bold: true}]} />
      <SelectList items={items} selected={selected} hasFocus width={panes.columns} height={panes.rows - 1} />
    </Box>
  );
}
