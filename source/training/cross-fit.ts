/**
 * Which part of the articles an example belongs to. A part is divided again with another `shift`, by digits of the
 * article's number that its members do not share.
 */
export const partOf = ({article}: {readonly article: number}, parts: number, shift = 1): number =>
  (article >> shift) % parts;

/** The examples of all parts but one. */
export const without = <E extends {readonly article: number}>(
  examples: readonly E[],
  part: number,
  parts: number,
  shift = 1,
): readonly E[] => examples.filter(example => partOf(example, parts, shift) !== part);

/** For each part, the examples of all others. */
export const folded = <E extends {readonly article: number}>(
  examples: readonly E[],
  parts: number,
): readonly (readonly E[])[] => Array.from({length: parts}, (_, part) => without(examples, part, parts));

/** Has each part of the articles done by a model of the other parts. */
export function crossFit<E extends {readonly article: number}, M, T>(
  examples: readonly E[],
  parts: number,
  train: (examples: readonly E[]) => M,
  use: (example: E, model: M) => readonly T[],
  shift = 1,
): readonly T[] {
  return Array.from({length: parts}, (_, part) => {
    const model = train(without(examples, part, parts, shift));
    return examples.filter(example => partOf(example, parts, shift) === part).flatMap(example => use(example, model));
  }).flat();
}
