/** A calendar date; month and day from 1, left out where the article does not say. */
export type CalendarDate = {readonly year: number; readonly month?: number; readonly day?: number};

const months = 'January February March April May June July August September October November December'.split(' ');

/** No newspaper is older; what metadata gives before is a date that nobody filled in, such as 0001-01-01. */
const firstYear = 1600;

/** Reads an ISO date or a written one (`24 April 2019`, `April 24, 2019`); undefined where neither is there. */
export function readDate(text: string): CalendarDate | undefined {
  const iso = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d/])/.exec(text);
  if (iso !== null) return checked(Number(iso[1]), Number(iso[2]) || undefined, Number(iso[3]) || undefined);
  const written =
    /\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[A-Z][a-z]{2,8})\.?,?\s+(?<year>\d{4})\b/.exec(text) ??
    /\b(?<month>[A-Z][a-z]{2,8})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/.exec(text) ??
    /\b(?<month>[A-Z][a-z]{2,8})\.?\s+(?<year>\d{4})\b/.exec(text);
  if (written === null) return undefined;
  const {day, month = '', year} = written.groups!;
  const number = 1 + months.findIndex(name => name.startsWith(month.slice(0, 3)) && name.length >= month.length);
  return number === 0 ? undefined : checked(Number(year), number, Number(day) || undefined);
}

function checked(year: number, month: number | undefined, day: number | undefined): CalendarDate | undefined {
  if (year < firstYear || (month !== undefined && month > 12) || (day !== undefined && day > 31)) return undefined;
  return {year, ...(month === undefined ? {} : {month, ...(day === undefined ? {} : {day})})};
}

/**
 * The date of an article as people write it: `24 April 2019`. Words that hold no date stay as they are; a date that
 * cannot be, such as 0001-01-01, is undefined.
 */
export function formatDate(published: string | undefined): string | undefined {
  const text = published?.trim() ?? '';
  if (text === '') return undefined;
  const date = readDate(text);
  if (date === undefined) return /^\d{4}-\d\d/.test(text) ? undefined : text;
  const {year, month, day} = date;
  return [day, month === undefined ? undefined : months[month - 1], year].filter(part => part !== undefined).join(' ');
}
