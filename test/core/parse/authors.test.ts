import assert from 'node:assert/strict';
import {test} from 'node:test';
import {splitAuthors} from '../../../source/core/parse/authors.ts';

const bylines: readonly (readonly [line: string, ...names: string[]])[] = [
  ['Ana Ruiz', 'Ana Ruiz'],
  ['By Ana Ruiz and Bo Lind', 'Ana Ruiz', 'Bo Lind'],
  ['BY: Ana Ruiz, Bo Lind & Cy Dunn', 'Ana Ruiz', 'Bo Lind', 'Cy Dunn'],
  ['By Ana Ruiz, political editor', 'Ana Ruiz'],
  ['Ana Ruiz | staff writer', 'Ana Ruiz'],
  ['Written by Juan de la Cruz', 'Juan de la Cruz'],
  ['Dirk van Holt; d’Arcy Bell', 'Dirk van Holt', 'd’Arcy Bell'],
  ['Ana Ruiz, Home and Garden Expert', 'Ana Ruiz'],
  ['ByAna Ruiz', 'Ana Ruiz'],
  ['Maria & Katerina', 'Maria', 'Katerina'],
  ['our own correspondent', 'our own correspondent'],
];

for (const [line, ...names] of bylines)
  test(`authors: ${line}`, () => {
    assert.deepEqual(splitAuthors(line), names);
  });
