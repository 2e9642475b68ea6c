/// <reference lib="dom" />
/**
 * What the names of a box (its class, id and the like) say of it. A name is only ever a hint: `article-body-social` holds
 * the article. So nothing is decided here; block-features.ts counts how far away the nearest box of each group is.
 */
import type {Box} from './box.ts';

/** Each group is one column of features; the order belongs to the weights. */
export const nameGroups: readonly (readonly [group: string, pattern: RegExp])[] = [
  ['body', /(^|[\s_-])(article|content|entry|post|story|body|text|prose|markdown|copy|blog|rich-?text|main)([\s_-]|$)/],
  ['navigation', /nav|menu|breadcrumb|pagination|pager|topbar|sitemap|skip/],
  ['footer', /foot|copyright|legal|disclaimer|bottom/],
  ['comments', /comment|disqus|respond|repl(y|ies)|discussion|reviews?\b/],
  ['sharing', /shar(e|ing)|social|follow|facebook|twitter|tweet/],
  [
    'related',
    /relat|recommend|recirc|more|also|popular|trending|latest|similar|(^|[\s_-])(next|prev)|read-?next|suggest/,
  ],
  ['cards', /teaser|card|grid|tile|carousel|slider|list-?item|feed|archive|loop/],
  ['side', /side|aside|widget|rail|secondary|sticky|column/],
  [
    'advertising',
    /(^|[\s_-])ads?([\s_-]|$)|advert|sponsor|promo|banner|cta|offer|upsell|outbrain|taboola|affiliate|partner/,
  ],
  ['subscription', /newsletter|subscri|sign-?up|opt-?in|form|paywall|log-?in|register|contact|lead/],
  ['author', /author|byline|(^|[\s_-])bio|contributor|avatar|profile/],
  ['details', /meta|date|time|tags?([\s_-]|$)|categor|label|kicker|eyebrow|info|topic|published/],
  ['summary', /summary|excerpt|intro|lead([\s_-]|$)|lede|dek|standfirst|subtitle|deck|key-?(point|takeaway)|tl-?dr/],
  ['media', /caption|credit|gallery|slideshow|figure|image|photo|video|player|media|audio/],
  ['overlay', /cookie|consent|modal|pop-?up|overlay|gdpr|notice|alert|toast|dialog|tooltip/],
  ['head', /head|hero|title|top|masthead/],
  ['contents', /toc|table-of|contents|index|jump|anchor/],
  ['folding', /faq|accordion|tab([\s_-]|s|$)|collaps|toggle|panel|question|answer/],
  ['trade', /product|price|cart|shop|buy|pricing|plan|deal|coupon/],
  ['hiding', /hidden|hide|invisible|d-none|print|noscript|mobile|desktop/],
  ['notes', /footnote|reference|citation|source|endnote|biblio/],
  ['code', /code|highlight|snippet|example|sample/],
  ['section', /section|container|wrapper|row|col|block|module|component|elementor|wp-block/],
];

const known = new Map<string, number>();
/** Names repeat on a page; the table of those seen is emptied when it grows past this. */
const mostKnown = 5000;

/** Bit n is set where the names of the element say group n. */
export function namedGroups(element: Element): number {
  const names = ['class', 'id', 'data-component', 'data-testid', 'role', 'itemprop', 'aria-label']
    .map(name => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 300);
  if (names.trim() === '') return 0;
  let groups = known.get(names);
  if (groups === undefined) {
    const words = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    groups = nameGroups.reduce((bits, [, pattern], index) => (pattern.test(words) ? bits | (1 << index) : bits), 0);
    if (known.size > mostKnown) known.clear();
    known.set(names, groups);
  }
  return groups;
}

/** Not drawn before a script or a click asks for it. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display:\s*none|visibility:\s*hidden/.test(element.getAttribute('style') ?? '');

/** True where a box or one of the next `reach` around it is named like the group. */
export function hasGroup(box: Box, group: string, reach: number): boolean {
  const bit = 1 << nameGroups.findIndex(([name]) => name === group);
  let here: Box | undefined = box;
  for (let up = 0; up <= reach && here !== undefined; up++) {
    if ((here.groups & bit) !== 0) return true;
    here = here.outer;
  }
  return false;
}
