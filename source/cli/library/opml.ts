/** The list of feeds that readers of feeds exchange (OPML 2.0, by feedsmith). */
import type {Feed} from '../../library/library.ts';

export async function formatOpml(feeds: readonly Feed[]): Promise<string> {
  const {generateOpml} = await import('feedsmith');
  const outlines = feeds.map(({address, title, site}) => ({
    type: 'rss',
    text: title ?? address,
    ...(title === undefined ? {} : {title}),
    xmlUrl: address,
    ...(site === undefined ? {} : {htmlUrl: site}),
  }));
  return `${generateOpml({head: {title: 'Feeds of onrecord'}, body: {outlines}}).trimEnd()}\n`;
}

type Outline = {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly htmlUrl?: string;
  readonly outlines?: readonly Outline[];
};

/** Every feed of the list, those in folders too. */
export async function parseOpmlFeeds(text: string): Promise<readonly Pick<Feed, 'address' | 'title' | 'site'>[]> {
  const {parseOpml} = await import('feedsmith');
  const flat = (outlines: readonly Outline[]): readonly Outline[] =>
    outlines.flatMap(outline => [outline, ...flat(outline.outlines ?? [])]);
  const {body} = parseOpml(text) as {readonly body?: {readonly outlines?: readonly Outline[]}};
  return flat(body?.outlines ?? []).flatMap(({xmlUrl, htmlUrl, title, text: name}) => {
    if (xmlUrl === undefined || !/^https?:/i.test(xmlUrl)) return [];
    const known = title ?? name;
    return [{address: xmlUrl, ...(known && {title: known}), ...(htmlUrl && {site: htmlUrl})}];
  });
}
