/** A list of 32-bit numbers that doubles its room when it is full. */
export class GrowingArray {
  #room: Uint32Array;
  length = 0;

  constructor(expected: number) {
    this.#room = new Uint32Array(Math.max(16, expected));
  }

  push(value: number): void {
    if (this.length === this.#room.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room[this.length++] = value;
  }

  /** The numbers, in an array of just their length. */
  finish(): Uint32Array {
    return this.#room.slice(0, this.length);
  }
}
