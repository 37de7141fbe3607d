/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    // Neighbouring seeds give unlike numbers from the first on.
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  }

  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  /** One of the choices. */
  pick<Choice>(choices: readonly Choice[]): Choice {
    const found = choices[this.below(choices.length)];
    if (found === undefined) throw new RangeError("there is nothing to choose from");
    return found;
  }

  /** True one time in so many. */
  oneIn(many: number): boolean {
    return this.below(many) === 0;
  }
}
