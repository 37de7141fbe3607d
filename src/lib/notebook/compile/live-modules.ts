import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { folderOfNotebooks } from "../../text/node.ts";
import { isDraft } from "../frontmatter/index.ts";
import { parseFrontmatter } from "../frontmatter/node.ts";
import type { NotebookData } from "../model/index.ts";
import { liveUnits } from "../run/index.ts";
import { compileNotebook } from "./compile-notebook.ts";
import { anyImportsModule, importKey, importModule, importsModule } from "./live-imports.ts";
import { frontmatterOf } from "./page-text.ts";
import { mayAsk, type SparedPackages, standInFor } from "./spared-packages.ts";
import { liveImports } from "./to-live-module.ts";
import { yamlOf } from "./to-module.ts";

const list = "virtual:live-imports";
const one = "virtual:live-import/";
const standIn = "stand-in:";

/**
 * What the live parts of notebooks ask for beyond the names that all cells see: `virtual:live-imports`, with a function
 * that loads each import of their cells. In a build, packages that no live part can ask for are left out of what browsers
 * load. Nothing else that is bundled depends on which notebooks there are. Goes into `vite.plugins` of the Astro
 * configuration.
 */
export function liveModules(
  options: { readonly spared?: SparedPackages; readonly folder?: string } = {},
): Plugin {
  const { spared = {}, folder = folderOfNotebooks() } = options;
  let root = "";
  let isBuild = false;
  let asking: readonly NotebookData[] | undefined;
  const askingOnes = (): readonly NotebookData[] => {
    asking ??= notebooksThatAsk(root, folder, Object.values(spared));
    return asking;
  };
  const isSpared = (id: string): boolean =>
    !askingOnes().some((notebook) => mayAsk(notebook, spared[id] ?? ""));
  return {
    name: "live-modules",
    // Before packages are found where they lie.
    enforce: "pre",
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    resolveId: {
      filter: {
        id: [/^virtual:live-import/, ...Object.keys(spared).map(wholly)],
      },
      async handler(id, importer) {
        if (id.startsWith("virtual:")) return `\0${id}`;
        if (!isBuild || this.environment.config.consumer !== "client" || !isSpared(id)) return null;
        const found = await this.resolve(id, importer, { skipSelf: true });
        return found && `\0${standIn}${id}:${found.id}`;
      },
    },
    load: {
      filter: { id: /^\0(?:virtual:live-import|stand-in:)/ },
      async handler(id) {
        const name = id.slice(1);
        if (name.startsWith(standIn)) {
          const [, spare = "", path = ""] = /^stand-in:([^:]*):(.*)$/.exec(name) ?? [];
          return standInFor(spare, Object.keys(await import(pathToFileURL(path).href)));
        }
        if (name !== list) return importModule(name.slice(one.length));
        return isBuild ? importsModule(keysOf(askingOnes()), one) : anyImportsModule(one);
      },
    },
  };
}

/** What the live notebooks of a project ask for that not all have: what is bundled for browsers depends on it. */
export function liveNeeds(
  names: readonly string[],
  root = ".",
  folder = folderOfNotebooks(),
): readonly string[] {
  const asking = notebooksThatAsk(root, folder, names);
  const asked = names.filter((name) => asking.some((notebook) => mayAsk(notebook, name)));
  return [...asked, ...keysOf(asking)];
}

const wholly = (name: string): RegExp => new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);

const keysOf = (notebooks: readonly NotebookData[]): readonly string[] =>
  [
    ...new Set(
      notebooks.flatMap((notebook) =>
        liveImports(notebook, liveUnits(notebook)).map((item) => importKey(notebook.path, item)),
      ),
    ),
  ].sort();

/** The live notebooks that may ask for a name or for a module. The others, nearly all, are known by their text alone. */
function notebooksThatAsk(root: string, folder: string, names: readonly string[]): readonly NotebookData[] {
  const asks = new RegExp(["\\bimport\\b", ...names.map((name) => `\\b${name}\\b`)].join("|"));
  return globSync("{*,*/*}.mdx", { cwd: join(root, folder) })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort()
    .flatMap((path) => {
      const source = readFileSync(join(root, path), "utf8");
      if (!/\bview\s*\(/.test(source) || !asks.test(source)) return [];
      if (isDraft(parseFrontmatter(yamlOf(frontmatterOf(source)), path).data)) return [];
      return [compileNotebook(source, path).notebook];
    });
}
