import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";

const named = /(?:\bfrom|\bimport)\s*\(?\s*["']([.#][^"']+)["']|\bnew URL\(\s*["'](\.[^"']+)["']/g;

/**
 * Files of the project that some are made of: themselves, what they import, and so on, as far as it is named in their text;
 * sorted. `all` are the files there are.
 */
export function importedFiles(entries: readonly string[], all: ReadonlySet<string>): readonly string[] {
  const found = new Set(entries.filter((path) => all.has(path)));
  // A set hands out what is added to it on the way.
  for (const path of found) {
    if (!/\.(?:ts|mjs|astro|mdx|css)$/.test(path) || !existsSync(path)) continue;
    for (const [, imported, url] of readFileSync(path, "utf8").matchAll(named))
      for (const one of resolved(path, imported ?? url ?? "", all)) found.add(one);
  }
  return [...found].toSorted();
}

/** An import by `#` may lead to any file of its name: a browser takes another than Node. */
function resolved(from: string, specifier: string, all: ReadonlySet<string>): readonly string[] {
  if (specifier.startsWith("#")) {
    const name = `/${specifier.slice(1)}`;
    return [...all].filter((path) => path.includes(`${name}.`) || path.includes(`${name}-`));
  }
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ""));
  return all.has(path) ? [path] : [];
}
