import type { Figure, FormatOptions } from "../figures/index.ts";

/** A figure with the way in which it is to be written; it opens to the same source. */
export class Shown {
  readonly figure: Figure;
  readonly options: FormatOptions;

  constructor(figure: Figure, options: FormatOptions) {
    this.figure = figure;
    this.options = options;
    Object.freeze(this);
  }
}

/** A figure written in a way of its own: `show(margin, { decimals: 2 })`. */
export function show(figure: Figure, options: FormatOptions): Shown {
  return new Shown(figure, options);
}

/** An amount in millions with one decimal, as releases write it in their text: `$9.9 million`. */
export function millions(figure: Figure, decimals = 1): Shown {
  return new Shown(figure, { scale: 6, decimals });
}
