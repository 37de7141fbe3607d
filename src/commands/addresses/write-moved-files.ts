import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { relativeHref } from "../../lib/addresses/index.ts";
import { writeStaged } from "../../lib/text/node.ts";
import type { MovedFile } from "./aliases.ts";
import { type BuiltSite, readPage, type SitePage } from "./read-site.ts";

/**
 * Writes each file at its address of before, too: the same bytes, but for the schema of a table, which a file names as
 * seen from where it stands. Returns the site with the pages among them.
 */
export function writeMovedFiles(site: BuiltSite, files: readonly MovedFile[]): BuiltSite {
  const pages = new Map<string, SitePage>(site.pages);
  for (const { from, to } of files) {
    const [source, target] = [fileOf(to), fileOf(from)];
    const content = readFileSync(join(site.folder, source));
    writeStaged(
      join(site.folder, target),
      target.endsWith(".json") ? withSchema(content, from, to) : content,
    );
    if (target.endsWith(".html")) pages.set(from, readPage(site.folder, target));
  }
  return { ...site, pages };
}

/** What is wrong with them: nothing stands at the new address, or something does at the old one. */
export function checkMovedFiles(site: BuiltSite, files: readonly MovedFile[]): readonly string[] {
  return files.flatMap(({ from, to, place }) => {
    if (!existsSync(join(site.folder, fileOf(to))))
      return [`${place}  there is no page or file ${to} for ${from} to lead to`];
    if (existsSync(join(site.folder, fileOf(from))))
      return [`${place}  ${from} is still an address of the site; remove the line`];
    return [];
  });
}

const fileOf = (path: string): string => `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;

function withSchema(content: Buffer, from: string, to: string): string {
  return content
    .toString("utf8")
    .replace(/^(\{\s*"\$schema": ")(\.\.\/[^"]*)"/, (_, before: string, schema: string) => {
      const whole = new URL(schema, `http://site.invalid${to}`).pathname;
      return `${before}${relativeHref(from, whole)}"`;
    });
}
