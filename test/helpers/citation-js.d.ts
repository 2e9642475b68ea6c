/** The parts of citation-js that the tests use; it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    readonly data: readonly {readonly id: string; readonly title: string; readonly note?: string}[];
  }
}
