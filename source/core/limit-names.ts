import type {Analysis} from './document/analysis.ts';

/** No title and no name is longer; what is, is the work of a text without blanks, and every list on the screen wraps it. */
const longestName = 200;

const cut = (name: string): string =>
  name.length <= longestName
    ? name
    : `${name
        .slice(0, longestName - 1)
        .toWellFormed()
        .trimEnd()}…`;

/** The analysis with titles, names, roles and affiliations cut to a length that can be shown. Cost: linear in their number. */
export function limitNames(analysis: Analysis): Analysis {
  return {
    ...analysis,
    sections: analysis.sections.map(section => ({...section, title: cut(section.title)})),
    speakers: analysis.speakers.map(speaker => ({
      ...speaker,
      name: cut(speaker.name),
      ...(speaker.role === undefined ? {} : {role: cut(speaker.role)}),
      ...(speaker.affiliation === undefined ? {} : {affiliation: cut(speaker.affiliation)}),
    })),
  };
}
