import { relative } from "node:path";
import type { Plugin } from "vite";
import type { SheetServer } from "../../lib/desk/index.ts";
import { blocksOf } from "../../lib/desk/node.ts";
import { fnv1a64 } from "../../lib/text/index.ts";
import { folderOfNotebooks } from "../../lib/text/node.ts";
import { exactText } from "./notebook-file.ts";

/**
 * While editing: the module of a notebook exports the text that it is made from, with its blocks, and what the page needs to
 * send a change. It goes after the plugin that compiles notebooks.
 */
export function deskSheets(server: SheetServer): Plugin {
  let root = "";
  return {
    name: "desk-sheets",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    transform: {
      order: "pre",
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        const path = relative(root, id).replaceAll("\\", "/");
        const source = path.startsWith(`${folderOfNotebooks()}/`) ? exactText(id) : null;
        if (source === null) return null;
        const sheet = { server, path, source, hash: fnv1a64(source), blocks: blocksOf(source, path) };
        return { code: `${code}\nexport const sheet = ${JSON.stringify(sheet)};\n`, map: null };
      },
    },
  };
}
