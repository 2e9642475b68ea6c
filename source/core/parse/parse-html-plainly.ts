/** What is left to do with a page that cannot be made a tree: its words, a paragraph for each block. */
import {Tokenizer} from 'htmlparser2';
import type {Document} from '../document/document.ts';
import {parseText} from './parse-text.ts';

/** Elements that stand within a line; any other one begins a paragraph. */
const withinLines = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const unread = new Set(['script', 'style']);

/** Tags go, and so do scripts and styles. Linear, whatever the tags are: nothing is put into a tree. */
export function parseHtmlPlainly(html: string): Document {
  const pieces: string[] = [];
  let element = '';
  const tag = (start: number, end: number): string => {
    const name = html.slice(start, end).toLowerCase();
    if (name === 'br') pieces.push('\n');
    else if (name === 'td' || name === 'th') pieces.push(' ');
    else if (!withinLines.has(name)) pieces.push('\n\n');
    return name;
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    {xmlMode: false, decodeEntities: true},
    {
      ontext: (start, end) => {
        if (!unread.has(element)) pieces.push(html.slice(start, end).replace(/\s+/g, ' '));
      },
      ontextentity: codePoint => pieces.push(String.fromCodePoint(codePoint)),
      onopentagname: (start, end) => {
        element = tag(start, end);
      },
      onclosetag: (start, end) => {
        tag(start, end);
        element = '';
      },
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return parseText(pieces.join(''));
}
