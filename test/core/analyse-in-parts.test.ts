import assert from 'node:assert/strict';
import {test} from 'node:test';
import {analyseInParts} from '../../source/core/analyse-in-parts.ts';
import type {Analysis} from '../../source/core/document/analysis.ts';
import type {Document} from '../../source/core/document/document.ts';
import {parseText} from '../../source/core/parse/parse-text.ts';

/** An analysis of whoever stands before `says`, of which every part of the text makes one section. */
function analyse(document: Document): Analysis {
  const found = [...document.text.matchAll(/([A-Z]\w+(?: [A-Z]\w+)?) says (\w+)\./g)];
  const names = [...new Set(found.map(([, name]) => name!))];
  return {
    version: 1,
    document,
    sections: [{title: document.text.slice(0, 7), level: 1, start: 0, end: document.text.length}],
    speakers: names.map((name, index) => ({id: `s${index + 1}`, name, named: true, mentions: []})),
    quotes: found.map(({index, 0: all, 1: name, 2: word}, number) => ({
      id: `q${number + 1}`,
      kind: 'direct',
      content: [{start: index + all.length - word!.length - 1, end: index + all.length - 1}],
      speaker: `s${names.indexOf(name!) + 1}`,
      confidence: 1,
    })),
  };
}

const filler = (name: string): string =>
  Array.from({length: 60}, () => `${name} ${'goes on '.repeat(50)}.`).join('\n\n');
const text = [
  'Part 1.',
  'Ana Ruiz says yes.',
  filler('One'),
  'Bo Lind says maybe.',
  filler('Two'),
  'Ruiz says no.',
  filler('Three'),
].join('\n\n');

const said = ({document, quotes, speakers}: Analysis): readonly string[] =>
  quotes.map(({content: [span], speaker}) => {
    const {name} = speakers.find(({id}) => id === speaker)!;
    return `${name}: ${document.text.slice(span!.start, span!.end)}`;
  });

test('a short text is one part', () => {
  const parts = analyseInParts(parseText('Head\n\nAna Ruiz says yes.'), analyse);
  assert.equal(parts.count, 1);
  parts.study(0);
  assert.deepEqual(said(parts.result()), ['Ana Ruiz: yes']);
});

test('the parts of a long text may come in any order; a surname is that of the person who alone has it', () => {
  const document = parseText(text);
  const parts = analyseInParts(document, analyse);
  assert.ok(parts.count > 2);
  const last = parts.partOf(document.blocks.findIndex(({start}) => document.text.startsWith('Ruiz says', start)));
  parts.study(last);
  assert.deepEqual(said(parts.result()), ['Ruiz: no']);
  assert.equal(parts.result().sections[0]!.title, 'Still being read');
  const {id} = parts.result().quotes[0]!;
  for (let part = 0; part < parts.count; part++) parts.study(part);
  assert.deepEqual(said(parts.result()), ['Ana Ruiz: yes', 'Bo Lind: maybe', 'Ana Ruiz: no']);
  assert.equal(parts.result().quotes.at(-1)!.id, id, 'ids stay');
  assert.equal(parts.result().sections.length, parts.count);
});
