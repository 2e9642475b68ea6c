/** What cannot be done; its message is the answer. */
export class Refusal extends Error {}
