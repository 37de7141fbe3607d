import type { Locator, Page } from "playwright";
import { expect, test } from "vitest";
import { readBuiltPages } from "./built-pages.ts";
import { siteFolder } from "./built-project.ts";
import { openReader } from "./open-browser.ts";

/** Opens a page with scripts off, runs `read`, and wants no complaint. */
async function reading(path: string, read: (page: Page) => Promise<void>): Promise<void> {
  const { context, complaints } = await openReader({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(path);
  await read(page);
  await context.close();
  expect(complaints).toEqual([]);
}

const notebook = "notebooks/adjusted-ebitda/";

test("with scripts off the notebook shows its charts", () =>
  reading(notebook, async (page) => {
    const charts = page.locator("main figure.chart svg:visible");
    const sizes = await Promise.all((await charts.all()).map((chart) => chart.boundingBox()));
    expect(sizes.length).toBeGreaterThanOrEqual(2);
    for (const size of sizes) expect(size).toMatchObject({ width: expect.any(Number) });
    for (const size of sizes) expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThan(100);
    const marks = await charts.first().locator("path, rect, line").count();
    expect(marks).toBeGreaterThan(5);
  }));

test("with scripts off the notebook shows its figures", () =>
  reading(notebook, async (page) => {
    expect(await page.locator("main button.figure:visible").count()).toBeGreaterThan(50);
    await page.locator("main button.figure", { hasText: "$9.9 million" }).first().waitFor();
    expect(await page.locator("main").textContent()).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
  }));

test("a figure opens by keyboard and leads to its line of the release", () =>
  reading(notebook, async (page) => {
    const figure = page.locator(".prose button.figure", { hasText: "$9.9 million" }).first();
    const card = page.locator(`#${await figure.getAttribute("popovertarget")}`);
    await tabTo(page, figure);
    expect(await card.locator("li", { hasText: "line 308" }).first().textContent()).toContain("$9,924");
    expect(await card.isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    expect(await card.isVisible()).toBe(true);
    await tabTo(page, card.getByRole("link", { name: "line 308" }).first());
    await page.keyboard.press("Enter");
    await page.waitForURL("**/releases/internap-2010-q2/#L308");
    const target = page.locator(":target");
    expect(await target.getAttribute("id")).toBe("L308");
    expect(await target.textContent()).toContain("$ 9,924");
    await expect.poll(() => isInView(page, ":target")).toBe(true);
  }));

test("Escape closes a figure and gives the focus back", () =>
  reading(notebook, async (page) => {
    await tabTo(page, page.locator(".prose button.figure").first());
    await page.keyboard.press("Enter");
    expect(await page.locator("[popover]:popover-open").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator("[popover]:popover-open").count()).toBe(0);
    expect(await page.locator(".prose button.figure").first().and(page.locator(":focus")).count()).toBe(1);
  }));

test("each figure of a page has a card to open", () =>
  reading(notebook, async (page) => {
    const targets = await page
      .locator("[popovertarget]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("popovertarget")));
    const cards = await page.locator("[popover]").evaluateAll((all) => all.map((one) => one.id));
    expect(new Set(targets)).toEqual(new Set(cards));
  }));

test("on paper no card lies over the page", () =>
  reading(notebook, async (page) => {
    await tabTo(page, page.locator(".prose button.figure").first());
    await page.keyboard.press("Enter");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("[popover]:popover-open").count()).toBe(1);
    expect(await page.locator("[popover]:popover-open").isVisible()).toBe(false);
  }));

test.each([...readBuiltPages(siteFolder).values()])(
  "$path has one main heading, and a title",
  ({ document }) => {
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    expect(document.title).not.toBe("");
  },
);

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await wanted.and(page.locator(":focus")).count()) > 0) return;
  }
  throw new Error(`${wanted} cannot be reached with Tab`);
}

async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}
