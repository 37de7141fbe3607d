import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { TemporarySite } from "./temporary-site.ts";

/** What a machine, its place in the world and its user may differ in. */
const places = [
  { TZ: "Pacific/Kiritimati", LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8", USER: "one", LOGNAME: "one" },
  { TZ: "America/Adak", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", USER: "other", LOGNAME: "other" },
];

test("two builds in different folders, time zones, locales and users give identical files", () => {
  const [one = new Map(), other = new Map()] = places.map(builtIn);
  expect(one.size).toBeGreaterThan(30);
  expect([...one.keys()]).toEqual([...other.keys()]);
  const different = [...one].filter(([name, bytes]) => other.get(name) !== bytes);
  expect(different.map(([name]) => name)).toEqual([]);
});

/** The checksum of each file of the real site, built in such a place. */
function builtIn(place: Record<string, string>): ReadonlyMap<string, string> {
  const site = new TemporarySite();
  Object.assign(site.env, place, { HOME: mkdtempSync(join(tmpdir(), "home-")) });
  const { code, warned } = site.build();
  expect({ code, warned }).toEqual({ code: 0, warned: "" });
  const folder = join(site.folder, "dist");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), checksum(path)] as const));
}

const checksum = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
