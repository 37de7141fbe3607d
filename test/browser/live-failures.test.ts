import type { Page, Route } from "playwright";
import { describe, expect, test } from "vitest";
import { makeLive } from "./live-controls.ts";
import { liveSite } from "./live-site.ts";
import { openReader } from "./open-browser.ts";

const notebook = "notebooks/adjusted-ebitda/";
/** The live parts of a page, whether or not their controls are held back. */
const regionsOf = (page: Page): Promise<readonly string[]> =>
  page
    .locator("[data-live]")
    .evaluateAll((all) => all.map(({ innerHTML }) => innerHTML.replaceAll(' disabled=""', "")));

const blocked: readonly (readonly [string, RegExp, (route: Route) => Promise<void>])[] = [
  ["code that does not come", /_astro\/open-live.*\.js$/, (route) => route.abort()],
  ["code that is not found", /_astro\/open-live.*\.js$/, (route) => route.fulfill({ status: 404 })],
  [
    "code that is broken",
    /_astro\/open-live.*\.js$/,
    (route) => fulfillScript(route, "throw new Error('x');"),
  ],
  ["values that do not come", /\/live\/.*\.json$/, (route) => route.abort()],
  ["values that are not found", /\/live\/.*\.json$/, (route) => route.fulfill({ status: 404, body: "no" })],
  ["values that are cut short", /\/live\/.*\.json$/, (route) => route.fulfill({ body: '[{"base":1' })],
];

const fulfillScript = (route: Route, body: string): Promise<void> =>
  route.fulfill({ contentType: "text/javascript", body });

describe.each(blocked)("with %s", (_, url, answer) => {
  test.each(["", "?without=payroll-tax-credit"])(
    "the page%s stays as published, and says it is not live",
    (query) => unlive(query, url, answer),
  );
});

async function unlive(query: string, url: RegExp, answer: (route: Route) => Promise<void>): Promise<void> {
  const { context } = await openReader();
  const page = await context.newPage();
  await page.route(url, answer);
  await page.goto(`${notebook}${query}`, { waitUntil: "domcontentloaded" });
  const published = await regionsOf(page);
  // With a state in its address the page has tried by itself.
  if (query === "") await page.locator("#_input-without-loss-on-disposals").click();
  const note = page.locator(".live-note:visible").first();
  await note.waitFor();
  expect(await note.textContent()).toContain("This page is not live");
  expect(await regionsOf(page)).toEqual(published);
  expect(await page.locator("#_input-without-loss-on-disposals").isChecked()).toBe(true);
  const fields = page.locator("[data-input] :is(input, select)");
  expect(await fields.evaluateAll((all) => all.every((one) => one.matches(":disabled")))).toBe(true);
  await context.close();
}

describe("a cell that fails as it is set", () => {
  const onFailing = async (query: string, act: (page: Page) => Promise<void>): Promise<void> => {
    const { context, complaints } = await openReader({ baseURL: liveSite.url });
    const page = await context.newPage();
    await page.goto(`notebooks/failing/${query}`);
    await makeLive(page);
    await act(page);
    await context.close();
    expect(complaints).toEqual([]);
  };

  const wantFailure = async (page: Page): Promise<void> => {
    const error = page.locator(".cell .cell-error");
    await error.waitFor();
    expect(await error.count()).toBe(1);
    expect(await error.innerText()).toContain("the <b>sum</b> has no end");
    expect(await error.innerText()).not.toMatch(/\bat .*:\d+|\.js|undefined|\[object/);
    // What depends on it says what it waits for; what does not is right.
    expect(await page.locator("p .cell-error").innerText()).toContain("fragile");
    await page.locator("td, th", { hasText: "as it fails" }).first().waitFor();
    expect(await page.locator("main caption").allTextContents()).toEqual([
      expect.stringContaining("What stays"),
    ]);
  };

  test("says so in words, in its place, and the rest stays right", () =>
    onFailing("", async (page) => {
      await page.locator("#_input-fails").check();
      await wantFailure(page);
      await expect.poll(() => page.evaluate(() => location.search)).toBe("?fails=on");
    }));

  test("does so from a link too", () => onFailing("?fails=on", wantFailure));

  test("is what was published again after the reset", () =>
    onFailing("", async (page) => {
      const published = await regionsOf(page);
      await page.locator("#_input-fails").check();
      await wantFailure(page);
      await page.locator("[data-live-action=reset]").first().click();
      await expect.poll(() => regionsOf(page)).toEqual(published);
      await expect.poll(() => page.evaluate(() => location.search)).toBe("");
      expect(await page.locator("#_input-fails").isChecked()).toBe(false);
    }));
});
