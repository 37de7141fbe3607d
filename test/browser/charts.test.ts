import type { Locator, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { openReader } from "./open-browser.ts";

const notebook = "notebooks/adjusted-ebitda/";

/** Opens the notebook with scripts off, hands over its first chart as it is drawn at this width, and wants no complaint. */
async function onChart(
  width: number,
  read: (chart: Locator, page: Page) => Promise<void>,
  hasTouch = false,
): Promise<void> {
  const viewport = { width, height: 900 };
  const { context, complaints } = await openReader({ javaScriptEnabled: false, viewport, hasTouch });
  const page = await context.newPage();
  await page.goto(notebook);
  const chart = page.locator("main figure.chart").first();
  await chart.scrollIntoViewIfNeeded();
  await read(chart.locator("svg.plot:visible"), page);
  await context.close();
  expect(complaints).toEqual([]);
}

/** The tip that is seen: one, and whole within the window. */
async function seenTip(chart: Locator): Promise<Locator> {
  const tip = chart.locator(".tip:visible");
  expect(await tip.count()).toBe(1);
  const box = await tip.boundingBox();
  const width = chart.page().viewportSize()?.width ?? 0;
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  return tip;
}

const answer = (chart: Locator, name: string): Locator =>
  chart.getByRole("radio", { name: new RegExp(`^${name}`) });
const area = async (chart: Locator, name: string): Promise<Locator> =>
  chart.locator(`label[for="${await answer(chart, name).getAttribute("id")}"]`);

describe.each([1280, 390])("at %i, without a script,", (width) => {
  test("pointing at a mark shows its figure and its line, also for a bar as thin as a hair", () =>
    onChart(width, async (chart) => {
      for (const [name, figure, line] of [
        ["Stock-based compensation", "$1,444 thousand", "line 304"],
        ["Loss on disposals", "$18 thousand", "line 306"],
        ["Adjusted EBITDA", "$9,924 thousand", "computed"],
      ] as const) {
        await (await area(chart, name)).hover();
        const said = await (await seenTip(chart)).innerText();
        expect(said).toContain(name);
        expect(said).toContain(`${figure} ${line}`);
      }
    }));

  test("every mark can be hit over 24 pixels and more", () =>
    onChart(width, async (chart) => {
      const areas = await chart.locator(".hits label").all();
      expect(areas.length).toBe(6);
      for (const one of areas) {
        const { width: wide = 0, height = 0 } = (await one.boundingBox()) ?? {};
        expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24);
      }
    }));

  test("the pointer goes into the tip, and its figure opens its card", () =>
    onChart(width, async (chart, page) => {
      await (await area(chart, "Stock-based compensation")).hover();
      await (await seenTip(chart)).getByRole("button", { name: "$1,444 thousand" }).click();
      const card = page.locator(".source:popover-open");
      expect(await card.innerText()).toContain("line 304");
      const { x = -1, width: wide = 0 } = (await card.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
    }));

  test("the marks are one stop of the Tab key, arrow keys walk them, and Tab goes on into the tip", () =>
    onChart(width, async (chart, page) => {
      await answer(chart, "Loss from operations").focus();
      await page.keyboard.press("Shift+Tab");
      expect(await chart.locator(":focus").count()).toBe(0);
      await page.keyboard.press("Tab");
      for (const name of [
        "Loss from operations",
        "Stock-based compensation",
        "Depreciation",
        "Loss on disposals",
      ]) {
        expect(await chart.locator("input:focus").getAttribute("aria-label")).toContain(name);
        expect(await (await seenTip(chart)).innerText()).toContain(name);
        await page.keyboard.press("ArrowDown");
      }
      await page.keyboard.press("Tab");
      expect(await chart.locator(":focus").innerText()).toBe("$1,183 thousand");
      await page.keyboard.press("Enter");
      expect(await page.locator(".source:popover-open").innerText()).toContain(
        "Impairments and restructuring",
      );
      await page.keyboard.press("Escape");
      await page.keyboard.press("Tab");
      expect(await chart.locator(":focus").innerText()).toMatch(/^line \d+$/);
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").innerText()).toBe("Table");
    }));
});

test("a tap on a mark shows its tip, which stays while its figure is tapped", () =>
  onChart(
    390,
    async (chart, page) => {
      await (await area(chart, "Adjusted EBITDA")).tap();
      await (await seenTip(chart)).getByRole("button").tap();
      expect(await page.locator(".source:popover-open").innerText()).toContain("$9,924 thousand");
    },
    true,
  ));

test("on paper a chart has its marks and nothing that answers", () =>
  onChart(1280, async (chart, page) => {
    await page.emulateMedia({ media: "print" });
    expect(await chart.locator("foreignObject").first().isVisible()).toBe(false);
    expect(await chart.locator("rect").first().isVisible()).toBe(true);
  }));
