import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareRegions } from "./compare-regions.ts";
import { expectedAt } from "./expected-at.ts";
import { makeLive, queryOf, readControls, settle } from "./live-controls.ts";
import { gridOf } from "./live-grid.ts";
import { liveNotebooks } from "./live-notebooks.ts";
import { openBrowser, openReader } from "./open-browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const notebooks = liveNotebooks();

test("there are live pages", () => {
  expect(notebooks.length).toBeGreaterThan(0);
});

describe.each(notebooks)("/$path", (notebook) => {
  test("answers as the build does, to the character, over its grid of at most 128 states", async () => {
    const { context, complaints } = await openReader(browser);
    const page = await context.newPage();
    await page.goto(notebook.path);
    const grid = gridOf(await readControls(page), await notebook.inputs());
    await makeLive(page);
    const wrong: string[] = [];
    let next = expectedAt(notebook, grid[0]);
    for (const [index, settings] of grid.entries()) {
      const expected = await next;
      // The build computes the next state while the browser is at this one.
      next = expectedAt(notebook, grid[index + 1]);
      if (settings.size > 0 || index > 0) await settle(page, queryOf(settings));
      const compared = await page.evaluate(compareRegions, expected);
      wrong.push(...compared.map((difference) => `${queryOf(settings)} ${difference}`));
    }
    await context.close();
    console.info(`/${notebook.path}: ${grid.length} states`);
    expect({ wrong: wrong.slice(0, 10), complaints }).toEqual({ wrong: [], complaints: [] });
  }, 120_000);
});
