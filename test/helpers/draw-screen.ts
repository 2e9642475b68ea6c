import {Resvg} from '@resvg/resvg-js';
import type {Screen} from './terminal.ts';

const fontSize = 16;
const cellWidth = 9.63;
const lineHeight = 20;
const padding = 12;

type Colours = {readonly text: string; readonly ground: string; readonly palette: readonly string[]};

/** The 16 colours of common terminal themes, dark (One Dark) and light (GitHub). */
const dark: Colours = {
  text: '#d7dae0',
  ground: '#1e2127',
  palette:
    '1e2127 e06c75 98c379 d19a66 61afef c678dd 56b6c2 abb2bf 5c6370 e06c75 98c379 e5c07b 61afef c678dd 56b6c2 ffffff'
      .split(' ')
      .map(hex => `#${hex}`),
};
const light: Colours = {
  text: '#24292e',
  ground: '#ffffff',
  palette:
    '24292e d73a49 28a745 b08800 0366d6 6f42c1 1b7c83 6a737d 959da5 cb2431 22863a dbab09 2188ff 8a63d2 3192aa d1d5da'
      .split(' ')
      .map(hex => `#${hex}`),
};

const escapeXml = (text: string) => text.replace(/[&<>]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign]!);

/** The screen as a picture. */
export function drawScreen(screen: Screen, {isLight = false}: {readonly isLight?: boolean} = {}): Buffer {
  const colours = isLight ? light : dark;
  const width = Math.ceil(screen.cols * cellWidth + 2 * padding);
  const height = screen.rows * lineHeight + 2 * padding;
  const cells = Array.from({length: screen.rows}, (_, row) => drawRow(screen, row, colours)).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colours.ground}"/><g font-family="DejaVu Sans Mono" font-size="${fontSize}">${cells}</g></svg>`;
  const folder = new URL('../../node_modules/dejavu-fonts-ttf/ttf/', import.meta.url).pathname;
  const fontFiles = ['', '-Bold', '-Oblique', '-BoldOblique'].map(style => `${folder}DejaVuSansMono${style}.ttf`);
  return new Resvg(svg, {font: {fontFiles, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans Mono'}})
    .render()
    .asPng();
}

function drawRow(screen: Screen, row: number, {text, ground, palette}: Colours): string {
  const {active} = screen.buffer;
  const line = active.getLine(active.viewportY + row);
  let drawn = '';
  for (let column = 0; column < screen.cols; column++) {
    const cell = line?.getCell(column);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const own = cell.isFgPalette() ? (palette[cell.getFgColor()] ?? text) : text;
    const under = cell.isBgPalette() ? (palette[cell.getBgColor()] ?? ground) : ground;
    const [front, back] = cell.isInverse() ? [under, own] : [own, under];
    const x = padding + column * cellWidth;
    const y = padding + row * lineHeight;
    const size = cell.getWidth() * cellWidth;
    if (back !== ground)
      drawn += `<rect x="${x}" y="${y}" width="${size + 0.3}" height="${lineHeight}" fill="${back}"/>`;
    const glyph = cell.getChars();
    if (cell.isUnderline()) drawn += `<rect x="${x}" y="${y + 17}" width="${size}" height="1" fill="${front}"/>`;
    if (glyph === '' || glyph === ' ') continue;
    drawn += drawGlyph(
      glyph,
      x,
      y,
      front,
      cell.isDim() !== 0,
      `${cell.isBold() ? ' font-weight="bold"' : ''}${cell.isItalic() ? ' font-style="italic"' : ''}`,
    );
  }
  return drawn;
}

/** Bars are drawn as terminals draw them: over the whole height of the line. */
function drawGlyph(glyph: string, x: number, y: number, colour: string, isDim: boolean, style: string): string {
  const opacity = isDim ? ' opacity="0.55"' : '';
  const part = {'▌': 1 / 2, '█': 1, '▏': 1 / 8, '▎': 1 / 4, '▍': 3 / 8}[glyph];
  if (part !== undefined)
    return `<rect x="${x}" y="${y}" width="${cellWidth * part}" height="${lineHeight}" fill="${colour}"${opacity}/>`;
  if (glyph === '│')
    return `<rect x="${x + cellWidth / 2}" y="${y}" width="1" height="${lineHeight}" fill="${colour}"${opacity}/>`;
  return `<text x="${x}" y="${y + 15}" fill="${colour}"${opacity}${style}>${escapeXml(glyph)}</text>`;
}
