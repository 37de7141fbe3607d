import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The path below which a built site expects to stand, `/` or `/reports/`: where its first page finds its parts. */
export function siteBase(folder: string): string {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  return /(?:href|src)="(\/[^":]*?)_astro\//.exec(html)?.[1] ?? "/";
}
