import type { BrowserContextOptions, Locator, Page } from "playwright";
import { expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { openReader } from "./open-browser.ts";

/** Opens a page with scripts off, runs `read` with its first table that sorts, and wants no complaint. */
async function reading(
  read: (table: Locator, page: Page) => Promise<void>,
  options: BrowserContextOptions = { javaScriptEnabled: false },
): Promise<void> {
  const { context, complaints } = await openReader(options);
  const page = await context.newPage();
  await page.goto("notebooks/costs-and-expenses/");
  await read(page.locator("table.sortable").first(), page);
  await context.close();
  expect(complaints).toEqual([]);
}

/** The labels of the rows, from the top as they are seen. */
const labels = (table: Locator): Promise<readonly string[]> =>
  table.evaluate((element) => {
    const rows = [...((element as HTMLTableElement).tBodies[0]?.rows ?? [])];
    const top = (row: Element) => row.getBoundingClientRect().top;
    return rows.sort((a, b) => top(a) - top(b)).map((row) => row.cells[0]?.textContent ?? "");
  });

const head = (table: Locator, name: string) => table.getByRole("columnheader", { name });

/** Lines 113 to 124 of the release, first column: 19,784, 11,479, 8,787, 7,013, 7,002, 5,011, 1,183 and 979. */
const byAmount = [
  "Direct costs, data center services",
  "Direct costs, IP services",
  "General and administrative",
  "Depreciation and amortization",
  "Sales and marketing",
  "Customer support",
  "Impairments and restructuring",
  "Amortization of acquired technologies",
];

const byLetters = [
  "Amortization of acquired technologies",
  "Customer support",
  "Depreciation and amortization",
  "Direct costs, data center services",
  "Direct costs, IP services",
  "General and administrative",
  "Impairments and restructuring",
  "Sales and marketing",
];

test("a press on a head sorts without a script, another the other way round, and there is a way back", () =>
  reading(async (table, page) => {
    const given = await labels(table);
    const { width } = (await table.boundingBox()) ?? { width: 0 };
    await head(table, "2010-Q2").click();
    expect(await labels(table)).toEqual(byAmount);
    expect((await table.boundingBox())?.width).toBeCloseTo(width, 0);
    await head(table, "2010-Q2").click();
    expect(await labels(table)).toEqual(byAmount.toReversed());
    await head(table, "Line").click();
    expect(await labels(table)).toEqual(byLetters);
    await page.getByText("Order as given").first().click();
    expect(await labels(table)).toEqual(given);
  }));

test("it is one group for the keyboard: one stop, and arrow keys from order to order", () =>
  reading(async (table, page) => {
    await table.getByRole("radio", { name: "Line, A to Z" }).focus();
    await page.keyboard.press("Space");
    expect(await labels(table)).toEqual(byLetters);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await labels(table)).toEqual(byAmount);
    const [given] = [page.getByRole("radio", { name: "Order as given" }).first()];
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    expect(await given.isChecked()).toBe(true);
  }));

test("numbers stay below their heads, on a phone and on paper, which has the order chosen", async () => {
  for (const width of [1280, 390])
    await reading(
      async (table, page) => {
        await head(table, "2010-Q2").click();
        for (const media of ["screen", "print"] as const) {
          await page.emulateMedia({ media });
          expect(await labels(table)).toEqual(byAmount);
          expect(await edgesOff(table)).toBeLessThanOrEqual(1);
        }
        expect(await page.locator(".sort-given:visible").count()).toBe(0);
      },
      { javaScriptEnabled: false, viewport: { width, height: 844 } },
    );
});

/** By how many pixels the right edges of the cells of a column differ at most. */
const edgesOff = (table: Locator): Promise<number> =>
  table.evaluate((element) => {
    const { rows } = element as HTMLTableElement;
    const columns = [...(rows[0]?.cells ?? [])].map((_, at) =>
      [...rows].map(({ cells }) => cells[at]?.getBoundingClientRect().right ?? 0),
    );
    return Math.max(...columns.map((edges) => Math.max(...edges) - Math.min(...edges)));
  });

test("a sorted table is a table to a reader of screens, and nothing is wrong with it", () =>
  reading(async (table, page) => {
    await head(table, "2010-Q2").click();
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const rows = nodes.filter(({ role }) => role?.value === "rowheader").map(({ name }) => name?.value);
    expect(byAmount.every((label) => rows.includes(label))).toBe(true);
    const heads = nodes.filter(({ role }) => role?.value === "columnheader").map(({ name }) => name?.value);
    expect(heads.slice(0, 5)).toEqual(["Line", "2010-Q2", "2009-Q2", "Change", "Share of the fall"]);
    expect(await axeViolations(page)).toEqual([]);
  }, {}));
