import { appendFileSync, cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureRows } from "../../../src/lib/files/workbook/measure-rows.ts";
import { reconciliationWorkbook } from "../../../src/lib/files/workbook/reconciliation-workbook.ts";
import { openSite } from "../../../src/lib/show/page/open-site.ts";

/** The list of concepts is that of all releases: that one of them prints revenues says nothing of this one. */
test("a release that prints no revenues has a workbook for its reconciliation, without a share of them", () => {
  const folder = mkdtempSync(join(tmpdir(), "no-revenues-"));
  cpSync("test/sites/hostile/data", folder, { recursive: true });
  appendFileSync(join(folder, "concepts.csv"), "revenues,Revenues,Revenues,duration,USD\n");
  const site = { base: "/" };
  const release = openSite(site, [], { dataFolder: folder }).get("hostile");
  const [reconciliation] = release?.reconciliations ?? [];
  if (!release || !reconciliation) throw new Error("the fixture has a reconciliation");
  const titles = measureRows(release, reconciliation).map(({ title }) => title);
  expect(titles.filter((title) => title.includes("percent of"))).toEqual([]);
  expect(() => reconciliationWorkbook(site, release, reconciliation)).not.toThrow();
});
