/**
 * Stands in for `Intl.Segmenter` in the bundle: several libraries make one while they are loaded, and the first one that
 * is made loads rules of the language for 8 ms, which Western text never needs.
 */
export class LazySegmenter {
  readonly #options: ConstructorParameters<typeof Intl.Segmenter>;
  #made: Intl.Segmenter | undefined;

  constructor(...options: ConstructorParameters<typeof Intl.Segmenter>) {
    this.#options = options;
  }

  segment(text: string): Intl.Segments {
    this.#made ??= new globalThis.Intl.Segmenter(...this.#options);
    return this.#made.segment(text);
  }
}
