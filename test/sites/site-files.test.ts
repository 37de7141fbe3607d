import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acceptSite, differences, readExpectedSite, type SiteFiles } from "./site-files.ts";

const site: SiteFiles = new Map([
  ["_astro/a.HASH.css", ""],
  ["index.html", "<p>\n<b>"],
]);

test("a site is the same as itself, accepted", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "accepted-")), "expected");
  acceptSite(folder, site);
  expect(differences(site, readExpectedSite(folder))).toEqual([]);
});

test.each([
  ["missing", new Map([["index.html", "<p>\n<b>"]]), ["_astro/a.HASH.css is missing"]],
  ["unexpected", new Map([...site, ["b.txt", ""]]), ["b.txt is unexpected"]],
  [
    "changed",
    new Map([...site, ["index.html", "<p>\n<i>"]]),
    ["index.html:2\n  expected <b>\n  built    <i>"],
  ],
])("a %s file is a difference", (_, built, expected) => {
  expect(differences(built, site)).toEqual(expected);
});

test("an expected page that is not listed is a difference, and so is a listed one that is gone", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "accepted-")), "expected");
  acceptSite(folder, site);
  writeFileSync(join(folder, "more.html"), "<p>");
  rmSync(join(folder, "index.html"));
  const found = differences(site, readExpectedSite(folder));
  expect(found[0]).toBe("more.html is missing");
  expect(found[1]).toMatch(/^index\.html:1\n/);
});
