/** Titles as they are, but for those that are empty or stand before: these have the number of their section behind them. */
export function distinct(titles: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return titles.map((title, index) => {
    const own = title === '' || used.has(title) ? `${title || 'Part'} ${index + 1}` : title;
    used.add(own);
    return own;
  });
}
