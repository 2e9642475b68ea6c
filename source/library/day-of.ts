import {readDate} from '../core/export/read-date.ts';
import {twoDigits} from '../core/export/reference.ts';

/** The day an article says it was published, as far as it goes: `2021-05-02`, `2021-05` or `2021`. */
export function dayOf(published: string | undefined): string | undefined {
  const date = readDate(published ?? '');
  if (date === undefined) return undefined;
  const {year, month, day} = date;
  return [year, ...[month, day].flatMap(part => (part === undefined ? [] : [twoDigits(part)]))].join('-');
}
