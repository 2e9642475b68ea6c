import assert from 'node:assert/strict';
import {test} from 'node:test';
import {annotatedLines} from '../../helpers/annotate-text.ts';

/** Tokens with ⟨n⟩ before the first of each sentence, [ ] around phrases and ⟦ ⟧ around quotations. */
function drawn(text: string): string {
  return annotatedLines(text)
    .blocks.map(({tokens, sentences, quotations, phrases}) =>
      tokens.forms
        .map((form, i) => {
          const opens = i === 0 || sentences[i] !== sentences[i - 1] ? `⟨${sentences[i]}⟩ ` : '';
          const quote = quotations.some(({tokens: {from}}) => from === i) ? '⟦' : '';
          const quoteEnd = quotations.some(({tokens: {to}}) => to === i + 1) ? '⟧' : '';
          const phrase = phrases.some(({from}) => from === i) ? '[' : '';
          const phraseEnd = phrases.some(({to}) => to === i + 1) ? ']' : '';
          return `${opens}${quote}${phrase}${form}${phraseEnd}${quoteEnd}`;
        })
        .join(' '),
    )
    .join(' | ');
}

for (const [text, expected] of [
  ['The mayor’s aide left. She waved.', '⟨0⟩ [The mayor ’s aide] left . ⟨1⟩ [She] waved .'],
  ['He said: “No.” Ruiz left.', '⟨0⟩ [He] said : ⟦“ No . ”⟧ ⟨1⟩ [Ruiz] left .'],
  ['Mr. Ash met the U.S. envoy.', '⟨0⟩ [Mr. Ash] met [the U.S. envoy] .'],
  ['A harbour\nA bridge', '⟨0⟩ [A harbour] | ⟨0⟩ [A bridge]'],
] as const)
  test(`annotate: ${text.replace('\n', ' / ')}`, () => assert.equal(drawn(text), expected));
