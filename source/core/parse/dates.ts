/**
 * Dates in words to dates as ISO 8601 writes them: `Published: 5 May 2020, 10:30` => `2020-05-05`. Nobody can
 * tell whether 5/6/2020 is in May: of dates in figures only those are read that leave no doubt, as 25/6/2020, 6/25/2020,
 * 2020-06-25, and 4.3.2026, whose day comes first wherever dots are written. Months are read in seven languages.
 */
const months = [
  /^(jan|gen|ene)/,
  /^(feb|fév|fev)/,
  /^(mar|mär|maa|mrt)/,
  /^(apr|avr|abr)/,
  /^(may|mai|mei|mag)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|aoû|aou|ago)/,
  /^(sep|set)/,
  /^(oct|okt|ott|out)/,
  /^(nov)/,
  /^(dec|dez|déc|dic)/,
];
const month =
  '((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|januar|februar|märz|mai|juni|juli|august|oktober|dezember|janvier|févr(?:ier)?|mars|avr(?:il)?|juin|juil(?:let)?|août|septembre|octobre|novembre|déc(?:embre)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)\\.?';
const forms = [
  {pattern: new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), order: [3, 1, 2]},
  {
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?\\s+(?:of\\s+|de\\s+)?${month},?\\s+(?:de\\s+|del\\s+)?(\\d{4})\\b`,
      'i',
    ),
    order: [3, 2, 1],
  },
  {pattern: /\b(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/(\d{4})\b/, order: [3, 1, 2]},
  {pattern: /\b(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])\/(\d{4})\b/, order: [3, 2, 1]},
  {pattern: /\b(\d{1,2})\.(0?[1-9]|1[0-2])\.((?:19|20)\d\d)\b/, order: [3, 2, 1]},
  {pattern: /\b(\d{4})-(\d\d)-(\d\d)(?!\d)/, order: [1, 2, 3]},
] as const;

/** The first date in a line, as `YYYY-MM-DD`; undefined where there is none. */
export function findDate(line: string): string | undefined {
  for (const {pattern, order} of forms) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const [year, monthName, day] = order.map(at => match[at]!) as [string, string, string];
    const number = /^\d/.test(monthName)
      ? Number(monthName)
      : months.findIndex(name => name.test(monthName.toLowerCase())) + 1;
    if (Number(day) < 1 || Number(day) > 31 || number < 1 || number > 12) continue;
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return undefined;
}
