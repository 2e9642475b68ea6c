/** Labels of the tokens around a cue: outside, then beginning and inside of source, cue and content. */
const labels = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;
export const labelCount = labels.length;

/** An inside label follows only its own beginning or inside. */
const isAllowed = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1;

/** Pairs that may stand side by side, `before * labelCount + label`, in order. */
export const allowedPairs: readonly (readonly [number, number])[] = labels.flatMap((_, before) =>
  labels.flatMap((_, label) => (isAllowed(before, label) ? [[before, label] as const] : [])),
);
