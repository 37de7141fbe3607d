import { globSync } from "node:fs";
import { relative } from "node:path";
import type { Plugin } from "vite";
import { isPartBuilt } from "../../lib/release/node.ts";
import { keptNotebooks } from "../../lib/site/node.ts";
import { folderOfNotebooks } from "../../lib/text/node.ts";
import { readPublishedFiles } from "../mistakes/notebook-files.ts";

const every = '"../notebooks/**/*.mdx"';

/** A path of the project as the content of the site, in `src/pages/`, imports it. */
const fromPages = (path: string): string => {
  const way = relative("src/pages", path).replaceAll("\\", "/");
  return way.startsWith(".") ? way : `./${way}`;
};

const allOf = (folder: string): string => `${folder}/**/*.mdx`;

/**
 * Has the content of the site import, in a build, of the notebooks of the folder that is set those that are to be rendered, so
 * that the others are not compiled; while editing none, since each is imported when it is asked for. Goes into `vite.plugins` of
 * the Astro configuration.
 */
export function renderedOnly(): Plugin {
  let isBuild = false;
  return {
    name: "rendered-only",
    enforce: "pre",
    configResolved({ command }) {
      isBuild = command === "build";
    },
    transform: {
      filter: { id: /src\/pages\/_content\.ts$/ },
      handler(code) {
        const patterns = isBuild ? (rendered() ?? [allOf(folderOfNotebooks())]) : none();
        return { code: code.replace(every, JSON.stringify(patterns.map(fromPages))), map: null };
      },
    },
  };
}

/** The notebooks that are to be rendered; null for all. */
function rendered(): readonly string[] | null {
  const kept = new Set(keptNotebooks().map(({ notebook }) => notebook.path));
  if (kept.size === 0 && !isPartBuilt()) return null;
  const all = isPartBuilt()
    ? readPublishedFiles().map(({ path }) => path)
    : globSync(allOf(folderOfNotebooks())).map((path) => path.replaceAll("\\", "/"));
  const left = all.filter((path) => !kept.has(path)).toSorted();
  return left.length > 0 ? left : none();
}

const none = (): readonly string[] => [`${folderOfNotebooks()}/none/*.mdx`];
