import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openKept } from "../../../src/commands/kept/kept-results.ts";

const folder = mkdtempSync(join(tmpdir(), "kept-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "a.json");

function keep(entries: Readonly<Record<string, readonly string[]>>): void {
  const kept = openKept<readonly string[]>("a", folder);
  for (const [key, result] of Object.entries(entries)) kept.set(key, result);
  kept.save();
}

test("the next process finds what was kept, and no more of it than this one asked for", () => {
  keep({ x: ["one"], y: [] });
  const next = openKept<readonly string[]>("a", folder);
  expect([next.get("x"), next.has("y"), next.has("z")]).toEqual([["one"], true, false]);
  next.save();
  keep({ z: ["two"] });
  const last = openKept<readonly string[]>("a", folder);
  expect([last.get("x"), last.get("z")]).toEqual([undefined, ["two"]]);
});

describe("what is damaged is as good as none", () => {
  test.each([
    ["a character changed", (text: string) => text.replace("one", "two")],
    ["its end cut off", (text: string) => text.slice(0, -3)],
    ["its sum changed", (text: string) => `0${text}`],
    ["emptied", () => ""],
    ["something else in its place", () => "\u0000\n[1"],
  ])("%s", (_, damage) => {
    keep({ x: ["one"] });
    writeFileSync(file, damage(readFileSync(file, "utf8")));
    expect(openKept("a", folder).get("x")).toBeUndefined();
  });
});
