/**
 * The kinds of input that are read. One row feeds the detection by media type and by name, `--as`, what is said of inputs
 * that are not read, and the README.
 */
export const formats = [
  {as: 'text', mediaType: 'text/plain', what: 'text', others: [], endings: ['txt', 'text']},
  {
    as: 'markdown',
    mediaType: 'text/markdown',
    what: 'Markdown',
    others: ['text/x-markdown'],
    endings: ['md', 'markdown', 'mdown', 'mkd'],
  },
  {
    as: 'html',
    mediaType: 'text/html',
    what: 'HTML',
    others: ['application/xhtml+xml'],
    endings: ['html', 'htm', 'xhtml'],
  },
  {
    as: 'mail',
    mediaType: 'message/rfc822',
    what: 'mail and saved pages (MHTML)',
    others: ['multipart/related', 'application/x-mimearchive'],
    endings: ['eml', 'mht', 'mhtml'],
  },
  {
    as: 'subtitles',
    mediaType: 'text/vtt',
    what: 'subtitles',
    others: ['application/x-subrip', 'text/srt'],
    endings: ['vtt', 'srt'],
  },
  {
    as: 'feed',
    mediaType: 'application/rss+xml',
    what: 'feeds',
    others: ['application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
    endings: ['rss', 'atom', 'rdf'],
  },
  {as: 'epub', mediaType: 'application/epub+zip', what: 'EPUB', others: [], endings: ['epub']},
  {as: 'pdf', mediaType: 'application/pdf', what: 'PDF', others: ['application/x-pdf'], endings: ['pdf']},
] as const;

export type MediaType = (typeof formats)[number]['mediaType'];

/** `text, Markdown, ... and PDF`. Made when somebody asks: the rules for lists of a language load in 33 ms. */
export const readableKinds = (): string =>
  new Intl.ListFormat('en-GB', {type: 'conjunction'}).format(formats.map(({what}) => what));

/** These are read from bytes: their parts have encodings of their own, or are no text. */
export const isReadFromBytes = (mediaType: MediaType): boolean =>
  mediaType === 'message/rfc822' || mediaType === 'application/epub+zip' || mediaType === 'application/pdf';

/** The format that a media type, without its parameters, stands for. */
export const formatOfType = (contentType: string): MediaType | undefined =>
  formats.find(({mediaType, others}) => [mediaType, ...others].some(type => type === contentType))?.mediaType;

/** The format that the ending of a path or an address stands for. */
export function formatOfName(name: string): MediaType | undefined {
  const ending = /\.(\w+)$/.exec(name.replace(/[?#].*$/, ''))?.[1]?.toLowerCase();
  return formats.find(({endings}) => endings.some(known => known === ending))?.mediaType;
}

/** The format that `--as` names. */
export const formatOfFlag = (value: string): MediaType | undefined => formats.find(({as}) => as === value)?.mediaType;
