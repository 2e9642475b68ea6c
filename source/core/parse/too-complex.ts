/** A page or file that its own parser could not take in within reason; the message completes "shown as plain text: ...". */
export class TooComplexError extends Error {}
