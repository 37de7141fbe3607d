import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { contentOf } from "./site-content.ts";
import { acceptSite, below, differences, keptOf, readExpectedSite, type SiteFiles } from "./site-files.ts";

const site: SiteFiles = new Map([
  ["_astro/a.HASH.css", ""],
  ["index.html", "<p>\n<b>"],
]);

test("a site is the same as itself, accepted", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "accepted-")), "expected");
  acceptSite(folder, site);
  expect(differences(site, readExpectedSite(folder))).toEqual([]);
});

test.each(["a.svg", "a.csv", "a.png"])("another content of %s is a difference", (name) => {
  const folder = join(mkdtempSync(join(tmpdir(), "accepted-")), "expected");
  acceptSite(folder, keptOf(new Map([[name, "one"]])));
  expect(differences(keptOf(new Map([[name, "other"]])), readExpectedSite(folder))).toHaveLength(1);
});

test.each([
  [
    "a workbook",
    "a.xlsx",
    (level: 0 | 9) => zipSync({ "xl/a.xml": [strToU8("<a>".repeat(99)), { level, mtime: "2020-01-01" }] }),
  ],
  ["a picture", "a.png", (level: 0 | 9) => png(deflateSync("pixels".repeat(99), { level }))],
])("%s that is packed otherwise has the same content", (_, name, pack) => {
  expect(pack(0)).not.toEqual(pack(9));
  expect(contentOf(name, pack(0))).toBe(contentOf(name, pack(9)));
});

/** A header of no size, and packed pixels; nobody looks at the checksums. */
function png(packed: Buffer): Buffer {
  const chunk = (type: string, data: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from([0, 0, data.length >> 8, data.length & 255]),
      Buffer.from(type),
      data,
      Buffer.alloc(4),
    ]);
  return Buffer.concat([Buffer.alloc(8), chunk("IHDR", Buffer.alloc(13)), chunk("IDAT", packed)]);
}

test("below a folder, addresses begin with it, and nothing else is changed", () => {
  const page =
    '<a href="/a/"> 1 / 2 <a href="https://x.org/a"><p class="print-foot"> /a/ {"url":"/a/"} url=/a/';
  expect(below("/b/", new Map([["a.html", page]])).get("a.html")).toBe(
    '<a href="/b/a/"> 1 / 2 <a href="https://x.org/a"><p class="print-foot"> /b/a/ {"url":"/b/a/"} url=/b/a/',
  );
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
