import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

/** A built page: its address below the base, and its document. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly document: Document;
  readonly ids: readonly string[];
}

const known = new Map<string, ReadonlyMap<string, BuiltPage>>();

/** Every page of a built site, by its address; read once, and changed by nobody. */
export function readBuiltPages(folder: string): ReadonlyMap<string, BuiltPage> {
  const pages = known.get(folder) ?? readPages(folder);
  known.set(folder, pages);
  return pages;
}

function readPages(folder: string): ReadonlyMap<string, BuiltPage> {
  const files = globSync("**/*.html", { cwd: folder }).sort();
  return new Map(files.map((file) => [`/${file.replace(/index\.html$/, "")}`, readPage(folder, file)]));
}

function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), "utf8");
  const { document } = parseHTML(html);
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return { path: `/${file.replace(/index\.html$/, "")}`, html, document, ids };
}
