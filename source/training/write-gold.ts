import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readGoldArticles, readMarkedPages, readMarks, readPageTexts} from './gold.ts';

export type Part = 'held back' | 'learnt from';

/**
 * Joins the marks of gold/ with their texts, and writes a file a kind into `folder` in the forms that the scoring scripts
 * read; returns their paths. `part` says which marks: those that are held back unless a mistake is looked for.
 */
export function writeGold(
  data: string,
  folder: string,
  part: Part,
): Readonly<Record<'marked' | 'people' | 'news', string>> {
  const news = new Map(readGoldArticles(join(data, 'polnear/train.jsonl')).map(({id, text}) => [id, text]));
  const pages = {...readPageTexts(data, 'wcxb'), ...readPageTexts(data, 'pages')};
  const textOf = (id: string): string => {
    const text = news.get(id) ?? pages[id]?.articleBody;
    if (text === undefined) throw new Error(`${id} is not in ${data}`);
    return text;
  };
  const write = (name: string, rows: readonly unknown[]): string => {
    const path = join(folder, `${name}.jsonl`);
    writeFileSync(path, rows.map(row => `${JSON.stringify(row)}\n`).join(''));
    return path;
  };
  const isWanted = (marks: {readonly part?: string}): boolean =>
    (marks.part === 'held back') === (part === 'held back');
  const speakersOf = new Map(readMarks<Speakers>('attributions').map(({id, speakers}) => [id, speakers]));
  return {
    marked: write(
      'marked',
      readMarkedPages(part, pages).map(page => ({...page, speakers: speakersOf.get(page.id)})),
    ),
    people: write(
      'people',
      readMarks<Speakers>('people')
        .filter(isWanted)
        .map(({id, speakers}) => ({id, text: textOf(id), speakers})),
    ),
    news: write(
      'news',
      readMarks<Sections>('sections')
        .filter(isWanted)
        .map(({id, sections}) => ({
          id,
          paragraphs: textOf(id).split('\n\n'),
          headings: sections.map(({from, titles}) => ({before: from, title: titles[0], titles})),
        })),
    ),
  };
}

type Marks = {readonly id: string; readonly part?: string};
type Speakers = Marks & {readonly speakers: readonly unknown[]};
type Sections = Marks & {readonly sections: readonly {readonly from: number; readonly titles: readonly string[]}[]};
