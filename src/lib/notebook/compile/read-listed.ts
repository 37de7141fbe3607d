import { existsSync, globSync, readFileSync } from "node:fs";
import { remember } from "../../text/index.ts";
import { folderOfNotebooks } from "../../text/node.ts";
import type { Notebook } from "../model/index.ts";
import { listedNotebook } from "./listed-notebook.ts";

/** While editing, every change of one notebook lists all again. */
const listedBefore = remember(5_000, (text): Notebook => {
  const end = text.indexOf("\n");
  return listedNotebook(text.slice(end + 1), text.slice(0, end));
});

/** The notebooks of a folder, drafts too, in the order of their names, of which only the front matter is read. */
export function readListed(folder = folderOfNotebooks()): readonly Notebook[] {
  if (!existsSync(folder)) return [];
  return globSync("**/*.mdx", { cwd: folder })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort()
    .map((path) => listedBefore(`${path}\n${readFileSync(path, "utf8")}`));
}
