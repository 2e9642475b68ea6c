/** Has each part of the articles done by a model of the other parts. */
export function crossFit<E extends {readonly article: number}, M, T>(
  examples: readonly E[],
  parts: number,
  train: (examples: readonly E[]) => M,
  use: (example: E, model: M) => readonly T[],
): readonly T[] {
  const isIn = ({article}: E, part: number): boolean => (article >> 1) % parts === part;
  return Array.from({length: parts}, (_, part) => {
    const model = train(examples.filter(example => !isIn(example, part)));
    return examples.filter(example => isIn(example, part)).flatMap(example => use(example, model));
  }).flat();
}
