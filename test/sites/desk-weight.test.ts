import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import type { PublishedNotebookSheet } from "../../src/lib/desk/index.ts";
import { sharedSite } from "./shared-site.ts";

/**
 * The most that "Open in the desk" may load, in bytes as served compressed; fonts and the notebook's page were loaded before, and
 * what writes formulas is loaded for the first one that is new.
 */
const bar = 600_000;

interface OpenedDesk {
  readonly notebook: string;
  /** The bytes of each file that is loaded. */
  readonly loaded: Readonly<Record<string, number>>;
}

let dist: string;
let desks: readonly OpenedDesk[];

beforeAll(async () => {
  ({ dist } = await sharedSite("project"));
  const page = readFileSync(join(dist, "desk/index.html"), "utf8");
  const [script, styles, frame] = [
    /<script\b[^>]* src="\/(lib\/desk\.[^"]+)"/,
    /<link rel="stylesheet" href="\/([^"]+)"/,
    /data-frame="\/([^"]+)"/,
  ].map((pattern) => pattern.exec(page)?.[1]);
  desks = globSync("**/*.sheet.json", { cwd: dist }).map((notebook) => {
    const { deskFile } = JSON.parse(readFileSync(join(dist, notebook), "utf8")) as PublishedNotebookSheet;
    const files = ["desk/index.html", script ?? "", styles ?? "", frame ?? "", notebook, deskFile.slice(1)];
    return { notebook, loaded: Object.fromEntries(files.map((file) => [file, weigh(file)])) };
  });
});

/** Files that stay are compressed once, as far as it goes. */
const weigh = (file: string): number => brotliCompressSync(readFileSync(join(dist, file))).length;

test("what a desk loads is found: a page, what runs in it and in its frame, and what is known of a release", () => {
  expect(desks.length).toBeGreaterThan(6);
  for (const { loaded } of desks) {
    const heavy = Object.entries(loaded).filter(([, bytes]) => bytes > 50_000);
    expect(heavy.map(([file]) => file.replace(/\.[\w-]{8}\./, "."))).toEqual([
      "lib/desk.js",
      "lib/desk-frame.htm",
      expect.stringMatching(/-desk\.json$/),
    ]);
  }
});

test("all that a desk loads is at most 600 kB", () => {
  const sums = desks.map(({ notebook, loaded }) => ({
    notebook,
    loaded,
    bytes: Object.values(loaded).reduce((sum, bytes) => sum + bytes, 0),
  }));
  expect(sums.filter(({ bytes }) => bytes > bar)).toEqual([]);
});
