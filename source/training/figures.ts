/** Figures by name as the scoring scripts print them, and which of them have fallen. */
export type Figures = Readonly<Record<string, number>>;

/** What each figure was when it was last written down, and by how much it may be less; by task and figure. */
export type Scores = Readonly<
  Record<string, Readonly<Record<string, {readonly value: number; readonly tolerance: number}>>>
>;

/** Told, but neither better nor worse. */
const counts = new Set(['sections', 'groups']);

/** Of these less is better. */
const errors = new Set(['Pk', 'WindowDiff', 'under half']);

/**
 * Figures of lines such as `speech    P  97.3  R  99.0  F1  98.1 [ 97.1  98.9]`: `speech P`, `speech R`, `speech F1`.
 * Intervals, notes, counts and what was not scored are left out.
 */
export function readFigures(printed: string): Figures {
  const figures: Record<string, number> = {};
  for (const line of printed.split('\n')) {
    const plain = line.replace(/\[[^\]]*\]|<-.*$|\bof \d+/g, '').trimEnd();
    const heading = /^(speech|source|speaker|joint|indirect|shown|spans\s+\w+)\b/.exec(plain)?.[0] ?? '';
    const rest = plain.slice(heading.length);
    for (const [, name, value] of rest.matchAll(/([A-Za-z][A-Za-z±0-9 ]*?)?\s*(?<![\d.])(\d+\.\d+)(?=\s|,|$)/g)) {
      const figure = `${heading.replace(/\s+/g, ' ')} ${(name ?? '')
        .split(/\s{2,}|\b\d+\s/)
        .at(-1)!
        .trim()}`.trim();
      if (figure !== '' && !counts.has(figure) && Number(value) > 0) figures[figure] = Number(value);
    }
  }
  return figures;
}

/** One line for each figure that is worse than it may be, and for each that is missing though its task was measured. */
export function tellFallen(measured: Readonly<Record<string, Figures>>, known: Scores): readonly string[] {
  return Object.entries(measured).flatMap(([task, figures]) =>
    Object.entries(known[task] ?? {}).flatMap(([figure, {value, tolerance}]) => {
      const now = figures[figure];
      if (now === undefined) return [`${task} ${figure}: ${value} before, not measured now`];
      const loss = errors.has(figure) ? now - value : value - now;
      // Printed figures have one digit or three behind the point; a little is for what the computer rounds.
      return loss > tolerance + 1e-9
        ? [`${task} ${figure}: ${now}, ${value} before, at most ${tolerance} may be lost`]
        : [];
    }),
  );
}
