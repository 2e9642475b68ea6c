/** The file of settings: what it takes, what is said of a mistake in it, and that the screen follows it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keymap} from '../../source/app/keymap.ts';
import {printSettings} from '../../source/app/print-settings.ts';
import {readSettings} from '../../source/app/read-settings.ts';
import {standardSettings} from '../../source/app/settings.ts';
import {bridgeArticle} from '../helpers/bridge-article.ts';
import {openState, press} from '../helpers/reader.ts';
import {marked} from '../helpers/tell-change.ts';

const printed = printSettings(standardSettings, '~/.config/onrecord/config.toml');
const values = ({keys, ...parts}: typeof standardSettings) => ({...parts, rows: keys.rows});

test('what --print-config prints is read back as the defaults, and an empty file is the same', () => {
  for (const toml of [printed, '', '[text]\n[keys]\n']) {
    const {settings, problems} = readSettings(toml);
    assert.deepEqual(problems, []);
    assert.deepEqual(values(settings), values(standardSettings));
  }
});

test('every setting is printed with a comment, and every command with its keys', () => {
  for (const line of [
    '[text]',
    'width = 72',
    '[keys]',
    'next-quote = ["}"]',
    'page-down = ["space", "pagedown", "ctrl+f"]',
  ])
    assert.ok(printed.split('\n').includes(line), line);
  for (const {name} of keymap.flatMap(({chords}) => chords))
    if (name !== undefined) assert.match(printed, new RegExp(`^${name} = \\[`, 'm'));
  const [parts = ''] = printed.split('[keys]');
  for (const [index, line] of parts.split('\n').entries())
    if (line.includes(' = ')) assert.match(parts.split('\n')[index - 1]!, /^# \w/, line);
});

test('no two commands of the table have the same name', () => {
  const names = keymap.flatMap(({chords}) => chords.flatMap(({name}) => name ?? []));
  assert.deepEqual(names, [...new Set(names)]);
});

const mistakes: readonly (readonly [toml: string, ...problems: readonly string[]])[] = [
  ['[text]\nwidth = "wide"', 'line 2: width takes a whole number from 20 to 200'],
  ['[text]\nwidth = 7', 'line 2: width takes a whole number from 20 to 200'],
  ['text.width = 60.5', 'line 1: width takes a whole number from 20 to 200'],
  ['[show]\n\nbars = 1', 'line 3: bars takes true or false'],
  [
    '[colours]\ncursor = "teal"',
    'line 2: cursor takes one of the sixteen colours, such as "cyan" or "bright-cyan", or "#5fafd7", or ""',
  ],
  ['[copy]\nform = "mla"', 'line 2: form takes "plain", "markdown", "words", "csl-json", "bibtex", "ris"'],
  ['[text]\nwidht = 60', 'line 2: there is no setting widht in [text]; onrecord --print-config lists all there are'],
  ['\n[colors]\n', 'line 2: there is no part [colors]; onrecord --print-config lists all there are'],
  ['width = 60', 'line 1: width stands under no heading such as [text]; onrecord --print-config lists all there are'],
  ['[text]\nwidth = \n', 'line 2: invalid value'],
  ['[keys]\nquiet = "x"', 'line 2: there is no command quiet; onrecord --print-config lists all there are'],
  ['[keys]\nsources = "super+e"', 'line 2: "super+e" is no key; keys are "j", "ctrl+d", "pagedown"'],
  ['[keys]\nsources = 3', 'line 2: 3 is no key; keys are "j", "ctrl+d", "pagedown"'],
  ['[keys]\nsources = "n"', 'line 2: "n" is the key of next-find; give that another key, too'],
  ['[keys]\nsources = "7"', 'line 2: "7" is the key of something that cannot be set; give that another key, too'],
  [
    '[keys]\nquit = "ctrl+c"',
    'line 2: "ctrl+c" is the key of something that cannot be set; give that another key, too',
  ],
  ['[keys]\nback = "h"', 'line 2: "h" is a letter to type where back works; take a key such as "ctrl+t"'],
  [
    '[keys]\nsources = "K"\nwho = "K"\n[text]\nwidth = 0',
    'line 3: "K" is the key of sources; give that another key, too',
    'line 5: width takes a whole number from 20 to 200',
  ],
];

for (const [toml, ...problems] of mistakes)
  test(`${JSON.stringify(toml)}: ${problems.join('; ')}`, () => {
    const {settings, problems: told} = readSettings(toml);
    assert.deepEqual(told, problems);
    assert.equal(settings.text.width, standardSettings.text.width);
  });

test('a mistake costs only the setting that it is in', () => {
  const {settings} = readSettings('[text]\nwidth = "wide"\njustified = true\n[keys]\nsources = "n"\nwho = "W"');
  assert.equal(settings.text.justified, true);
  assert.deepEqual(settings.keys.find('read', 'n'), {type: 'match', by: 1});
  assert.deepEqual(settings.keys.find('read', 'W'), {type: 'why'});
  assert.equal(settings.keys.find('read', 'w'), undefined);
});

test('keys may change places, be written in other ways, and be taken away', () => {
  const {settings, problems} = readSettings(
    '[keys]\nnext-quote = "n"\nnext-find = "}"\npage-down = ["Ctrl-F", "^n", "PgDn"]\nhelp = []',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(settings.keys.find('read', 'n'), {type: 'quote', by: 1});
  assert.deepEqual(settings.keys.find('read', '}'), {type: 'match', by: 1});
  for (const key of ['ctrl+f', 'ctrl+n', 'pagedown'])
    assert.deepEqual(settings.keys.find('read', key), {type: 'move', unit: 'page', by: 1});
  assert.equal(settings.keys.find('read', '?'), undefined);
});

test('messages name the keys as they are set', () => {
  const {settings} = readSettings('[keys]\nnext-quote = "ctrl+n"\nsearch = "S"');
  const state = {...openState(bridgeArticle), settings};
  assert.equal(press(state, 'w').message, 'Mark a quote first: ^N goes to the next');
  assert.equal(press(state, 'n').message, 'Nothing searched yet: S searches');
  assert.equal(marked(press(state, 'ctrl+n')), 'quote “We kept every');
});
