import { relative } from "node:path";
import type { Plugin } from "vite";
import { folderOfNotebooks } from "../../text/node.ts";
import { isDraft } from "../frontmatter/index.ts";
import { parseFrontmatter } from "../frontmatter/node.ts";
import { frontmatterOf, toModule, yamlOf } from "./to-module.ts";

/** Compiles the notebooks before `@astrojs/mdx` sees them; it goes into `vite.plugins` of the Astro configuration. */
export function cells(options: { readonly folder?: string } = {}): Plugin {
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
        const head = frontmatterOf(source);
        const isLeftOut = leavesOutDrafts && isDraft(parseFrontmatter(yamlOf(head), path).data);
        return { code: toModule(isLeftOut ? `${head}\n` : source, path).code, map: null };
      },
    },
  };
}
