/** Which part of the articles an example belongs to. */
export const partOf = ({article}: {readonly article: number}, parts: number): number => (article >> 1) % parts;

/** Has each part of the articles done by a model of the other parts. */
export function crossFit<E extends {readonly article: number}, M, T>(
  examples: readonly E[],
  parts: number,
  train: (examples: readonly E[]) => M,
  use: (example: E, model: M) => readonly T[],
): readonly T[] {
  return Array.from({length: parts}, (_, part) => {
    const model = train(examples.filter(example => partOf(example, parts) !== part));
    return examples.filter(example => partOf(example, parts) === part).flatMap(example => use(example, model));
  }).flat();
}
