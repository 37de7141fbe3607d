import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { sharedSite } from "./shared-site.ts";

/** The most that a live page may load before it has answered a first change, in bytes as served compressed. */
const bar = 90_000;

/** The most with what it loads when a reader takes a drawing along, too. */
const barOfAll = 96_000;

/** What only a click on a download loads. */
const isForDownloads = (file: string): boolean => basename(file).startsWith("shown-files.");

interface LivePage {
  readonly path: string;
  readonly files: readonly string[];
  /** All of them together. */
  readonly bytes: number;
  /** Without what only a download loads. */
  readonly toAnswer: number;
}

let live: readonly LivePage[];

beforeAll(async () => {
  const { dist } = await sharedSite("project");
  const pages = globSync("**/index.html", { cwd: dist }).map((path) => ({
    path,
    html: readFileSync(join(dist, path), "utf8"),
  }));
  live = pages.flatMap(({ path, html }) => {
    const [own, code, values, used = ""] = ["notebook", "code", "values", "libraries"].map(
      (name) => new RegExp(`data-${name}="/?([^"]+)"`).exec(html)?.[1],
    );
    if (own === undefined) return [];
    const isOthers = (file: string): boolean =>
      libraries.some(
        (name) => !used.split(" ").includes(name) && basename(file).startsWith(`${name}-names.`),
      );
    const files = [...scriptsOf(dist, html, isOthers), code ?? "", values ?? ""];
    const weigh = (some: readonly string[]): number =>
      some.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
    const toAnswer = weigh(files.filter((file) => !isForDownloads(file)));
    return [{ path, files, bytes: weigh(files), toAnswer }];
  });
});

/** What live cells use, of which a page loads what it names. */
const libraries = globSync("*-names.ts", { cwd: "src/lib/live/libraries" }).map((file) =>
  basename(file, "-names.ts"),
);

/** The files of script that a page loads, at once or later: each names those that it loads. */
function scriptsOf(dist: string, html: string, isOthers: (file: string) => boolean): ReadonlySet<string> {
  const files = new Set([...html.matchAll(/<script\b[^>]* src="\/([^"]+)"/g)].map(([, file = ""]) => file));
  // A set hands out what is added to it on the way.
  for (const file of files) {
    const text = readFileSync(join(dist, file), "utf8");
    for (const [, name = ""] of text.matchAll(/["'`](?:\.\/|\/?_astro\/)([\w.-]+\.js)["'`]/g))
      if (!isOthers(name)) files.add(`_astro/${name}`);
  }
  return files;
}

test("there are live pages, and what draws and computes is found among their files", () => {
  expect(live.length).toBeGreaterThan(2);
  for (const { bytes, files } of live) {
    expect(bytes).toBeGreaterThan(50_000);
    expect(files.length).toBeGreaterThan(8);
  }
});

test("what a live page loads to answer is at most 90 kB, and 96 kB with what draws its downloads", () => {
  for (const { files } of live) expect(files.filter(isForDownloads)).toHaveLength(1);
  expect(live.filter(({ toAnswer }) => toAnswer > bar)).toEqual([]);
  expect(live.filter(({ bytes }) => bytes > barOfAll)).toEqual([]);
});
