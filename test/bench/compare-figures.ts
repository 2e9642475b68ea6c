export type Figures = Readonly<Record<string, number>>;

/** Runs on the same machine differ by less than this. */
const mostGrowth = 1.1;

/** A line for each figure that is more than a tenth above what it was. */
export const compareFigures = (before: Figures, after: Figures): readonly string[] =>
  Object.entries(after).flatMap(([name, value]) => {
    const was = before[name];
    return was === undefined || was <= 0 || value <= was * mostGrowth
      ? []
      : [`slower: ${name} ${was} -> ${value} (${(value / was).toFixed(2)} times)`];
  });
