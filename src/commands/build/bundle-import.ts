import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { bundleForBrowser } from "./bundle-for-browser.ts";
import { keptBundle } from "./kept-bundle.ts";

const by = ["bundle-import", "bundle-for-browser", "kept-bundle"];

/**
 * A module that cells of the notebook at a path import, as a script that leaves it in the variable `imported`. It is null
 * where it needs the library of the site, of which the frame of a desk has its own and would not know what another made, or
 * what no browser has.
 */
export async function bundleImport(path: string, from: string): Promise<string | null> {
  const entry = from.startsWith(".")
    ? join(dirname(path), from)
    : relative(".", fileURLToPath(import.meta.resolve(from)));
  const { text } = await keptBundle(entry, by, scriptOf, (file) => !file.endsWith(".mdx"));
  return text === "" ? null : text;
}

/** Empty where it cannot be one: a build says itself what is wrong with what it cannot bundle for a page. */
async function scriptOf(entry: string): Promise<string> {
  try {
    return await bundleForBrowser(entry, "imported", [withoutLibrary()]);
  } catch {
    return "";
  }
}

/** Texts are texts wherever they are made; of all else in the library there may be one copy. */
const library = /\/src\/lib\/(?!text\/)/;

function withoutLibrary(): Plugin {
  return {
    name: "without-library",
    transform(_, id) {
      if (library.test(id)) throw new Error("what is bundled uses the library of the site");
    },
  };
}
