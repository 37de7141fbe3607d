import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A file of script that the bundler wrote, with what is in it. */
export interface Chunk {
  /** Below the folder of the site: `_astro/open-live.Bx1.js`. */
  readonly file: string;
  /** The module it stands for, if it stands for one. */
  readonly facade: string | null;
  /** Files it loads at once, and such as it loads later. */
  readonly imports: readonly string[];
  readonly later: readonly string[];
  /** The length of each of its modules, as written. */
  readonly modules: Readonly<Record<string, number>>;
}

/** What a file is made of. */
export const parts = [
  "Plot",
  "decimal.js",
  "Runtime",
  "Arquero",
  "other packages",
  "own code",
  "cells",
  "values",
] as const;

export type PagePart = (typeof parts)[number];

/** A file that a page loads, with its bytes as a server sends them compressed. */
export interface ScriptFile {
  readonly file: string;
  readonly bytes: number;
  readonly made: Partial<Record<PagePart, number>>;
}

/** A page that ships script, with all that it may load. */
export interface PageScripts {
  readonly path: string;
  readonly isLive: boolean;
  readonly files: readonly ScriptFile[];
}

/** All bytes of a page's script and of the values it reads. */
export function scriptBytes({ files }: Pick<PageScripts, "files">): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The bytes of a page's script that are of one part. */
export function partBytes({ files }: Pick<PageScripts, "files">, part: PagePart): number {
  return files.reduce((sum, { made }) => sum + (made[part] ?? 0), 0);
}

/**
 * Every page of a built site that ships script, with the files that it loads, at once or later; of the
 * libraries of cells, only those that it names. A file counts for its parts by the length of their modules in it.
 */
export function pageScripts(site: string, chunks: readonly Chunk[]): readonly PageScripts[] {
  return globSync("**/*.html", { cwd: site })
    .sort()
    .flatMap((page) => {
      const html = readFileSync(join(site, page), "utf8");
      const sources = [...html.matchAll(/<script\b[^>]* src="\/([^"]+)"/g)].map(([, file = ""]) => file);
      if (sources.length === 0) return [];
      const said = (name: string): string | undefined =>
        new RegExp(`\\bdata-${name}="/?([^"]+)"`).exec(html)?.[1];
      const used = said("libraries")?.split(" ") ?? [];
      const own = [said("code"), said("values")].filter((file) => file !== undefined);
      const files = [...reached(sources, chunks, used), ...own].map((file) => toFile(site, file, chunks));
      const path = `/${page.replaceAll("\\", "/").replace(/index\.html$/, "")}`;
      return [{ path, isLive: said("notebook") !== undefined, files }];
    });
}

function reached(
  sources: readonly string[],
  chunks: readonly Chunk[],
  used: readonly string[],
): ReadonlySet<string> {
  const files = new Set(sources);
  const isOthers = (file: string): boolean => {
    const facade = chunkOf(chunks, file)?.facade ?? "";
    const [, library] = /\/live\/libraries\/(.+)-names\.ts$/.exec(facade) ?? [];
    return (library !== undefined && !used.includes(library)) || facade.includes("virtual:live-import");
  };
  // A set hands out what is added to it on the way.
  for (const file of files) {
    const { imports = [], later = [] } = chunkOf(chunks, file) ?? {};
    for (const next of [...imports, ...later]) if (!isOthers(next)) files.add(next);
  }
  return files;
}

const chunkOf = (chunks: readonly Chunk[], file: string): Chunk | undefined =>
  chunks.find((chunk) => chunk.file === file);

function toFile(site: string, file: string, chunks: readonly Chunk[]): ScriptFile {
  const bytes = gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
  if (file.endsWith(".json")) return { file, bytes, made: { values: bytes } };
  if (file.startsWith("live/")) return { file, bytes, made: { cells: bytes } };
  const modules = Object.entries(chunkOf(chunks, file)?.modules ?? {});
  const whole = modules.reduce((sum, [, length]) => sum + length, 0);
  const made: Partial<Record<PagePart, number>> = {};
  for (const [id, length] of modules) {
    const part = pagePartOf(id);
    made[part] = (made[part] ?? 0) + (bytes * length) / whole;
  }
  return { file, bytes, made };
}

/** What a module counts as; the packages that only Plot brings along are Plot. */
export function pagePartOf(id: string): PagePart {
  if (id.includes("virtual:live-import")) return "cells";
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  if (name === undefined) return "own code";
  if (name === "decimal.js") return "decimal.js";
  if (name === "@observablehq/runtime") return "Runtime";
  if (name === "arquero" || name.startsWith("@uwdata/")) return "Arquero";
  return /^(?:@observablehq\/plot|d3|d3-.*|internmap|isoformat|interval-tree-1d|binary-search-bounds)$/.test(
    name,
  )
    ? "Plot"
    : "other packages";
}
