import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { sharedPlace, sharedSite } from "./shared-site.ts";
import { TemporarySite } from "./temporary-site.ts";

/** What a machine, its place in the world and its user may differ in. */
const otherPlace: typeof sharedPlace = {
  TZ: "America/Adak",
  LC_ALL: "tr_TR.UTF-8",
  LANG: "tr_TR.UTF-8",
  USER: "other",
  LOGNAME: "other",
};

test("two builds in different folders, time zones, locales and users give identical files, whatever was kept before", async () => {
  for (const [what, value] of Object.entries(sharedPlace))
    expect(otherPlace[what as keyof typeof otherPlace]).not.toBe(value);
  const [one, other] = [checksums((await sharedSite("project")).dist), checksums(buildElsewhere())];
  expect(one.size).toBeGreaterThan(30);
  expect([...one.keys()]).toEqual([...other.keys()]);
  const different = [...one].filter(([name, bytes]) => other.get(name) !== bytes);
  expect(different.map(([name]) => name)).toEqual([]);
});

/** The real site, built in the other place, where no picture was drawn before. */
function buildElsewhere(): string {
  const site = new TemporarySite();
  Object.assign(site.env, otherPlace, { HOME: mkdtempSync(join(tmpdir(), "home-")) });
  const packages = join(site.folder, "node_modules");
  rmSync(packages);
  mkdirSync(packages);
  for (const name of readdirSync("node_modules"))
    if (name !== ".cache") symlinkSync(resolve("node_modules", name), join(packages, name));
  const { code, warned } = site.build();
  expect({ code, warned }).toEqual({ code: 0, warned: "" });
  return join(site.folder, "dist");
}

/** The checksum of each file of a site, by name. */
function checksums(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), checksum(path)] as const));
}

const checksum = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
