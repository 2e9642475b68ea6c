/**
 * Dates in words to dates as ISO 8601 writes them: `Published: 5 May 2020, 10:30` => `2020-05-05`. Nobody can
 * tell whether 5/6/2020 is in May: of dates in figures only those are read that leave no doubt, as 25/6/2020, 6/25/2020 and
 * 2020-06-25.
 */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const forms = [
  {pattern: new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), order: [3, 1, 2]},
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?${month},?\\s+(\\d{4})\\b`, 'i'),
    order: [3, 2, 1],
  },
  {pattern: /\b(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/(\d{4})\b/, order: [3, 1, 2]},
  {pattern: /\b(1[3-9]|2\d|3[01])[./](0?[1-9]|1[0-2])[./](\d{4})\b/, order: [3, 2, 1]},
  {pattern: /\b(\d{4})-(\d\d)-(\d\d)(?!\d)/, order: [1, 2, 3]},
] as const;

/** The first date in a line, as `YYYY-MM-DD`; undefined where there is none. */
export function findDate(line: string): string | undefined {
  for (const {pattern, order} of forms) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const [year, monthName, day] = order.map(at => match[at]!) as [string, string, string];
    const number = /^\d/.test(monthName) ? Number(monthName) : months.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
    if (Number(day) < 1 || Number(day) > 31 || number < 1 || number > 12) continue;
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return undefined;
}
