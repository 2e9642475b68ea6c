/** What reading may cost at most; each number with its reason in README.md of this folder. */
export const limits = {
  /** After decompression; the longest newspaper page has under 5 MiB. */
  bytes: 32 * 1024 * 1024,
  connectMilliseconds: 10_000,
  wholeMilliseconds: 30_000,
  redirects: 5,
  /** Processor time for parsing; then the article is shown as plain text. */
  parseMilliseconds: 10_000,
  /** For an article that is printed or searched without a screen, analysis and all; a long book takes a minute. */
  jobMilliseconds: 600_000,
  /** For the thread of an article; the rest of the program takes about 130. */
  heapMegabytes: 300,
} as const;

export type Limits = {readonly [key in keyof typeof limits]: number};

/** For what no parser can take in. */
export const tooMuch = (name: string): string =>
  `${name} is more than can be taken in; save the part you need to a file of its own`;

export const tooLarge = (name: string): string =>
  `${name} is larger than 32 MiB; save the part you need to a file of its own`;
