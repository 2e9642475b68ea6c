/** Short articles to be kept, each from its words. */
import type {Analysis} from '../../source/core/document/analysis.ts';
import type {Document} from '../../source/core/document/document.ts';
import {buildAnalysis} from '../helpers/build-analysis.ts';

export const now = '2026-11-25T09:30:00.000Z';

type Details = Partial<Pick<Document, 'url' | 'outlet' | 'published' | 'title' | 'authors'>>;

/** `somebody, their role, their body: “words”`, a paragraph each, in an article that says just this. */
export function articleOf(details: Details, ...sayings: readonly string[]): Analysis {
  const read = sayings.map(saying => {
    const [, who = '', words = ''] = /^(.*?): (.*)$/s.exec(saying) ?? [];
    const [name = '', role, affiliation] = who.split(', ');
    return {
      name,
      words,
      ...(role === undefined || role === '' ? {} : {role}),
      ...(affiliation === undefined ? {} : {affiliation}),
    };
  });
  const speakers = [...new Map(read.map(one => [one.name, one])).values()].map(({words: _, ...speaker}) => speaker);
  return buildAnalysis({
    text: [details.title ?? 'News', ...read.map(({name, words}) => `${words} ${name} said.`)].join('\n\n'),
    details,
    speakers,
    sayings: read.map(({name, words}) => ({words: [words], by: name})),
  });
}
