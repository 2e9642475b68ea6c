/** What stands on the clipboard, whole: the words, and who of them all has said them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {press, pressed} from '../helpers/reader.ts';
import {starts} from './starts.ts';

const place = 'Lena Park, “Harbour bridge to carry trams again”, The Courier, 2 May 2021, https://example.org/bridge';
const rivets = `“We kept every rivet,” “And we counted them.” — Ana Ruiz, chief engineer, Port Works. ${place}`;
const shops = `“Nobody asked the shops,” “We will sell to passengers instead.” — Tom Okoro, shopkeeper. ${place}`;
const promise = `“A bridge is a promise,” — Ana Ruiz, chief engineer, Port Works. ${place}`;

/** The keys after the first quote was marked, and the text that the last of them copies. */
const copies: readonly (readonly [keys: string, text: string])[] = [
  ['y', rivets],
  ['} y', shops],
  ['} } y', promise],
  ['x } y', `that the price had doubled since the spring — the city? (reported). ${place}`],
  ['e y', rivets],
  ['e } y', promise],
  ['e j y', shops],
  ['e Y 1', `${rivets}\n\n${promise}`],
  ['e j Y 1', shops],
];

for (const [keys, text] of copies)
  test(`${keys} copies ${text}`, () => {
    const before = press(starts.read, ...keys.split(' ').slice(0, -1));
    const effect = pressed(before, keys.at(-1)!);
    assert.equal(effect?.type === 'copy' && effect.text, text);
  });
