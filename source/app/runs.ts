/** How a stretch of text is drawn, in words that a theme translates. */
export type Style = {
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Letters that a search has found. */
  readonly found?: boolean;
  /** A part of the screen that can be given a colour. */
  readonly part?: 'cursor' | 'headings' | 'sections';
  /** Colour of a speaker, from 0. */
  readonly tone?: number;
  readonly href?: string;
};

/** A stretch of text in one style; a line on the screen is a list of these. */
export type Run = Style & {readonly text: string};
