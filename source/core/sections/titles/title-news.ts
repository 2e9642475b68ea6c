/**
 * Names the sections of a text in English with headlines: of all that the words of a section could make
 * (list-headlines.ts) the one that an editor would likeliest write (rank-headlines.ts). No two titles are alike, and words
 * of earlier titles count less, so that titles tell sections apart.
 *
 * Example: `On Monday the council closed the old harbour to trawlers.` is `Council Closes Old Harbour`.
 * Cost: linear.
 */
import type {Quote, Speaker} from '../../document/analysis.ts';
import {indexAt} from '../../document/span.ts';
import type {AnnotatedText} from '../../nlp/annotated-text.ts';
import type {Tokens} from '../../nlp/tagger.ts';
import type {WordVectors} from '../word-vectors.ts';
import {findPeople, type People} from './find-people.ts';
import {headlineCase} from './headline-case.ts';
import {type Headline, listHeadlines, type Spoken} from './list-headlines.ts';
import {type HeadlineModel, worthOf} from './rank-headlines.ts';
import {describeWords, type SalienceModel, salienceOf} from './word-salience.ts';

/** Everything of an article that its titles are made of. */
export type TitledText = {
  readonly paragraphs: readonly Spoken[];
  readonly headline: readonly Tokens[];
  readonly people: People;
};
export type TitleModels = {readonly salience?: SalienceModel; readonly headlines?: HeadlineModel};

/** What the words of a headline that an earlier title has too cost. */
const usedBefore = 0.12;

export function readTitledText(
  {document: {blocks}, blocks: annotated}: AnnotatedText,
  quotes: readonly Quote[],
  speakers: readonly Speaker[],
): TitledText {
  const tokens = annotated.map(block => block.tokens);
  const people = findPeople(tokens);
  const names = new Map(speakers.map(speaker => [speaker.id, shortName(speaker, people)]));
  const paragraphs = tokens.map((own): Spoken & {speakers: (string | undefined)[]} => ({
    tokens: own,
    speakers: Array.from({length: own.count}),
  }));
  for (const {content, speaker} of quotes) {
    const name = (speaker === undefined ? undefined : names.get(speaker)) ?? '';
    for (const {start, end} of content)
      for (let at = indexAt(blocks, start); at >= 0 && at < blocks.length && blocks[at]!.start < end; at++) {
        const {tokens: own, speakers: said} = paragraphs[at]!;
        for (let i = 0; i < own.count; i++) if (own.starts[i]! >= start && own.starts[i]! < end) said[i] = name;
      }
  }
  const headline = tokens.slice(0, 1);
  return {paragraphs, headline, people};
}

/** How a headline calls a speaker; `undefined` where that would not be understood. */
function shortName({name, named}: Speaker, {lastNames}: People): string | undefined {
  const words = name.split(' ');
  const last = words.at(-1)!;
  if (named && lastNames.has(last.toLowerCase())) return last;
  if (
    !named &&
    /^(?:an?other|others?|one|some|many|several|few|all|both|he|she|they|it|who|source|spokes\w+|people|man|woman)$/i.test(
      last,
    )
  )
    return undefined;
  return words.length <= 2 && /^[\p{L}\p{N}' .-]+$/u.test(name) ? name : undefined;
}

/** A headline for each section, given by the paragraphs it consists of; `undefined` for those that have none. */
export function titleNews(
  {paragraphs, headline, people}: TitledText,
  members: readonly (readonly number[])[],
  vectors: WordVectors,
  {salience, headlines}: TitleModels = {},
): readonly (string | undefined)[] {
  const sections = members.map(indices => indices.map(index => paragraphs[index]!));
  const words = describeWords(
    sections.map(section => section.map(({tokens}) => tokens)),
    headline,
    vectors,
  );
  const used = new Set<string>();
  return sections.map((section, index) => {
    const known = salienceOf(words[index]!, salience);
    let best: Headline | undefined;
    let most = -Infinity;
    for (const made of listHeadlines(section, people)) {
      const repeated = made.stems.filter(stem => used.has(stem)).length / made.stems.length;
      const worth = worthOf(made, known, headlines) - usedBefore * repeated;
      if (worth > most && !used.has(key(made))) [best, most] = [made, worth];
    }
    if (best === undefined) return undefined;
    used.add(key(best));
    for (const stem of best.stems) used.add(stem);
    return headlineCase(best.words);
  });
}

const key = ({words}: Headline): string => words.join(' ').toLowerCase();
