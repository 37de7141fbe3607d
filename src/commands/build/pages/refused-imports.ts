import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isOwnFile } from "../../../lib/notebook/index.ts";
import { compileNotebook } from "../../../lib/notebook/node.ts";
import type { Problem } from "../../../lib/text/index.ts";
import { importMistakes } from "../../mistakes/import-mistakes.ts";
import type { NotebookFile } from "../../mistakes/notebook-files.ts";

/** What notebooks import that is not there, for which a bundler or Node refuses them: files, packages, and names in these. */
export async function refusedImports(files: readonly NotebookFile[]): Promise<readonly Problem[]> {
  const missing = files.flatMap(({ source, path }) => importMistakes(compileNotebook(source, path)));
  if (missing.length > 0) return missing;
  return (await Promise.all(files.map(missingNames))).flat();
}

async function missingNames({ path, source }: NotebookFile): Promise<readonly Problem[]> {
  const named = compileNotebook(source, path).notebook.imported.filter(({ imported }) => imported != null);
  const found = named.map(async ({ line, column, from = "", imported }) => {
    const names = await namesIn(from, path);
    if (names === null || names.includes(imported ?? "")) return [];
    const what = `"${from}" has nothing that is called ${imported}`;
    return [{ file: path, line, column, what, fix: "see what it exports" }];
  });
  return (await Promise.all(found)).flat();
}

/** What a module exports; null of one that does not load by itself, which says so where it is bundled. */
async function namesIn(from: string, path: string): Promise<readonly string[] | null> {
  if (isOwnFile(from)) return ["default"];
  const address = from.startsWith(".") ? pathToFileURL(resolve(dirname(path), from)).href : from;
  const module: object | null = await import(address).catch(() => null);
  return module && Object.keys(module);
}
