import { createHash } from "node:crypto";
import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { readBuiltPages } from "./built-pages.ts";
import { pages, siteFolder } from "./built-project.ts";
import { makeLive } from "./live-controls.ts";
import { liveSite } from "./live-site.ts";
import { openReader, openSweep } from "./open-browser.ts";

const built = readBuiltPages(siteFolder);

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

test("no page has a style element or a style attribute; its scripts are files, data, or named in its policy by their hash", () => {
  for (const [path, { document }] of built) {
    expect([path, document.querySelectorAll("style, [style]").length]).toEqual([path, 0]);
    const policy = document.querySelector("[http-equiv=Content-Security-Policy]")?.getAttribute("content");
    const inline = document.querySelectorAll("script:not([src]):not([type='application/ld+json'])");
    const hashes = [...inline].map((one) =>
      createHash("sha256")
        .update(one.textContent ?? "")
        .digest("base64"),
    );
    expect([path, hashes.filter((hash) => !policy?.includes(`'sha256-${hash}'`))]).toEqual([path, []]);
    // Only what leads readers on from an old address stands in a page itself.
    const leadsOn = document.querySelector(".moved-page, .moved-to") !== null;
    expect([path, inline.length]).toEqual([path, leadsOn ? 1 : 0]);
  }
});

const sweep = openSweep();
afterAll(() => sweep.close());

test.each(pages)("/%s is read and used without a complaint of the policy", async (path) => {
  let [used, styled] = [0, 0];
  const complaints = await sweep.on(async (page) => {
    await page.goto(path);
    if ((await page.locator("#_live").count()) > 0) await makeLive(page);
    if ((await page.locator("[data-filters]").count()) > 0)
      await page.locator("[data-live]").first().waitFor();
    used = await page.locator(`${controls} :is(input, select)`).count();
    await useControls(page);
    await openCards(page);
    styled = await page.locator("style, [style]").count();
  });
  expect({ complaints, styled }).toEqual({ complaints: [], styled: 0 });
  if (path === "releases/internap-2010-q2/checks/") expect(used).toBeGreaterThan(0);
});

test("what a page does not allow does not run", async () => {
  const { context, complaints } = await openReader();
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

const controls = "main :is([data-input], [data-filters])";

test("a live cell may work with Arquero, which makes code of text, and no other page may", async () => {
  const allowed = [...readBuiltPages(liveSite.dist)].filter(([, { html }]) => html.includes("'unsafe-eval'"));
  expect(allowed.map(([path]) => path)).toEqual(["/notebooks/tables/"]);
  const { context, complaints } = await openReader({ baseURL: liveSite.url });
  const page = await context.newPage();
  await page.goto("notebooks/tables/");
  await makeLive(page);
  const before = await page.locator("main table").first().textContent();
  await page.locator("#_input-times").press("ArrowRight");
  await page.waitForFunction((text) => document.querySelector("main table")?.textContent !== text, before);
  await context.close();
  expect(complaints).toEqual([]);
});

/** Changes each control of a page once, as a reader does, and ends an entry with Enter, which submits forms. */
async function useControls(page: Page): Promise<void> {
  const fields = page.locator(`${controls} input:visible`);
  // A change may bring controls and take some away.
  for (let at = 0; at < (await fields.count()); at++) {
    const type = await fields.nth(at).getAttribute("type");
    if (type === "radio" || type === "checkbox") await fields.nth(at).dispatchEvent("click");
    else await fields.nth(at).press(type === "range" ? "ArrowRight" : "1");
  }
  const entry = page.locator(`${controls} input:not([type=radio], [type=checkbox], [type=range]):visible`);
  if ((await entry.count()) > 0) await entry.first().press("Enter");
  for (const list of await page.locator(`${controls} select:visible`).all())
    await list.selectOption({ index: 1 });
}

/** Opens the first figure and everything that folds. */
async function openCards(page: Page): Promise<void> {
  const figure = page.locator("main button.figure:visible").first();
  if ((await figure.count()) > 0) await figure.click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
