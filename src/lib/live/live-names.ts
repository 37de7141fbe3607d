import type { SparedPackages } from "../notebook/index.ts";
import { type Library, libraries } from "./libraries/node.ts";

/** Plot, for those who draw with it themselves. The charts of this project are drawn in browsers without it. */
export const livePackages: SparedPackages = { "./plot-names.ts": "Plot" };

/** The libraries that some names are in. */
export function librariesOf(names: readonly string[]): readonly Library[] {
  const all = Object.entries(libraries) as readonly [Library, object][];
  return all.flatMap(([library, own]) => (names.some((name) => Object.hasOwn(own, name)) ? [library] : []));
}

/** Whether a name that cells see is there in a browser too. */
export const isLiveName = (name: string): boolean => librariesOf([name]).length > 0;
