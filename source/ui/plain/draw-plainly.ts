/**
 * Lays out the screen's components without Ink, for the first frame only.
 *
 * Idea: the screen is made of columns and rows of lines whose sizes the components give themselves, so that nothing has
 * to be measured: a column puts its children one below the other, a row side by side, and what does not fit into a box
 * that hides its overflow is cut off. Where that is not enough (a line too long, a box that would have to shrink),
 * nothing is drawn and Ink's own first frame is awaited. test/ui/first-frame.test.tsx compares with Ink at many sizes.
 *
 * Cost: linear in the cells; 1 ms for 100 x 30.
 */
import type {Size} from '../../app/finding.ts';
import {cellWidth} from '../../app/wrap.ts';
import {Box, type Child, type Element, type Props, Text} from './elements.ts';

/** A row of the screen: its bytes, and how many cells they take. */
type Row = {readonly text: string; readonly cells: number};
type Room = {readonly columns: number; readonly rows: number | undefined};

/** The rows of the screen without blanks at their ends. Throws where only Ink can draw it. */
export const drawPlainly = (root: Element, {columns, rows}: Size): readonly string[] =>
  draw(root, {columns, rows}).map(({text}) => text.replace(/ +$/, ''));

function draw(child: Child, room: Room): readonly Row[] {
  if (child === undefined || child === null || typeof child === 'boolean' || child === '') return [];
  if (typeof child === 'string' || typeof child === 'number') throw notPlain();
  if (Array.isArray(child)) return child.flatMap(one => draw(one, room));
  const {type, props} = child as Element;
  if (type === Text) return [drawLine(props, room)];
  if (type !== Box) return draw(type(props), room);
  const inner = {
    columns: (props.width as number | undefined) ?? room.columns,
    rows: (props.height as number | undefined) ?? room.rows,
  };
  const isColumn = props.flexDirection === 'column';
  const drawn = isColumn ? draw(props.children, {...inner, rows: undefined}) : drawBeside(props.children, inner);
  if (props.height === undefined) return drawn;
  const height = props.height as number;
  if (drawn.length > height && props.overflow !== 'hidden') throw notPlain();
  return Array.from({length: height}, (_, row) => drawn[row] ?? {text: '', cells: 0});
}

/** Children side by side; each but the last is filled up to its width. */
function drawBeside(children: Child, room: Room): readonly Row[] {
  const boxes = listed(children);
  const columns = boxes.map(child => draw(child, room));
  const widths = boxes.map(widthOf);
  const height = Math.max(0, ...columns.map(({length}) => length));
  return Array.from({length: height}, (_, row) =>
    columns.reduce<Row>(
      (before, column, index) => {
        const start = widths.slice(0, index).reduce<number>((sum, width) => sum + (width ?? fail()), 0);
        const {text, cells} = column[row] ?? {text: '', cells: 0};
        return cells === 0
          ? before
          : {text: before.text + ' '.repeat(start - before.cells) + text, cells: start + cells};
      },
      {text: '', cells: 0},
    ),
  );
}

const notPlain = (): Error => new Error('only Ink can draw this');

const fail = (): never => {
  throw notPlain();
};

/** Without what draws nothing. */
function listed(children: Child): readonly Element[] {
  const flat = (Array.isArray(children) ? children.flat(9) : [children]) as readonly Child[];
  return flat.filter((child): child is Element => typeof child === 'object' && child !== null).map(resolve);
}

/** Components give their boxes the width, so they are asked until one does. */
function resolve(element: Element): Element {
  if (typeof element.type === 'string') return element;
  const [only] = listed(element.type(element.props));
  return only ?? {type: Box, props: {}};
}

const widthOf = ({props}: Element): number | undefined => props.width as number | undefined;

function drawLine(props: Props, {columns}: Room): Row {
  const line = styled(props.children);
  // Ink cuts the line at its end, or wraps it.
  if (line.cells > columns) throw notPlain();
  return line;
}

function styled(child: Child): Row {
  if (child === undefined || child === null || typeof child === 'boolean') return {text: '', cells: 0};
  if (typeof child === 'string' || typeof child === 'number') {
    const text = `${child}`;
    return {text, cells: cellWidth(text.replace(/\u001b\]8;[^\u0007]*\u0007/g, ''))};
  }
  if (Array.isArray(child)) {
    const parts = child.map(styled);
    return {text: parts.map(({text}) => text).join(''), cells: parts.reduce((sum, {cells}) => sum + cells, 0)};
  }
  const {props} = child as Element;
  const {text, cells} = styled(props.children);
  const codes = Object.entries(looks).filter(([name]) => props[name]);
  const colour = props.color === undefined ? [] : [colourCodes(props.color as string)];
  const all = [...colour, ...codes.map(([, pair]) => pair)];
  const on = all.map(([start]) => `\u001b[${start}m`).join('');
  const off = all.map(([, end]) => `\u001b[${end}m`).toReversed();
  return {text: on + text + off.join(''), cells};
}

/** The codes that switch a look on and off. */
const looks = {
  dimColor: [2, 22],
  bold: [1, 22],
  italic: [3, 23],
  underline: [4, 24],
  inverse: [7, 27],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

const colours = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

function colourCodes(name: string): readonly [number, number] {
  const index = colours.indexOf(name.replace(/Bright$/, ''));
  if (index < 0) throw notPlain();
  return [(name.endsWith('Bright') ? 90 : 30) + index, 39];
}
