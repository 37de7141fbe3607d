import { type Figure, type FormatOptions, formatFigure, requireFigure } from "../../figures/index.ts";

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

/** A figure with the way in which it is written: its own, where it has one. */
export function asShown(value: Figure | Shown): Shown {
  return value instanceof Shown ? value : new Shown(value, {});
}

/** The text of a figure, by its own way of writing and else by these options. */
export function textOfFigure(value: Figure | Shown, otherwise: FormatOptions = {}): string {
  const { figure, options } = asShown(value);
  return formatFigure(figure, { ...otherwise, ...options });
}

/** A figure written in a way of its own: `show(margin, { decimals: 2 })`. */
export function show(figure: Figure, options: FormatOptions): Shown {
  requireFigure(figure, "show(figure, { … })");
  return new Shown(figure, options);
}

/** An amount in millions with one decimal, as releases write it in their text: `$9.9 million`. */
export function millions(figure: Figure, decimals = 1): Shown {
  requireFigure(figure, "millions(figure)");
  return new Shown(figure, { scale: 6, decimals });
}

/** The text of an amount in millions: `$9.9 million`. */
export function inMillions(figure: Figure): string {
  return textOfFigure(millions(figure));
}
