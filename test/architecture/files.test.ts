import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, readSource } from "./source-files.ts";

const sources = filesBelow("src", ".ts").map(readSource);
const ownName = (path: string): string => basename(path).replace(/\.(d\.)?ts$/, "");

test("names of files and folders are kebab-case", () => {
  const parts = [...filesBelow("src", ".ts", ".astro", ".css", ".mdx"), ...filesBelow("test", ".ts")].flatMap(
    (path) => path.split("/"),
  );
  const isKebab = (part: string): boolean =>
    /^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+){0,2}$/.test(part) ||
    /^@?\[(\.{3})?[a-z-]+\](\.[a-z]+){0,2}$/.test(part);
  expect([...new Set(parts)].filter((part) => !isKebab(part))).toEqual([]);
});

/** Named for what they are about: the verbs are registered, the plugin is called as its configuration reads. */
const namedForTheirSubject = [
  "src/lib/analysis/exact-verbs.ts",
  "src/lib/notebook/compile/vite-plugin.ts",
  "src/lib/notebook/run/locate-error.ts",
  "src/lib/release/model/precision.ts",
];

/** `check-release.ts` exports `checkRelease`; `rounding.ts` exports `toRounded`. */
test("a file of src/lib shares a word with what it exports", () => {
  const unnamed = sources.filter(({ path, exports }) => {
    // Doors declare nothing, and pass on what others do.
    if (!path.startsWith("src/lib/") || exports.length === 0) return false;
    const stems = ownName(path)
      .split("-")
      .map((word) => word.slice(0, 5));
    return !exports.some((name) => stems.some((stem) => name.toLowerCase().includes(stem)));
  });
  expect(unnamed.map(({ path }) => path)).toEqual(namedForTheirSubject);
});

/** Rule: examples.md: files around 60 lines, rarely over 250. */
describe("files stay small", () => {
  test("no source file reaches 250 lines", () => {
    const all = [...sources, ...filesBelow("src", ".astro").map(readSource)];
    expect(all.filter(({ lines }) => lines >= 250).map(({ path, lines }) => `${path} ${lines}`)).toEqual([]);
  });

  test("half of them have no more than 60", () => {
    const sizes = sources.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
  });
});

/** Rule: README "The way of a number": test/ mirrors src/lib, beside charts, sites, browser; commands, attacks and this room. */
test("tests stand in a folder that mirrors a room of src", () => {
  const rooms = readdirSync("src/lib");
  const own = ["architecture", "browser", "charts", "commands", "fuzz", "sites"];
  const folders = readdirSync("test", { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => ![...rooms, ...own].includes(name))).toEqual([]);
});
