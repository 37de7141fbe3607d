import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteBundle } from "../../lib/site/node.ts";
import { writeKept } from "../../lib/text/node.ts";
import { sumOf, sumOfFiles, sumOfFolders } from "../kept/content-sums.ts";

const folder = "node_modules/.cache/tieout/bundles";

/**
 * What is bundled from a module of the project. It stands on the code of the project and its packages alone, and on how it
 * is bundled, which the files of `by` say; what was bundled of the very same is taken again.
 */
export async function keptBundle(
  entry: string,
  by: readonly string[],
  make: (entry: string) => Promise<string>,
  isMeant: (path: string) => boolean = (path) => path.startsWith("src/lib/"),
): Promise<SiteBundle> {
  const own = sumOfFiles([
    "package.json",
    "package-lock.json",
    ...by.map((name) => `src/commands/build/${name}.ts`),
  ]);
  const file = join(folder, `${sumOf(entry, own, sumOfFolders(["src"], [], isMeant))}.js`);
  const text = existsSync(file) ? readFileSync(file, "utf8") : await make(entry);
  if (!existsSync(file)) writeKept(file, Buffer.from(text));
  return { text, hash: bundleHash(text) };
}

/** What stands in the name of a bundle. */
export function bundleHash(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 8);
}
