import { expect, test } from "vitest";
import { readListed } from "../../../src/lib/notebook/node.ts";
import { openContent, siteFileAt, siteFiles } from "../../../src/lib/site/node.ts";

const content = openContent(
  { base: "/" },
  readListed().map((notebook) => ({ notebook })),
);

test("every file of the site is found by its address, and nothing at another", () => {
  const hrefs = siteFiles(content).map(({ href }) => href);
  expect(hrefs.length).toBeGreaterThan(100);
  expect(hrefs.filter((href) => siteFileAt(content, href)?.href !== href)).toEqual([]);
  expect(siteFileAt(content, "/nowhere.csv")).toBeUndefined();
});
