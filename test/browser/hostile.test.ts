import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { serve } from "../../src/commands/serve/site-server.ts";
import { sharedSite } from "../sites/shared-site.ts";
import { makeLive } from "./live-controls.ts";
import { openReader } from "./open-browser.ts";

// The data of this site is markup and scripts that call `marker`; test/sites/hostile.test.ts examines its files.
const { dist } = await sharedSite("hostile");
const reconciliation = join(dist, "releases/hostile/reconciliations/adjusted/2012");
const { url: baseURL } = await serve({ folder: dist, port: 0, base: "/reports/" });

/** Opens a page, runs `use`, and wants no complaint, no element of the data, and no call of its scripts. */
async function safely(path: string, use: (page: Page) => Promise<unknown>): Promise<void> {
  const { context, complaints } = await openReader({ baseURL });
  const page = await context.newPage();
  await page.exposeFunction("marker", () => complaints.push("a script of the data has run"));
  await page.goto(
    path.replace("@*", () => readdirSync(reconciliation).find((name) => name.startsWith("@")) ?? ""),
  );
  await use(page);
  const made = page.locator(
    "marker-tag, img[src=x], [onerror], [onload], [onclick], script:not([src]):not([type='application/ld+json'])",
  );
  const elements = await made.evaluateAll((all) => all.map((one) => one.outerHTML));
  await context.close();
  expect({ complaints, elements }).toEqual({ complaints: [], elements: [] });
}

const hostile = `"><marker-tag> <img src=x onerror=marker()> </script><script>marker()</script> =1+1`;
const query = encodeURIComponent(hostile);

test.each([
  "notebooks/hostile/",
  "reconciliations/",
  "releases/hostile/reconciliations/adjusted/2012/",
  "releases/hostile/reconciliations/adjusted/2012/@*/",
  "embed/releases/hostile/reconciliations/adjusted/2012/",
  "releases/hostile/",
  "checks/",
  "releases/hostile/checks/",
  "glossary/",
])("/%s shows markup of the data as text, its cards too", (path) =>
  safely(path, async (page) => {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("details")) one.open = true;
      for (const one of document.querySelectorAll<HTMLElement>("[popover]")) one.showPopover();
    });
    expect(await page.locator("body").innerText()).toContain("<marker-tag");
  }),
);

test.each(["releases/hostile/checks/", "releases/hostile/"])(
  "/%s shows markup of its address as text",
  (path) =>
    safely(`${path}?text=${query}&verdict=${query}&table=${query}`, async (page) => {
      await page.locator(".filters[data-live]").waitFor();
      await page.locator("[role=status]", { hasText: "marker-tag" }).first().waitFor();
    }),
);

test.each(["marker", hostile])("a search for %s shows markup of words, places and query as text", (words) =>
  safely(`search/?q=${encodeURIComponent(words)}`, async (page) => {
    await page.locator("[role=status]", { hasText: /\S/ }).first().waitFor();
    if (words === "marker") await page.locator(".found-results li").first().waitFor();
  }),
);

test("a live page shows markup of its address, its controls and its entries as text", () =>
  safely(`notebooks/live/?shown=${query}&year=${query}&kinds=${query}`, async (page) => {
    await page.locator(".live-note", { hasText: "marker-tag" }).first().waitFor();
    await makeLive(page);
    await page.locator("#_input-shown").fill(`${hostile} again`);
    await page.locator("[data-live] td, [data-live] th", { hasText: "again" }).first().waitFor();
    await page.locator("#_input-year").selectOption("y2012");
    await page.locator("[data-live] button.figure:visible").first().click();
    await page.locator(".source:popover-open", { hasText: "marker-tag" }).waitFor();
  }));
