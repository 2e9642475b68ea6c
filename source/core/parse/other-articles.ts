/**
 * Pages that carry several articles one after the other (endless scrolling): only the one under the page's own headline
 * is the article, or else the one with most prose; blocks in the others are told here, and so are teasers, whose headings
 * are links. Pages without <article> have boxes that are made alike. An article that holds the headline and too little text is but the
 * first part of one in many parts, and then nothing is another. Cost: linear in blocks and in their depth.
 */
import type {PageBlock} from './block-collector.ts';
import {isProse, weighBoxes} from './block-features.ts';
import {type Box, boxesAround, isInside} from './box.ts';
import {headlineAt} from './page-title.ts';

/** An article of its own has at least this much prose. */
const leastProse = 400;

/** For each block whether it belongs to another article than the page's own. */
export function findOtherArticles(blocks: readonly PageBlock[], title: string | undefined): readonly boolean[] {
  const headline = headlineAt(blocks, title);
  const beside = findTwins(blocks, headline);
  if (beside.length > 0) return blocks.map(({box}) => beside.some(other => isInside(box, other)));
  const articles = blocks.map(({box}) => outermostArticle(box));
  const prose = new Map<Box, number>();
  const headed = new Set<Box>();
  blocks.forEach((block, at) => {
    const article = articles[at];
    if (article === undefined) return;
    prose.set(article, (prose.get(article) ?? 0) + (isProse(block) ? block.text.length : 0));
    if (block.kind === 'heading' && ((block.level ?? 9) <= 2 || block.linked > block.text.length * 0.8))
      headed.add(article);
  });
  const own = articles[headline] ?? largest(prose);
  if (own === undefined || (prose.get(own) ?? 0) < leastProse) return blocks.map(() => false);
  return articles.map(article => article !== undefined && article !== own && headed.has(article));
}

/** A twin has a first-level headline of its own, and at least so much prose. */
const leastProseOfTwin = 250;

/**
 * The boxes that are made like the one with the page's headline and stand beside it, whatever their tag: each with a
 * first-level headline and prose of its own.
 */
function findTwins(blocks: readonly PageBlock[], at: number): readonly Box[] {
  const headline = blocks[at];
  if (headline === undefined || headline.level !== 1) return [];
  const heads = blocks.filter(({kind, level, linked}) => kind === 'heading' && level === 1 && linked === 0);
  if (heads.length < 2) return [];
  const boxes = weighBoxes(blocks);
  const proseOf = (box: Box): number => boxes.get(box)?.prose ?? 0;
  for (let own: Box | undefined = headline.box; own?.outer !== undefined; own = own.outer) {
    const {tag, groups, outer} = own;
    const twins = heads.flatMap(({box}) => {
      const here = boxesAround(box).find(one => one.outer === outer);
      return here === undefined || here === own || here.tag !== tag || here.groups !== groups ? [] : [here];
    });
    const whole = [...new Set(twins)].filter(twin => proseOf(twin) >= leastProseOfTwin);
    if (whole.length > 0 && proseOf(own) >= leastProse) return whole;
  }
  return [];
}

/** The article with more than half of the prose of all. */
function largest(prose: ReadonlyMap<Box, number>): Box | undefined {
  const whole = [...prose.values()].reduce((sum, own) => sum + own, 0);
  return [...prose].find(([, own]) => own > whole / 2)?.[0];
}

const outermostArticle = (box: Box): Box | undefined => boxesAround(box).findLast(({tag}) => tag === 'ARTICLE');
