import { globSync } from "node:fs";
import type { Plugin } from "vite";
import { keptNotebooks } from "../../lib/site/node.ts";

const all = '"../notebooks/**/*.mdx"';

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
        if (kept.size === 0) return null;
        const left = globSync("src/notebooks/**/*.mdx")
          .map((path) => path.replaceAll("\\", "/"))
          .filter((path) => !kept.has(path))
          .toSorted()
          .map((path) => path.replace("src/", "../"));
        return {
          code: code.replace(all, JSON.stringify(left.length > 0 ? left : ["../notebooks/none/*.mdx"])),
          map: null,
        };
      },
    },
  };
}
