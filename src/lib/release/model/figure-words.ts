import type { Unit } from "../../figures/index.ts";

/** Words before a figure that say how exactly it is put, and what they say. */
export const qualifiers: ReadonlyMap<string, string> = new Map([
  ["almost", "almost"],
  ["nearly", "almost"],
  ["approximately", "approximately"],
  ["about", "approximately"],
]);

/** Words after a figure that say what it counts, as the source of a pattern. */
export const nouns: readonly (readonly [string, Unit])[] = [
  ["per share", "USD/share"],
  ["(?:net sellable )?square feet", "square-feet"],
  ["customers", "customers"],
];

/** Words after a figure that make it a proportion. */
export const proportionWords = "percent|basis points|BPS|bps";

/** The word for no change, which stands for a figure. */
export const flat = "flat";
