import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { isDraft } from "../frontmatter/index.ts";
import { parseFrontmatter } from "../frontmatter/node.ts";
import { type LiveNames, toLiveModule } from "./to-live-module.ts";
import { frontmatterOf, yamlOf } from "./to-module.ts";

const list = "virtual:live-notebooks";
const one = "virtual:live-notebook/";

/**
 * The live parts of the notebooks as modules: `virtual:live-notebook/SLUG` each, and `virtual:live-notebooks` with a
 * function that loads each by its slug. Goes into `vite.plugins` of the Astro configuration.
 */
export function liveModules(options: { readonly names: LiveNames; readonly folder?: string }): Plugin {
  const folder = options.folder ?? "src/notebooks";
  let root = "";
  let leavesOutDrafts = false;
  const made = new Map<string, { readonly source: string; readonly module: string | null }>();
  // The list asks which notebooks are live, and then each of them is asked for.
  const moduleOf = (slug: string): string | null => {
    const path = `${folder}/${slug}.mdx`;
    const source = readFileSync(join(root, path), "utf8");
    const known = made.get(slug);
    if (known?.source === source) return known.module;
    const module = liveModule(source, path, options.names, leavesOutDrafts);
    made.set(slug, { source, module });
    return module;
  };
  return {
    name: "live-notebooks",
    configResolved(config) {
      root = config.root;
      leavesOutDrafts = config.command === "build";
    },
    resolveId: {
      filter: { id: /^virtual:live-notebook/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:live-notebook/ },
      handler(id) {
        const name = id.slice(1);
        if (name === list)
          return listModule(slugsIn(join(root, folder)).filter((slug) => moduleOf(slug) !== null));
        const slug = name.slice(one.length);
        this.addWatchFile(join(root, folder, `${slug}.mdx`));
        return moduleOf(slug) ?? "export {};";
      },
    },
  };
}

function slugsIn(folder: string): readonly string[] {
  const files = globSync("{*,*/*}.mdx", { cwd: folder });
  return files.map((name) => name.replaceAll("\\", "/").slice(0, -".mdx".length)).sort();
}

function liveModule(source: string, path: string, names: LiveNames, leavesOutDrafts: boolean): string | null {
  if (!/\bview\s*\(/.test(source)) return null;
  if (leavesOutDrafts && isDraft(parseFrontmatter(yamlOf(frontmatterOf(source)), path).data)) return null;
  return toLiveModule(source, path, names);
}

function listModule(slugs: readonly string[]): string {
  const entries = slugs.map((slug) => `${JSON.stringify(slug)}: () => import(${JSON.stringify(one + slug)})`);
  return `export const notebooks = { ${entries.join(", ")} };\n`;
}
