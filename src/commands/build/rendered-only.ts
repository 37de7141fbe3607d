import { globSync } from "node:fs";
import type { Plugin } from "vite";
import { isPartBuilt } from "../../lib/release/node.ts";
import { keptNotebooks } from "../../lib/site/node.ts";
import { readPublishedFiles } from "../mistakes/notebook-files.ts";

const every = '"../notebooks/**/*.mdx"';

const notebookPaths = (): readonly string[] =>
  globSync("src/notebooks/**/*.mdx").map((path) => path.replaceAll("\\", "/"));

/**
 * In a build, has the content of the site import the notebooks alone that are to be rendered, so that the others are not
 * compiled. Goes into `vite.plugins` of the Astro configuration.
 */
export function renderedOnly(): Plugin {
  return {
    name: "rendered-only",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /src\/pages\/_content\.ts$/ },
      handler(code) {
        const kept = new Set(keptNotebooks().map(({ notebook }) => notebook.path));
        if (kept.size === 0 && !isPartBuilt()) return null;
        const all = isPartBuilt() ? readPublishedFiles().map(({ path }) => path) : notebookPaths();
        const left = all
          .filter((path) => !kept.has(path))
          .toSorted()
          .map((path) => path.replace("src/", "../"));
        return {
          code: code.replace(every, JSON.stringify(left.length > 0 ? left : ["../notebooks/none/*.mdx"])),
          map: null,
        };
      },
    },
  };
}
