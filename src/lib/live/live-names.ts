import type { SparedPackages } from "../notebook/index.ts";
import { type Library, libraries } from "./libraries/node.ts";

/**
 * Plot, whole, and what it loads for those who draw with it themselves: the projections of maps, legends, tips, and schemes
 * of colours, which charts of this project have from the style sheet. Were it among the files of libraries unasked, these charts would
 * bring all of it along.
 */
export const livePackages: SparedPackages = {
  "./plot-names.ts": "Plot",
  "./legends/ramp.js": "Plot",
  "./legends/swatches.js": "Plot",
  "./marks/tip.js": "Plot",
  "d3-geo": "Plot",
  "d3-scale-chromatic": "Plot",
};

/** The libraries that some names are in. */
export function librariesOf(names: readonly string[]): readonly Library[] {
  const all = Object.entries(libraries) as readonly [Library, object][];
  return all.flatMap(([library, own]) => (names.some((name) => Object.hasOwn(own, name)) ? [library] : []));
}

/** Whether a name that cells see is there in a browser too. */
export const isLiveName = (name: string): boolean => librariesOf([name]).length > 0;
