import {Box} from 'ink';
import {excerptLines} from '../app/excerpt-lines.ts';
import type {Hit} from '../app/finding.ts';
import {tallListTop} from '../app/list-window.ts';
import type {SearchMode} from '../app/mode.ts';
import type {Panes} from '../app/panes.ts';
import type {Reading} from '../app/reading.ts';
import type {Run} from '../app/runs.ts';
import type {Entry} from '../app/state.ts';
import {cut} from '../app/wrap.ts';
import {Line} from './line.tsx';

type Props = {
  readonly mode: SearchMode;
  readonly entries: readonly Entry[];
  readonly reading: Reading;
  readonly panes: Panes;
};

/** The search field with the finds below it, best first. */
export function SearchView({mode, entries, reading, panes}: Props) {
  const {query, caret, finding, selected} = mode;
  const margin = ' '.repeat(panes.margin - 2);
  const lines: (readonly Run[])[] = [[{text: margin}, ...fieldRuns(query, caret, panes.textWidth, mode.isWide)], []];
  const matches = finding?.results ?? [];
  const height = panes.rows - lines.length;
  const known = new Map<number, readonly (readonly Run[])[]>();
  const linesOf = (index: number) => {
    const match = matches[index]!;
    const own = entries[match.article]?.reading ?? reading;
    const isOpening = mode.isWide && match.article !== matches[index - 1]?.article;
    const title: readonly Run[] = [{text: `${margin}${own.document.title ?? ''}`, bold: true, underline: true}];
    const found = known.get(index) ?? [
      ...(isOpening ? [title] : []),
      ...matchLines(match, index === selected, own, panes, margin),
    ];
    known.set(index, found);
    return found;
  };
  const top = matches.length === 0 ? 0 : tallListTop(selected, index => linesOf(index).length, height);
  for (let index = top; index < matches.length && lines.length < panes.rows; index++) lines.push(...linesOf(index));
  if (finding !== undefined && matches.length === 0)
    lines.push([{text: `${margin}  ${finding.problem ?? 'Nothing found'}`}]);
  return (
    <Box flexDirection="column" width={panes.columns} height={panes.rows}>
      {lines.slice(0, panes.rows).map((runs, index) => (
        <Line key={index} runs={runs} />
      ))}
    </Box>
  );
}

/** The end of a long query stays in view, the caret is the inverted cell. */
function fieldRuns(query: string, caret: number, width: number, isWide: boolean): readonly Run[] {
  const start = Math.max(0, caret - width + 8);
  const after = [...query.slice(caret)];
  return [
    {text: isWide ? 'all / ' : '/ ', bold: true},
    {text: query.slice(start, caret)},
    {text: after[0] ?? ' ', found: true},
    {text: cut(after.slice(1).join(''), Math.max(1, width - (caret - start)))},
    ...(query === ''
      ? [{text: cut('  words in any order · "in quotes · @name · ↑ last search', width - 4), dim: true}]
      : []),
  ];
}

function matchLines(
  match: Hit,
  isSelected: boolean,
  {document, speakers, sections, tones}: Reading,
  {textWidth, rows}: Panes,
  margin: string,
): readonly (readonly Run[])[] {
  const gutter = {text: isSelected ? '► ' : '  ', bold: true};
  const speaker = speakers.find(({id}) => id === match.speaker);
  const section = match.section === undefined ? undefined : sections[match.section];
  const tone = speaker && tones.get(speaker.id);
  const place = section === undefined ? '' : `${match.section! + 1} ${section.title}`;
  const name = speaker?.name ?? '';
  const details: readonly Run[] = [
    {text: `${margin}  `},
    {text: name, ...(tone === undefined ? {} : {tone})},
    {text: cut(`${name === '' || place === '' ? '' : ' · '}${place}`, textWidth - name.length)},
  ];
  const excerpt = excerptLines(document.text, match, document.blocks[match.block]!, textWidth, rows < 16 ? 1 : 2);
  return [
    ...excerpt.map((runs, index) => [{text: margin}, index === 0 ? gutter : {text: '  '}, ...runs]),
    ...(name === '' && place === '' ? [] : [details]),
    [],
  ];
}
