import { existsSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, resolve } from "node:path";
import { placeAt } from "../../lib/notebook/index.ts";
import type { compileNotebook } from "../../lib/notebook/node.ts";
import type { Problem } from "../../lib/text/index.ts";

/** What a notebook imports that is not there, where it names it: a file beside it, or a package. */
export function importMistakes({
  notebook,
  parsed,
  modules,
}: ReturnType<typeof compileNotebook>): readonly Problem[] {
  const { path, source } = parsed;
  const ofPage = parsed.modules.flatMap(({ text }) => [...text.matchAll(named)].map(([, from = ""]) => from));
  const taken = new Set([...notebook.imported.flatMap(({ from }) => from ?? []), ...modules, ...ofPage]);
  const missing = [...source.matchAll(named)].filter(
    ([, from = ""]) => taken.has(from) && isMissing(from, path),
  );
  return missing.map(({ 0: whole, 1: from = "", index }) => {
    const { line, column } = placeAt(parsed.starts, index + whole.length - from.length - 2);
    const isFile = from.startsWith(".");
    const what = isFile ? `there is no file "${from}" beside the notebook` : `there is no package "${from}"`;
    const fix = isFile ? "correct its name, or put it there" : `correct its name, or run npm install ${from}`;
    return { file: path, line, column, what, fix };
  });
}

const named = /\b(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g;

function isMissing(from: string, path: string): boolean {
  if (from.startsWith(".")) return !existsSync(resolve(dirname(path), from.replace(/\?.*$/, "")));
  if (from.includes(":") || from.startsWith("/") || from.startsWith("#") || isBuiltin(from)) return false;
  const [scope = "", name = ""] = from.split("/");
  const folder = scope.startsWith("@") ? `${scope}/${name}` : scope;
  const paths = createRequire(resolve(path)).resolve.paths(from) ?? [];
  return !paths.some((one) => existsSync(`${one}/${folder}`));
}
