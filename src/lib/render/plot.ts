import * as ObservablePlot from "@observablehq/plot";
import { Figure, powerOfTen } from "../figures/index.ts";
import { newDocument } from "./dom.ts";

/** Where a figure is placed in a chart: its value at the shown scale. The one way from exact figures to pixels. */
export function place(figure: Figure): number {
  return Number(figure.value.times(powerOfTen(-figure.scale)).toString());
}

/** Rows with their figures placed; anything but rows and figures as it is. */
export function placed(data: unknown): unknown {
  if (data instanceof Figure) return place(data);
  if (typeof data !== "object" || data === null || data instanceof Date) return data;
  if (Symbol.iterator in data) return Array.from(data as Iterable<unknown>, placed);
  return isPlain(data)
    ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, placed(value)]))
    : data;
}

function isPlain(data: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(data);
  return prototype === Object.prototype || prototype === null;
}

type Callable = (...parts: unknown[]) => unknown;

/**
 * Observable Plot, drawing into a document of the build. Marks take Arquero tables and rows of figures: a figure's
 * place is its value at the shown scale.
 */
export const Plot: typeof ObservablePlot = withPlacedData({ ...ObservablePlot, plot: drawn });

function withPlacedData(plot: typeof ObservablePlot): typeof ObservablePlot {
  const entries = Object.entries(plot).map(([name, member]) => {
    const takesData =
      typeof member === "function" && /^[a-z]/.test(name) && name !== "plot" && name !== "legend";
    return [name, takesData ? placing(member as Callable) : member];
  });
  return Object.fromEntries(entries) as typeof ObservablePlot;
}

function placing(mark: Callable): Callable {
  return (data, ...rest) => mark(isRows(data) ? placed(data) : data, ...rest);
}

function isRows(data: unknown): boolean {
  return typeof data === "object" && data !== null && Symbol.iterator in data;
}

function drawn(options: ObservablePlot.PlotOptions = {}): ReturnType<typeof ObservablePlot.plot> {
  return ObservablePlot.plot({ className: "plot", ...options, document: newDocument() });
}
