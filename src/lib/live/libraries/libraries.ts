import { arqueroNames } from "./arquero-names.ts";
import { basicsNames } from "./basics-names.ts";
import { chartsNames } from "./charts-names.ts";
import { mixNames } from "./mix-names.ts";
import { plotNames } from "./plot-names.ts";

/**
 * Of the names that cells see, those that run in a browser too, by library; a page loads those that its live cells read.
 * The others speak of the whole release, which is not sent to readers: a live cell reads what another cell has made with
 * them.
 */
export const libraries = {
  basics: basicsNames,
  mix: mixNames,
  arquero: arqueroNames,
  charts: chartsNames,
  plot: plotNames,
} as const;

/** What live cells use of the project: files that are the same whatever notebooks there are. */
export type Library = keyof typeof libraries;
