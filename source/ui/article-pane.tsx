import {Box} from 'ink';
import {cursorSpans} from '../app/cursor.ts';
import {formatRow} from '../app/format-row.ts';
import {selectLinkHints} from '../app/link-hints.ts';
import {whyLines} from '../app/panel-lines.ts';
import {selectQuote, selectRows, selectView} from '../app/selectors.ts';
import type {State} from '../app/state.ts';
import {positionOf} from '../app/viewport.ts';
import {Line} from './line.tsx';

/** The rows of the article that are in view, and over some of them, who said the marked quote. */
export function ArticlePane({state}: {readonly state: State}) {
  const view = selectView(state);
  if (view === undefined) return undefined;
  const {panes, reading} = view;
  const {walk, cursor, only, settings} = state;
  const current = walk?.results[walk.index];
  const emphasis = {
    cursor,
    only,
    marked: cursorSpans(reading, cursor),
    found: current?.matches ?? [],
    // What its reader has marked is drawn like the other finds: bold and underlined.
    alsoFound: [
      ...(walk?.results.flatMap(result => (result === current ? [] : result.matches)) ?? []),
      ...(state.entries[state.open]?.highlights ?? []),
    ],
    hints: hintsOf(state),
    hasBars: settings.show.bars,
    isJustified: settings.text.justified,
  };
  const rows = selectRows(state).map(({position: {block}, row}) =>
    formatRow(row, {reading, block, margin: panes.margin, width: panes.textWidth}, emphasis),
  );
  const panel = state.mode.mode === 'why' ? whyPanel(state) : undefined;
  if (panel !== undefined) {
    while (rows.length < panes.rows) rows.push([]);
    rows.splice(panel.isAbove ? 0 : panes.rows - panel.lines.length, panel.lines.length, ...panel.lines);
  }
  return (
    <Box flexDirection="column" width={panes.columns} height={panes.rows}>
      {rows.map((runs, index) => (
        <Line key={index} runs={runs} />
      ))}
    </Box>
  );
}

/** The letters over links that can still be meant. */
function hintsOf(state: State) {
  const {mode} = state;
  return mode.mode === 'hints' ? selectLinkHints(state).filter(({label}) => label.startsWith(mode.typed)) : [];
}

/** The panel stands in that half of the pane where the quote is not. */
function whyPanel(state: State) {
  const view = selectView(state);
  const quote = selectQuote(state);
  if (view === undefined || quote === undefined) return undefined;
  const {panes, reading, layout} = view;
  const width = panes.columns - panes.margin - 1;
  const rule = [{text: '─'.repeat(Math.max(1, panes.columns - 2))}];
  const text = whyLines(reading, quote, width)
    .slice(0, Math.max(1, panes.rows - 4))
    .map(line => [{text: ' '.repeat(panes.margin)}, ...line]);
  const at = positionOf(layout, quote.content[0]!.start);
  const row = selectRows(state).findIndex(({position}) => position.block === at.block && position.row >= at.row);
  const isAbove = row >= panes.rows >> 1;
  return {isAbove, lines: isAbove ? [...text, rule] : [rule, ...text]};
}
