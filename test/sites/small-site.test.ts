import { join } from "node:path";
import { expect, test } from "vitest";
import { acceptSite, differences, readBuiltSite, readExpectedSite } from "./site-files.ts";
import { TemporarySite } from "./temporary-site.ts";

// After a wanted change: UPDATE_SITES=1 npx vitest run --project sites, then read the diff of `expected/`.
const accepts = process.env.UPDATE_SITES === "1";

test("what is expected is never rewritten where nobody reads the difference", () => {
  expect(accepts && process.env.CI !== undefined).toBe(false);
});

test.each([
  ["fern", "at the root", [], "fern/expected"],
  ["fern", "below a folder", ["--base", "reports"], "fern/expected-reports"],
])("%s, %s, is built file by file as expected", (name, _, args, folder) => {
  const site = new TemporarySite(name);
  const { code, printed, warned } = site.build(...args);
  expect({ code, warned }).toEqual({ code: 0, warned: "" });
  expect(printed).toMatch(/^\d+ pages in \d+\.\d s, in dist$/);
  const built = readBuiltSite(join(site.folder, "dist"));
  const expected = join("test/sites", folder);
  if (accepts && process.env.CI === undefined) acceptSite(expected, built);
  expect(differences(built, readExpectedSite(expected))).toEqual([]);
});
