import type { Library } from "./libraries.ts";

type Names = Readonly<Record<string, unknown>>;

const loaders: Readonly<Record<Library, () => Promise<Names>>> = {
  basics: async () => (await import("./basics-names.ts")).basicsNames,
  mix: async () => (await import("./mix-names.ts")).mixNames,
  arquero: async () => (await import("./arquero-names.ts")).arqueroNames,
  charts: async () => (await import("./charts-names.ts")).chartsNames,
  plot: async () => (await import("./plot-names.ts")).plotNames,
};

/** Loads what the live cells of a page see without declaring it, from the libraries that the page names: `basics charts`. */
export async function loadLibraries(said: string): Promise<Names> {
  const wanted = Object.entries(loaders).filter(([library]) => said.split(" ").includes(library));
  return Object.assign({}, ...(await Promise.all(wanted.map(([, load]) => load()))));
}
