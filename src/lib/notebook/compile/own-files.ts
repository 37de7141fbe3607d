import { readFileSync } from "node:fs";
import { posix, relative } from "node:path";
import type { Plugin } from "vite";
import type { OwnFile } from "../../text/index.ts";
import { type NotebookData, takesOwnFile } from "../model/index.ts";

/** Gives cells that import a CSV file beside their notebook its text and its path in the project. Goes into `vite.plugins` of the Astro configuration. */
export function csvModules(): Plugin {
  let root = "";
  return {
    name: "own-files",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    load: {
      filter: { id: /^[^\0]+\.csv$/ },
      handler(id) {
        this.addWatchFile(id);
        const file = readOwnFile(id, relative(root, id).replaceAll("\\", "/"));
        return { code: moduleOfFile(file), map: null, moduleType: "js" };
      },
    },
  };
}

/** Bytes that are no UTF-8 are told by who reads its cells, at their place. */
export const readOwnFile = (file: string, path = file): OwnFile => ({
  path,
  text: readFileSync(file, "utf8"),
});

/** The module that a CSV file is for those who import it. */
export const moduleOfFile = (file: OwnFile): string => `export default ${JSON.stringify(file)};`;

/** The CSV files that cells of a notebook import, by how they name them. Throws as reading does where one is not there. */
export function ownFilesOf({
  path,
  imported,
}: Pick<NotebookData, "path" | "imported">): ReadonlyMap<string, OwnFile> {
  const named = imported.filter(takesOwnFile).map(({ from = "" }) => from);
  return new Map(named.map((from) => [from, readOwnFile(posix.join(posix.dirname(path), from))]));
}
