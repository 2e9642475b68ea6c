import type {Span} from '../../source/core/document/span.ts';

/** The text of an expectation without its brackets. */
export const withoutBrackets = (expected: string): string => expected.replace(/[⟦⟧⟨⟩⟪⟫]/g, '');

/** Writes brackets into a text, so that a test compares two sentences. Spans may touch and nest. */
export function withBrackets(
  text: string,
  ...marked: readonly {readonly spans: readonly Span[]; readonly brackets: string}[]
): string {
  const edges = marked.flatMap(({spans, brackets: [open, close]}) =>
    spans.flatMap(({start, end}) => [
      {at: start, order: 1, length: start - end, bracket: open!},
      {at: end, order: 0, length: end - start, bracket: close!},
    ]),
  );
  edges.sort((a, b) => a.at - b.at || a.order - b.order || a.length - b.length);
  let written = '';
  let from = 0;
  for (const {at, bracket} of edges) {
    written += text.slice(from, at) + bracket;
    from = at;
  }
  return written + text.slice(from);
}
