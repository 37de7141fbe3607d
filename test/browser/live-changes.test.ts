import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { expectedAt } from "./expected-at.ts";
import { makeLive, queryOf, readControls, settle } from "./live-controls.ts";
import { gridOf } from "./live-grid.ts";
import { liveNotebooks } from "./live-notebooks.ts";
import { openReader } from "./open-browser.ts";
import { touchedRegions, watchBody } from "./watch-body.ts";

async function onLivePage(path: string, act: (page: Page) => Promise<void>): Promise<void> {
  const { context, complaints } = await openReader();
  const page = await context.newPage();
  await page.addInitScript(watchBody);
  await page.goto(path);
  await makeLive(page);
  await act(page);
  await context.close();
  expect(complaints).toEqual([]);
}

describe.each(liveNotebooks())("/$path", (notebook) => {
  test("a change touches the regions that it changes, and nothing else of the text", () =>
    onLivePage(notebook.path, async (page) => {
      const grid = gridOf(await readControls(page), await notebook.inputs());
      const alone = grid.filter((settings) => settings.size === 1).slice(0, 6);
      const published = new Map((await expectedAt(notebook)).units);
      await page.evaluate(touchedRegions);
      for (const settings of alone) {
        const { units } = await expectedAt(notebook, settings);
        const changed = units.filter(([unit, html]) => published.get(unit) !== html).map(([unit]) => unit);
        await settle(page, queryOf(settings));
        const there = await page.evaluate(touchedRegions);
        await settle(page, "");
        const back = await page.evaluate(touchedRegions);
        expect([queryOf(settings), there.regions, back.regions]).toEqual([
          queryOf(settings),
          changed.toSorted(),
          changed.toSorted(),
        ]);
      }
    }));
});
