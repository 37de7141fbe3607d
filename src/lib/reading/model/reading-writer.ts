/** Characters with the places in a source from which they were taken. */
export interface PlacedText {
  readonly text: string;
  readonly places: Uint32Array;
}

/** Puts the text of a reading together, and remembers of each character where it stands in the source. */
export class ReadingWriter {
  #text: string[] = [];
  #places = new Uint32Array(1 << 12);
  #length = 0;

  /** The characters so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds characters, of which each stands `step` places behind the one before: 1 for text as it is, 0 for one entity. */
  add(text: string, place: number, step: 0 | 1): void {
    this.#grow(text.length);
    for (let at = 0; at < text.length; at++) this.#places[this.#length + at] = place + at * step;
    this.#length += text.length;
    this.#text.push(text);
  }

  /** What was put together; its end stands at `end` of the source. */
  written(end: number): PlacedText {
    const places = new Uint32Array(this.#length + 1);
    places.set(this.#places.subarray(0, this.#length));
    places[this.#length] = end;
    return { text: this.#text.join(""), places };
  }

  #grow(by: number): void {
    if (this.#length + by <= this.#places.length) return;
    const larger = new Uint32Array(2 * (this.#length + by));
    larger.set(this.#places);
    this.#places = larger;
  }
}
