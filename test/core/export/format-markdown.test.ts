import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatMarkdown} from '../../../source/core/export/format-markdown.ts';
import {buildAnalysis} from '../../helpers/build-analysis.ts';
import {sample} from './sample.ts';

test('Markdown has the sections as headings, escapes what would be markup, and ends with the speakers', () => {
  assert.equal(
    formatMarkdown(sample),
    `# Harbour bridge to reopen

2021-05-02 · The Courier

<https://example.org/bridge>

The old bridge will carry trams again in May, the city said.

_— the city? · indirect_

“We kept every rivet,” said Ana Ruiz, the chief engineer of Port Works, “and we counted them.”

_— Ana Ruiz · Port Works · direct_

## _The price_

The price is another matter. =SUM was the word of one critic, \\*shouted\\* at the gate.

## Speakers

### Ana Ruiz, chief engineer, Port Works

- “We kept every rivet,” “and we counted them.”

### the city

- The old bridge will carry trams again in May
`,
  );
});

test('emphasis and links of the article stay', () => {
  const analysis = buildAnalysis({
    text: 'Head\n\nIt was very clear.',
    details: {
      marks: [
        {kind: 'strong', start: 13, end: 17},
        {kind: 'link', start: 18, end: 23, href: 'https://example.org/'},
      ],
    },
  });
  assert.match(formatMarkdown(analysis), /It was \*\*very\*\* \[clear\]\(https:\/\/example\.org\/\)\./);
});
