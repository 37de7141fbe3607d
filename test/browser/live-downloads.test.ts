import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { makeLive } from "./live-controls.ts";
import { openReader } from "./open-browser.ts";

/** Opens the notebook as set, and wants no complaint. */
async function reading(query: string, read: (page: Page) => Promise<void>): Promise<void> {
  const { context, complaints } = await openReader({ acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(`notebooks/adjusted-ebitda/${query}`);
  await makeLive(page);
  await read(page);
  await context.close();
  expect(complaints).toEqual([]);
}

/** Presses a link below the cell of this id, and reads what is saved. */
async function saved(page: Page, id: string, format: string): Promise<{ name: string; text: string }> {
  const link = page
    .locator(`.cell:has(> a.permalink[href="#${id}"]) > .downloads a[href$=".${format}"]`)
    .first();
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

// 9,924 - 1,100 = 8,824 of 60,525 is 14.579…%; the credit may be 1,050 or 1,150. The other quarters have none.
const query = "?without=payroll-tax-credit";

test("below a live table, the CSV is the table as it is set, and says what is set", () =>
  reading(query, async (page) => {
    const { name, text } = await saved(page, "chosen-table", "csv");
    const [head = "", first = ""] = text.split("\r\n");
    expect(name).toBe("chosen-table-as-set.csv");
    expect(head).toMatch(/Margin as defined \(percent\),Set: What the measure counts$/);
    expect(first).toMatch(
      /^2010-Q2,8824,9924,14\.5\d*,16\.39\d*,.*Impairments and restructuring, added back"$/,
    );
  }));

test("the JSON has the lineage of what is shown, the address of the state, and the schema", () =>
  reading(query, async (page) => {
    const { text } = await saved(page, "chosen-table", "json");
    const json = JSON.parse(text);
    expect(json.rows[0][1]).toMatchObject({ kind: "figure", digits: "8824" });
    expect(json.inputs.map(({ label }: { label: string }) => label)).toEqual(["What the measure counts"]);
    expect(json.page).toContain(`/notebooks/adjusted-ebitda/${query}#chosen-table`);
    expect(json.$schema).toMatch(/^http.*\/schema\/v1\/table\.json$/);
    expect(json.release.id).toBe("internap-2010-q2");
  }));

test("the drawing is the one that is shown, with source, state and address in it", () =>
  reading(query, async (page) => {
    const { text } = await saved(page, "chosen-bridge", "svg");
    expect(text).toMatch(/>\S?8,800</);
    expect(text).toMatch(/>Set by a reader: What the measure counts: [^<]*</);
    expect(text).toContain("Source: Internap Network Services Corporation");
    expect(text.replaceAll(/<\/text><text[^>]*>/g, "")).toContain(`${query}#chosen-bridge`);
  }));

test("as published, a link leads to the published file", () =>
  reading("", async (page) => {
    const link = page.locator('.cell:has(> a.permalink[href="#chosen-table"]) > .downloads a[href$=".csv"]');
    const prevented = await link.evaluate(
      (one) => !one.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })),
    );
    expect(prevented).toBe(false);
  }));
