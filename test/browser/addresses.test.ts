import type { Page } from "playwright";
import { expect, test } from "vitest";
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

/** How far the top of the element is from the top of the window. */
async function topOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).boundingBox())?.y ?? Number.NaN;
}

test("a link to a cell whose code is folded opens it, at the top of the cell", () =>
  reading(`${notebook}#growth-checks`, async (page) => {
    const cell = page.locator(".cell", { has: page.locator("#growth-checks") });
    expect(await cell.locator("details.cell-code").evaluate((one) => one.hasAttribute("open"))).toBe(true);
    expect(await page.locator("details.cell-code[open]").count()).toBeLessThan(4);
    const top = (await cell.boundingBox())?.y ?? Number.NaN;
    expect(Math.abs(top)).toBeLessThan(60);
  }));

test("a link to a cell whose code is hidden leads to what it shows", () =>
  reading(`${notebook}#depreciation-checks`, async (page) => {
    expect(Math.abs(await topOf(page, "#depreciation-checks"))).toBeLessThan(60);
    expect(await page.locator("#depreciation-checks .cell-output").isVisible()).toBe(true);
  }));

test("a link to a cell that shows nothing opens the drawer in which all of those stand", () =>
  reading(`${notebook}#definitions`, async (page) => {
    expect(await page.locator("details.set-up").evaluate((one) => one.hasAttribute("open"))).toBe(true);
    expect(await page.locator("#definitions pre").isVisible()).toBe(true);
  }));

test("the address says whether the code of the page is shown, without a script and without a move", () =>
  reading(notebook, async (page) => {
    const listings = page.locator(".cell-code pre");
    expect(await listings.first().isVisible()).toBe(false);
    await page.getByRole("link", { name: "Show code" }).click();
    expect(await page.evaluate(() => [location.hash, scrollY])).toEqual(["#_code", 0]);
    for (const one of await listings.all()) expect(await one.isVisible()).toBe(true);
    await page.getByRole("link", { name: "Hide code" }).click();
    expect(await listings.first().isVisible()).toBe(false);
  }));

test("every heading with an id and every cell with one links to itself, by a name", () =>
  reading(notebook, async (page) => {
    const headings = page.locator(".prose :is(h2, h3)[id]");
    expect(await headings.count()).toBeGreaterThan(5);
    for (const heading of await headings.all()) {
      const link = heading.getByRole("link", { name: /^Link to \S/ });
      expect(await link.getAttribute("href")).toBe(`#${await heading.getAttribute("id")}`);
    }
    const anchors = page.locator(".cell[id], .cell-code > .anchor");
    const ids = await anchors.evaluateAll((all) => all.map(({ id }) => `#${id}`));
    const links = page.locator(".cell > .permalink");
    expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")))).toEqual(ids);
  }));

test("the link of a heading is seen when it has the focus", () =>
  reading(notebook, async (page) => {
    const link = page.locator("#growth > .permalink");
    await page.mouse.move(0, 0);
    expect(await link.evaluate((one) => getComputedStyle(one).opacity)).toBe("0");
    await link.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    expect(await link.evaluate((one) => getComputedStyle(one).opacity)).toBe("1");
    expect(await link.evaluate((one) => getComputedStyle(one, "::before").content)).toBe('"¶"');
  }));
