import { Figure, powerOfTen } from "../figures/index.ts";

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
