/** Tokens `from` to before `to` of one block. */
export type TokenRange = {readonly from: number; readonly to: number};
