import { existsSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, resolve } from "node:path";
import { placeAt } from "../../lib/notebook/index.ts";
import { compileNotebook } from "../../lib/notebook/node.ts";
import type { Problem } from "../../lib/text/index.ts";
import { missingPictures } from "./link-mistakes.ts";
import type { NotebookFile } from "./notebook-files.ts";

/** What a notebook imports or shows that is not there: a file or a picture beside it, or a package. */
export function importMistakes({ path, source }: Pick<NotebookFile, "path" | "source">): readonly Problem[] {
  const { notebook, parsed } = compileNotebook(source, path);
  const ofCells = notebook.imported.flatMap(({ from, ...place }) =>
    from === undefined ? [] : [{ ...place, from }],
  );
  const own = parsed.modules.flatMap(({ start, text }) =>
    [...text.matchAll(/(?<=\b(?:from|import)\s*)["']([^"'\n]+)["']/g)].map(({ index, 1: from = "" }) => ({
      ...placeAt(parsed.starts, start + index),
      from,
    })),
  );
  const missing = [...ofCells, ...own].filter(({ from }) => isMissing(from, path));
  const files = missing.map(({ from, line, column }) => {
    const isFile = from.startsWith(".");
    const what = isFile ? `there is no file "${from}" beside the notebook` : `there is no package "${from}"`;
    const fix = isFile ? "correct its name, or put it there" : `correct its name, or run npm install ${from}`;
    return { file: path, line, column, what, fix };
  });
  return [...files, ...missingPictures({ path, links: parsed.links })];
}

function isMissing(from: string, path: string): boolean {
  if (from.startsWith(".")) return !existsSync(resolve(dirname(path), from.replace(/\?.*$/, "")));
  if (from.includes(":") || from.startsWith("/") || from.startsWith("#") || isBuiltin(from)) return false;
  const [scope = "", name = ""] = from.split("/");
  const folder = scope.startsWith("@") ? `${scope}/${name}` : scope;
  const paths = createRequire(resolve(path)).resolve.paths(from) ?? [];
  return !paths.some((one) => existsSync(`${one}/${folder}`));
}
