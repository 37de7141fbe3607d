import { expect, test } from "vitest";
import { sharedSite } from "./shared-site.ts";
import {
  acceptSite,
  below,
  differences,
  keptOf,
  readBuiltSite,
  readExpectedSite,
  type SiteFiles,
} from "./site-files.ts";

// After a wanted change: UPDATE_SITES=1 npx vitest run --project sites, then read the diff of `expected/`.
const accepts = process.env.UPDATE_SITES === "1";
const expected = "test/sites/fern/expected";

test("what is expected is never rewritten where nobody reads the difference", () => {
  expect(accepts && process.env.CI !== undefined).toBe(false);
});

test("fern, at the root, is built file by file as expected", async () => {
  const { dist, printed } = await sharedSite("fern");
  expect(printed).toMatch(/^\d+ pages in \d+\.\d s, in dist$/);
  const built = keptOf(readBuiltSite(dist));
  if (accepts && process.env.CI === undefined) acceptSite(expected, built);
  expect(differences(built, readExpectedSite(expected))).toEqual([]);
});

test("fern, below a folder, is built file by file as at the root, with each address below the folder", async () => {
  const [root, reports] = [await sharedSite("fern"), await sharedSite("fern-reports")];
  expect(reports.printed).toMatch(/^\d+ pages in \d+\.\d s, in dist$/m);
  const [wanted, built] = [below("/reports/", readBuiltSite(root.dist)), readBuiltSite(reports.dist)];
  expect(differences(withoutPictures(built), withoutPictures(wanted))).toEqual([]);
});

/** The picture of a drawing has its address drawn into it; the drawing, which it is made of, has it as text. */
function withoutPictures(site: SiteFiles): SiteFiles {
  return new Map([...site].map(([name, content]) => [name, name.endsWith(".png") ? "" : content]));
}
