import { readdirSync } from "node:fs";
import { join } from "node:path";
import { contentType, type Format, formats } from "../../lib/files/formats.ts";
import { writeStaged } from "../../lib/text/node.ts";

/** A header and what it says. */
export type Header = readonly [name: string, value: string];

/** What a page cannot say of itself; `Caddyfile` says the same, which a test holds. */
export const headers = {
  everywhere: [
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Permissions-Policy", "camera=(), geolocation=(), microphone=()"],
  ],
  /** Names with a hash of their content never change it. */
  hashed: [["Cache-Control", "public, max-age=31536000, immutable"]],
  /** What notebooks in pages elsewhere run on; nothing of it is anybody's own. */
  open: [["Access-Control-Allow-Origin", "*"]],
  /** Only what is made for frames may stand in one. */
  unframed: [["Content-Security-Policy", "frame-ancestors 'self'"]],
  /** Of files that few hosts know, by the end of their names. */
  types: rareTypes(),
} as const;

function rareTypes(): readonly (readonly [end: string, type: string])[] {
  const all: readonly (readonly [string, Format])[] = Object.entries(formats);
  return all.flatMap(([end, format]) => (format.isRare ? [[end, contentType(format)] as const] : []));
}

/** The folders of a site below its base whose files have a hash in their names. */
const hashedFolders = ["_astro", "lib", "live"];

/** The library of notebooks elsewhere, and what they read of releases, below the base. */
const openFiles = ["lib/*", "*-desk.json"];

/**
 * Writes the file `_headers` of a built site, which hosts such as Netlify and Cloudflare Pages answer by, for where it
 * stands below its host.
 */
export function writeHeaders(site: string, base: string): void {
  const folders = readdirSync(site, { withFileTypes: true }).filter((one) => one.isDirectory());
  writeStaged(
    join(site, "_headers"),
    headersText(
      base,
      folders.map(({ name }) => name),
    ),
  );
}

/**
 * Its text. All rules that fit a path hold of it, and none can be taken back, so what frames may not show is said of
 * each folder but the one that is made for them.
 */
export function headersText(base: string, folders: readonly string[]): string {
  const framed = [base, ...folders.filter((name) => name !== "embed").map((name) => `${base}${name}/*`)];
  const types = headers.types.map(([end, type]) => [`${base}*.${end}`, [["Content-Type", type]]] as const);
  return [
    rule(`${base}*`, headers.everywhere),
    ...hashedFolders.map((name) => rule(`${base}${name}/*`, headers.hashed)),
    ...openFiles.map((path) => rule(base + path, headers.open)),
    ...framed.toSorted().map((path) => rule(path, headers.unframed)),
    ...types.map(([path, said]) => rule(path, said)),
  ].join("");
}

function rule(path: string, said: readonly Header[]): string {
  return `${path}\n${said.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;
}
