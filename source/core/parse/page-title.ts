/**
 * The headline of a page: the first-level heading that its title holds, as `Bridge to reopen` in `Bridge to reopen | The
 * Courier`; otherwise the title without the name of the site. A heading that is the site's own name is none. Counted on
 * the 881 pages of WCXB (README.md).
 */
import type {PageBlock} from './block-collector.ts';
import {fold} from './json-ld.ts';

type Signs = {
  readonly headings: readonly string[];
  /** JSON-LD's, then OpenGraph's, then Twitter's, then <title>, those that there are. */
  readonly told: readonly string[];
  readonly outlet: string | undefined;
  readonly host: string;
};

export function choosePageTitle({headings, told, outlet, host}: Signs): string | undefined {
  const isSite = (line: string): boolean => fold(line) === fold(outlet) || solid(host).includes(solid(line));
  const own = headings.filter(line => line.length <= 300 && fold(line) !== '' && !isSite(line));
  const held = own.filter(line => told.some(title => holds(title, line)));
  const longest = held.toSorted((a, b) => b.length - a.length)[0];
  const cut = told.map(title => withoutSite(title, outlet, host)).filter(title => title !== '');
  if (longest !== undefined) return withoutSite(longest, outlet, host);
  const alike = own.find(line => told.some(title => likeness(title, line) > 0.5));
  const sole = own.length === 1 && own[0]!.split(/\s+/).length >= fewestWords ? own[0] : undefined;
  return alike ?? sole ?? cut[0] ?? own[0];
}

/** A heading of fewer words that the title does not hold is a department's or a slogan. */
const fewestWords = 5;

const solid = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const holds = (title: string, line: string): boolean => ` ${fold(title)} `.includes(` ${fold(line)} `);

function likeness(a: string, b: string): number {
  const [one, other] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))];
  return [...one].filter(word => other.has(word)).length / Math.max(one.size, other.size);
}

/** `Bridge to reopen | The Courier` without its last part, or its first where that is the site. */
function withoutSite(title: string, outlet: string | undefined, host: string): string {
  const parts = title.split(/\s+(?:[|·»›:]|[-–—])\s+|\s*\|\s*|\s+»\s+/);
  if (parts.length < 2) return title;
  const site = solid(outlet ?? '');
  const domain = solid(host.split('.').at(-2) ?? '');
  const isSite = (part: string): boolean => {
    const name = solid(part);
    return (
      name !== '' &&
      ((site !== '' && (site.includes(name) || name.includes(site))) ||
        solid(host).includes(name) ||
        (domain !== '' && name.includes(domain)))
    );
  };
  const first = parts.findIndex(part => !isSite(part));
  if (first < 0) return title;
  if (isSite(parts[0]!) && !isSite(parts[first]!)) return parts[first]!;
  const end = parts.findIndex((part, index) => index > 0 && isSite(part));
  if (end > 0) return title.slice(0, title.indexOf(parts[end]!, parts[0]!.length)).replace(/[\s|·»›:–—-]+$/, '');
  return parts.length === 2 && title.includes('|') ? parts[0]! : title;
}

/** Where a page's title stands as a heading; -1 where it does not. */
export function headlineAt(blocks: readonly PageBlock[], title: string | undefined): number {
  const head = fold(title);
  return blocks.findIndex(({kind, text}) => kind === 'heading' && head !== '' && fold(text) === head);
}
