import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nameLiveData } from "../../../src/commands/build/name-live-data.ts";
import { hrefs } from "../../../src/lib/addresses/index.ts";
import { liveHash } from "../../../src/lib/live/index.ts";

test("what live pages load is named as these pages ask for it: by slug and content, all in one folder", () => {
  const site = mkdtempSync(join(tmpdir(), "live-data-"));
  mkdirSync(join(site, "live/fern-2012"), { recursive: true });
  const texts = { profit: "[1]", "fern-2012/profit": "[1]", "fern-2012-profit": "[2]" };
  for (const [slug, text] of Object.entries(texts)) {
    writeFileSync(join(site, `live/${slug}.json`), text);
    writeFileSync(join(site, `live/${slug}.js`), `// ${text}`);
  }
  nameLiveData(site);
  const asked = Object.entries(texts).flatMap(([slug, text]) => [
    [hrefs.liveData({ base: "/" }, slug, liveHash(text)), text],
    [hrefs.liveCode({ base: "/" }, slug, liveHash(`// ${text}`)), `// ${text}`],
  ]);
  const found = readdirSync(join(site, "live")).map((name) => `/live/${name}`);
  expect(found.toSorted()).toEqual(asked.map(([href]) => href).toSorted());
  for (const [href = "", text] of asked) expect(readFileSync(join(site, href), "utf8")).toBe(text);
});

test("a site in which nothing is live stays as it is", () => {
  const site = mkdtempSync(join(tmpdir(), "live-data-"));
  nameLiveData(site);
  expect(readdirSync(site)).toEqual([]);
});
