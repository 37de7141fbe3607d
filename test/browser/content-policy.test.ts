import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readBuiltPages } from "./built-pages.ts";
import { makeLive } from "./live-controls.ts";
import { openBrowser, openReader, pages } from "./open-browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const built = readBuiltPages(inject("siteFolder"));

test("every page says its policy right after its character set", () => {
  for (const [path, { document }] of built) {
    const [charset, policy] = document.querySelectorAll("head > *");
    expect([path, charset?.getAttribute("charset"), policy?.getAttribute("http-equiv")]).toEqual([
      path,
      "utf-8",
      "Content-Security-Policy",
    ]);
    expect([path, policy?.getAttribute("content")?.includes("unsafe-inline")]).toEqual([path, false]);
  }
});

test("no page has a style element or a style attribute, and its scripts are files or data", () => {
  for (const [path, { document }] of built) {
    const inline = document.querySelectorAll(
      "style, [style], script:not([src]):not([type='application/ld+json'])",
    );
    expect([path, inline.length]).toEqual([path, 0]);
  }
});

test.each(pages)("/%s is read and used without a complaint of the policy", async (path) => {
  const { context, complaints } = await openReader(browser);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(path);
  if ((await page.locator("#live").count()) > 0) await makeLive(page);
  if ((await page.locator("[data-filters]").count()) > 0) await page.locator("[data-live]").first().waitFor();
  const used = await page.locator("main :is(input, select)").count();
  await useControls(page);
  await openCards(page);
  const styled = await page.locator("style, [style]").count();
  await context.close();
  expect({ complaints, styled }).toEqual({ complaints: [], styled: 0 });
  if (path === "checks/") expect(used).toBeGreaterThan(0);
});

test("what a page does not allow does not run", async () => {
  const { context, complaints } = await openReader(browser);
  const page = await context.newPage();
  await page.goto("");
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'changed'";
    document.body.append(script);
    return document.title;
  });
  await context.close();
  expect(ran).toBe("Tieout");
  expect(complaints.join()).toContain("Content Security Policy");
});

/** Changes each control of a page once, as a reader does, and ends an entry with Enter, which submits forms. */
async function useControls(page: Page): Promise<void> {
  for (const field of await page.locator("main input:visible").all()) {
    const type = await field.getAttribute("type");
    // The marks of a chart are chosen through areas that lie above them.
    if (type === "radio" || type === "checkbox") await field.dispatchEvent("click");
    else await field.press(type === "range" ? "ArrowRight" : "1");
  }
  const entry = page.locator("main :is([type=search], [type=text], [inputmode]):visible").first();
  if ((await entry.count()) > 0) await entry.press("Enter");
  for (const list of await page.locator("main select:visible").all()) await list.selectOption({ index: 1 });
}

/** Opens the first figure and everything that folds. */
async function openCards(page: Page): Promise<void> {
  const figure = page.locator("main button.figure:visible").first();
  if ((await figure.count()) > 0) await figure.click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
