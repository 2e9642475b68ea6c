import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatMarkdown} from '../../../source/core/export/format-markdown.ts';
import {parseMarkdown} from '../../../source/core/parse/parse-markdown.ts';
import {buildAnalysis} from '../../helpers/build-analysis.ts';
import {sample} from './sample.ts';

test('Markdown has the sections as headings, tells what is added, escapes what would be markup, ends with the speakers', () => {
  assert.equal(
    formatMarkdown(sample),
    `---
title: Harbour bridge to reopen
date: 2021-05-02
outlet: The Courier
url: https://example.org/bridge
---

# Harbour bridge to reopen

The old bridge will carry trams again in May, the city said.

<!-- onrecord adds: -->

_— the city? · indirect_

“We kept every rivet,” said Ana Ruiz, the chief engineer of Port Works, “and we counted them.”

<!-- onrecord adds: -->

_— Ana Ruiz · Port Works · direct_

<!-- onrecord adds: -->

## _The price_

The price is another matter. =SUM was the word of one critic, \\*shouted\\* at the gate.

<!-- onrecord adds the rest: -->

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

test('what is added is not read as the article', async () => {
  const {text} = await parseMarkdown(formatMarkdown(sample));
  assert.equal(text, sample.document.text);
});

test('tables, code, numbered and ticked items, captions, pictures and footnotes have their forms', async () => {
  const input = `# Pier

2. red
3. blue
   - navy

- [x] done

| Pier | State |
| ---- | ----- |
| Four | a\\|b  |

\`\`\`
if (x)
  y()
\`\`\`

![The pier at night]()

<figcaption>The <em>pier</em> &lt;today&gt;</figcaption>

Closed.[^1] Again.

[^1]: Minutes.
`;
  const document = await parseMarkdown(input);
  assert.equal(formatMarkdown({version: 1, document, sections: [], speakers: [], quotes: []}), input);
});
