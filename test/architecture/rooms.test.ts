import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, readSource, resolve, rooms, type SourceFile } from "./source-files.ts";

const files = filesBelow("src/lib", ".ts").map(readSource);
const root = "src/lib";

const isDoor = (path: string): boolean => /\/(index|node)\.ts$/.test(path);
const roomOf = (path: string): string => path.split("/")[2] ?? "";
const targetsOf = ({ path, imports }: SourceFile): readonly string[] =>
  imports
    .map(({ specifier }) => resolve(path, specifier))
    .filter((target): target is string => target?.startsWith(`${root}/`) ?? false);

/** Of folders that commands enter by themselves, so that they load no library behind the others of the room. */
const ownDoors = [
  // The list of formats alone, without what writes them: a server knows their media types.
  "src/lib/files/formats.ts",
  // The front matter alone, without what parses and compiles cells.
  "src/lib/notebook/frontmatter/index.ts",
  "src/lib/notebook/frontmatter/node.ts",
  // The compiler of TypeScript: who compiles cells, or builds a site, has no use for it.
  "src/lib/notebook/types/native/node.ts",
  "src/lib/notebook/types/node.ts",
  // What is written beside the pages, without what the pages are made of.
  "src/lib/site/hosting/index.ts",
  // What a site says of itself, which commands check before they load what makes its pages.
  "src/lib/site/settings/node.ts",
];

/** Every import of one file by another that breaks a rule, as `from -> to`. */
const breaches = (isWrong: (from: string, to: string) => boolean): readonly string[] =>
  files.flatMap((file) =>
    targetsOf(file)
      .filter((to) => isWrong(file.path, to))
      .map((to) => `${file.path} -> ${to}`),
  );

/** Rule: README "The way of a number". Imports that are erased with the types count as well. */
describe("rooms and folders of src/lib", () => {
  test("are those of the README, in its order, and each imports only those before it", () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].toSorted()).toEqual([...rooms].toSorted());
    const rank = (path: string): number => (rooms as readonly string[]).indexOf(roomOf(path));
    expect(breaches((from, to) => rank(to) > rank(from))).toEqual([]);
  });

  test("form no cycle", () => {
    expect(cyclesOf(folderGraph())).toEqual([]);
  });

  test("have one door each, index.ts, beside which node.ts holds what only Node can load", () => {
    const passesBy = (from: string, to: string): boolean => {
      const own = dirname(from);
      const folder = dirname(to);
      const isInside = own === folder || own.startsWith(`${folder}/`);
      return !isInside && !isDoor(to);
    };
    expect(breaches(passesBy)).toEqual([]);
  });

  test("are entered from above through the door of the outermost folder that is not shared", () => {
    const reachesIn = (from: string, to: string): boolean => {
      const [own, folder] = [dirname(from).split("/"), dirname(to).split("/")];
      const shared = folder.findIndex((name, at) => own[at] !== name);
      return shared >= 0 && isDoor(to) && folder.length > shared + 1;
    };
    expect(breaches(reachesIn)).toEqual([]);
  });

  test("are entered by commands, pages and components through the doors of rooms, and a few of folders", () => {
    const outside = filesBelow("src", ".ts", ".astro").filter((path) => !path.startsWith(`${root}/`));
    const entered = outside.map(readSource).flatMap(targetsOf);
    const isOfRoom = (path: string): boolean => isDoor(path) && path.split("/").length === 4;
    expect([...new Set(entered)].filter((path) => !isOfRoom(path)).toSorted()).toEqual(ownDoors);
  });

  test("hold no more than 25 files each, as do all folders of src", () => {
    const sizes = Map.groupBy([...filesBelow("src", ".ts", ".astro", ".mjs", ".css")], (path) =>
      dirname(path),
    );
    expect([...sizes].filter(([, { length }]) => length > 25).map(([folder]) => folder)).toEqual([]);
  });
});

/** Folders, each with those that it needs. A door stands for the folder that it opens, and needs nothing itself. */
function folderGraph(): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const file of files) {
    if (isDoor(file.path)) continue;
    const needed = graph.get(dirname(file.path)) ?? new Set();
    for (const target of targetsOf(file)) for (const folder of opened(target)) needed.add(folder);
    graph.set(dirname(file.path), needed);
  }
  for (const [folder, needed] of graph) needed.delete(folder);
  return graph;
}

const byPath = new Map(files.map((file) => [file.path, file]));

/** The folder of a file; who takes from a door takes from what the door passes on, too. */
function opened(path: string): readonly string[] {
  const door = isDoor(path) ? byPath.get(path) : undefined;
  return [dirname(path), ...(door ? targetsOf(door).flatMap(opened) : [])];
}

/** Cycles as `a -> b -> a`, found by walking from each folder once. */
function cyclesOf(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (folder: string, trail: readonly string[]): void => {
    const at = trail.indexOf(folder);
    if (at >= 0) found.push([...trail.slice(at), folder].join(" -> "));
    if (at >= 0 || done.has(folder)) return;
    for (const next of graph.get(folder) ?? []) walk(next, [...trail, folder]);
    done.add(folder);
  };
  for (const folder of graph.keys()) walk(folder, []);
  return found;
}
