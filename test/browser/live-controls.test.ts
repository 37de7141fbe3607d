import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answersOverGrid } from "./answers-over-grid.ts";
import { liveNotebooks } from "./live-notebooks.ts";
import { type LiveSite, openLiveSite } from "./live-site.ts";
import { openBrowser } from "./open-browser.ts";

let browser: Browser;
let small: LiveSite;
beforeAll(async () => {
  [browser, small] = await Promise.all([openBrowser(), openLiveSite()]);
});
afterAll(async () => {
  await browser.close();
  await small.close();
});

test("a page with every kind of control answers as the build does, over its grid of at most 128 states", async () => {
  const notebooks = liveNotebooks(small.folder, `${small.folder}/dist`);
  const notebook = notebooks.find(({ path }) => path.endsWith("/controls/"));
  if (!notebook) throw new Error("the small site has no notebook of controls");
  const { states, wrong, complaints } = await answersOverGrid(browser, notebook, small.url);
  expect({ wrong, complaints }).toEqual({ wrong: [], complaints: [] });
  expect(states).toBeGreaterThan(100);
}, 120_000);
