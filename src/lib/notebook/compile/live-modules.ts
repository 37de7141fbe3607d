import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { isDraft } from "../frontmatter/index.ts";
import { parseFrontmatter } from "../frontmatter/node.ts";
import { mayAsk, type SparedPackages, standInFor } from "./spared-packages.ts";
import { type LiveNames, toLiveModule } from "./to-live-module.ts";
import { frontmatterOf, yamlOf } from "./to-module.ts";

const list = "virtual:live-notebooks";
const one = "virtual:live-notebook/";
const standIn = "stand-in:";

/**
 * The live parts of the notebooks as modules: `virtual:live-notebook/SLUG` each, and `virtual:live-notebooks` with a
 * function that loads each by its slug. In a build, packages that no live part can ask for are left out of what browsers
 * load. Goes into `vite.plugins` of the Astro configuration.
 */
export function liveModules(options: {
  readonly names: LiveNames;
  readonly spared?: SparedPackages;
  readonly folder?: string;
}): Plugin {
  const { names, spared = {}, folder = "src/notebooks" } = options;
  let root = "";
  let isBuild = false;
  const made = new Map<string, { readonly source: string; readonly module: string | null }>();
  // The list asks which notebooks are live, and then each of them is asked for.
  const moduleOf = (slug: string): string | null => {
    const path = `${folder}/${slug}.mdx`;
    const source = readFileSync(join(root, path), "utf8");
    const known = made.get(slug);
    if (known?.source === source) return known.module;
    const module = liveModule(source, path, names, isBuild);
    made.set(slug, { source, module });
    return module;
  };
  const isSpared = (id: string): boolean =>
    !slugsIn(join(root, folder)).some((slug) => mayAsk(moduleOf(slug) ?? "", spared[id] ?? "", names));
  return {
    name: "live-notebooks",
    // Before packages are found where they lie.
    enforce: "pre",
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    resolveId: {
      filter: {
        id: [/^virtual:live-notebook/, ...Object.keys(spared).map((name) => new RegExp(`^${name}$`))],
      },
      async handler(id, importer) {
        if (id.startsWith("virtual:")) return `\0${id}`;
        if (!isBuild || this.environment.config.consumer !== "client" || !isSpared(id)) return null;
        const found = await this.resolve(id, importer, { skipSelf: true });
        return found && `\0${standIn}${id}:${found.id}`;
      },
    },
    load: {
      filter: { id: /^\0(?:virtual:live-notebook|stand-in:)/ },
      async handler(id) {
        const name = id.slice(1);
        if (name.startsWith(standIn)) {
          const [, spare = "", path = ""] = /^stand-in:([^:]*):(.*)$/.exec(name) ?? [];
          return standInFor(spare, Object.keys(await import(pathToFileURL(path).href)));
        }
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
