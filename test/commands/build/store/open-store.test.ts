import { globSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { keyOf } from "../../../../src/commands/build/store/key-of.ts";
import { openStore } from "../../../../src/commands/build/store/open-store.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "store-"));
});

const key = keyOf({ text: "one" });
const pack = { about: { title: "One" }, files: [["one/index.html", Buffer.from("<p>One")]] as const };
const entries = (): readonly string[] =>
  globSync("**/*", { cwd: folder, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

test("what was put under a key is there, under no other, and for whoever opens the folder next", () => {
  openStore(folder).put(key, pack);
  const store = openStore(folder);
  expect(store.has(key)).toBe(true);
  expect(store.get(key)?.about).toEqual(pack.about);
  expect(store.get(key)?.files.map(([path, content]) => [path, content.toString()])).toEqual([
    ["one/index.html", "<p>One"],
  ]);
  expect(store.get(keyOf({ text: "two" }))).toBeNull();
});

test("a damaged entry is nothing, goes, and can be put anew", () => {
  const store = openStore(folder);
  store.put(key, pack);
  const [file = ""] = entries();
  const bytes = readFileSync(file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(store.get(key)).toBeNull();
  expect(store.has(key)).toBe(false);
  store.put(key, pack);
  expect(store.get(key)?.about).toEqual(pack.about);
});

test("what was used last stays when the store is more than it may be", () => {
  const store = openStore(folder);
  const keys = ["one", "two", "three"].map((text) => keyOf({ text }));
  for (const one of keys) store.put(one, pack);
  for (const file of entries()) utimesSync(file, 1, 1);
  store.get(keys[1] ?? "");
  store.trim(readFileSync(entries()[0] ?? "").length);
  expect(keys.map((one) => store.has(one))).toEqual([false, true, false]);
});

test("a folder that cannot be written to keeps nothing, and stops no build", () => {
  writeFileSync(join(folder, "taken"), "");
  const store = openStore(join(folder, "taken"));
  store.put(key, pack);
  expect(store.get(key)).toBeNull();
  store.trim(0);
});
