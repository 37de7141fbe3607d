import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareRegions, type Expected } from "./compare-regions.ts";
import { makeLive, queryOf, readControls } from "./live-controls.ts";
import { gridOf } from "./live-grid.ts";
import { type LiveNotebook, liveNotebooks, type Settings } from "./live-notebooks.ts";
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
  test("answers as the build does, to the character, over its grid of at most 200 states", async () => {
    const { context, complaints } = await openReader(browser);
    const page = await context.newPage();
    await page.goto(notebook.path);
    const grid = gridOf(await readControls(page), await notebook.inputs());
    await makeLive(page);
    const wrong: string[] = [];
    let next = expectedAt(notebook, grid[0]);
    for (const [index, settings] of grid.entries()) {
      const expected = await next;
      const compared = page.evaluate(compareRegions, expected);
      // The build computes the next state while the browser is at this one.
      next = expectedAt(notebook, grid[index + 1]);
      wrong.push(...(await compared).map((difference) => `${queryOf(settings)} ${difference}`));
    }
    await context.close();
    console.info(`/${notebook.path}: ${grid.length} states`);
    expect({ wrong: wrong.slice(0, 10), complaints }).toEqual({ wrong: [], complaints: [] });
  });
});

async function expectedAt(notebook: LiveNotebook, settings: Settings = new Map()): Promise<Expected> {
  const { cells, values, page } = await notebook.publish(settings);
  const isLive = ([unit, html]: readonly [string, string]): boolean => html.includes(`data-live="${unit}"`);
  const units = [
    ...cells.map((html, index) => [`cell ${index}`, html] as const),
    ...values.map((html, index) => [`inline ${index}`, html] as const),
  ].filter(isLive);
  const opened = units.flatMap(([, html]) => [...html.matchAll(/popovertarget="([^"]*)"/g)]);
  const ids = new Set(opened.map(([, id = ""]) => id));
  const cards = Object.fromEntries([...ids].map((id) => [id, page.cards.get(id) ?? ""]));
  return { query: queryOf(settings), units, cards };
}
