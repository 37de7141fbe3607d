import { relative } from "node:path";
import type { Plugin } from "vite";
import { toModule } from "./to-module.ts";

/** Compiles the notebooks before `@astrojs/mdx` sees them; it goes into `vite.plugins` of the Astro configuration. */
export function cells(options: { readonly folder?: string } = {}): Plugin {
  const folder = options.folder ?? "src/notebooks";
  let root = "";
  return {
    name: "notebook-cells",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    transform: {
      order: "pre",
      filter: { id: /\.mdx$/ },
      handler(source, id) {
        const path = relative(root, id).replaceAll("\\", "/");
        if (!path.startsWith(`${folder}/`)) return null;
        return { code: toModule(source, path).code, map: null };
      },
    },
  };
}
