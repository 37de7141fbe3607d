import { relative } from "node:path";
import type { Plugin } from "vite";
import { folderOfNotebooks } from "../../text/node.ts";
import { isDraft } from "../frontmatter/index.ts";
import { parseFrontmatter } from "../frontmatter/node.ts";
import type { NotebookMistakes } from "../model/index.ts";
import { LastGood } from "./last-good.ts";
import { frontmatterOf } from "./page-text.ts";
import { toModule, yamlOf } from "./to-module.ts";

/** How notebooks are compiled. */
interface CellsOptions {
  readonly folder?: string;
  /** What is known to be wrong with a notebook: while editing, its page says so, and is kept where none can be made. */
  readonly mistakesIn?: (path: string, source: string) => NotebookMistakes;
  /** A release for a page that has none that is known. */
  readonly anyRelease?: () => string;
}

/** Compiles the notebooks before `@astrojs/mdx` sees them; it goes into `vite.plugins` of the Astro configuration. */
export function cells(options: CellsOptions = {}): Plugin {
  const { mistakesIn, anyRelease = () => "" } = options;
  const lastGood = new LastGood(anyRelease);
  const folder = options.folder ?? folderOfNotebooks();
  let root = "";
  let leavesOutDrafts = false;
  return {
    name: "notebook-cells",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
      leavesOutDrafts = config.command === "build";
    },
    transform: {
      order: "pre",
      filter: { id: /\.mdx$/ },
      handler(source, id) {
        const path = relative(root, id).replaceAll("\\", "/");
        if (!path.startsWith(`${folder}/`)) return null;
        if (!leavesOutDrafts && mistakesIn)
          return { code: lastGood.toModule(source, path, mistakesIn(path, source)), map: null };
        const head = frontmatterOf(source);
        const isLeftOut = leavesOutDrafts && isDraft(parseFrontmatter(yamlOf(head), path).data);
        return { code: toModule(isLeftOut ? `${head}\n` : source, path).code, map: null };
      },
    },
  };
}
