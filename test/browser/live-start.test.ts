import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { readBuiltPages } from "./built-pages.ts";
import { pages, siteFolder } from "./built-project.ts";
import { makeLive } from "./live-controls.ts";
import { openReader } from "./open-browser.ts";
import { touchedRegions, watchBody } from "./watch-body.ts";

const built = readBuiltPages(siteFolder);
const live = pages.filter((path) => built.get(`/${path}`)?.document.querySelector("#_live"));

/** Opens a page, runs `read`, and wants no complaint; `asked` lists the files that the page has asked for. */
async function reading(
  path: string,
  read: (page: Page, asked: readonly string[]) => Promise<void>,
  options: BrowserContextOptions & { readonly isBlind?: boolean } = {},
): Promise<void> {
  const { context, complaints } = await openReader(options);
  const page = await context.newPage();
  if (options.isBlind) await page.addInitScript(seeNothing);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(watchBody);
  await page.goto(path);
  await read(page, asked);
  await context.close();
  expect(complaints).toEqual([]);
}

/** How a reader reaches for a control; that a page becomes live by the last, the tests above need on every page. */
const ways = ["hover", "focus", "tap", "scrollIntoViewIfNeeded"] as const;

test("there are live pages", () => {
  expect(live.length).toBeGreaterThan(0);
});

describe.each(live)("/%s", (path) => {
  test("looks the same at 390 and at 1280 when it has become live, to the pixel", () =>
    reading(path, async (page) => {
      const held = Promise.withResolvers<void>();
      await page.route("**/live/*.json", async (route) => {
        await held.promise;
        await route.continue();
      });
      await page.locator("[data-input]").first().scrollIntoViewIfNeeded();
      await page.waitForLoadState("load");
      const published = await picturesAt(page, [390, 1280]);
      held.resolve();
      await makeLive(page);
      const live = await picturesAt(page, [1280, 390]);
      expect(live.toReversed().map((picture, at) => published[at]?.equals(picture))).toEqual([true, true]);
    }));

  test("loads nothing but its first script until a reader reaches for a control, and becomes live without any change but that it says so", () =>
    reading(
      path,
      async (page, asked) => {
        await page.waitForLoadState("load");
        const sources = await page
          .locator("script[src]")
          .evaluateAll((all) => all.map((one) => one.getAttribute("src") ?? ""));
        const scripts = sources.map((source) => new URL(source, page.url()).pathname);
        const loaded = () => asked.filter(isCode).sort();
        await expect.poll(loaded).toEqual([...withImports(scripts)].sort());
        const before = asked.length;
        await page.waitForTimeout(300);
        expect(asked.length).toBe(before);
        await makeLive(page);
        const { records } = await page.evaluate(touchedRegions);
        expect(records).toEqual(["attributes data-state of #_live"]);
      },
      { viewport: { width: 1280, height: 300 } },
    ));

  test.each(path === live[0] ? ways : [])("becomes live by %s", (reach) => becomesLiveBy(reach, path));
});

function becomesLiveBy(reach: (typeof ways)[number], path: string): Promise<void> {
  return reading(
    path,
    async (page) => {
      await page.locator("[data-input] :is(input, select)").first()[reach]();
      await page.locator("#_live[data-state=live]").waitFor({ state: "attached" });
    },
    { hasTouch: reach === "tap", isBlind: reach !== "scrollIntoViewIfNeeded" },
  );
}

test("a page without live cells has neither their code nor a place for it", () => {
  for (const { path, document } of built.values()) {
    const isLive = document.querySelector("[data-live]") !== null;
    const places = document.querySelectorAll("#_live, #_live-cards, #_live-status, .live-bar").length;
    const code = document.querySelectorAll("script[src*=live]").length;
    expect([path, places > 0, code]).toEqual([path, isLive, isLive ? 1 : 0]);
  }
});

const isCode = (path: string): boolean => /\.(js|json)$/.test(path);

/** Scripts with all that they import before they run. */
function withImports(scripts: readonly string[]): ReadonlySet<string> {
  const all = new Set(scripts);
  for (const script of all) {
    const source = readFileSync(join(siteFolder, script), "utf8");
    for (const [, name] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      all.add(script.replace(/[^/]*$/, name ?? ""));
  }
  return all;
}

/**
 * What the live regions look like once nothing moves. Not the whole page: a browser draws a picture of twenty thousand
 * pixels in pieces, and where these meet is no matter of the page.
 */
async function stillPicture(page: Page): Promise<Buffer> {
  const take = async (): Promise<Buffer> => {
    const pictures: Buffer[] = [];
    for (const region of await page.locator("main div.live:not(:empty)").all())
      pictures.push(await region.screenshot({ animations: "disabled" }));
    return Buffer.concat(pictures);
  };
  let [before, now] = [await take(), await take()];
  for (let more = 0; more < 5 && !now.equals(before); more += 1) [before, now] = [now, await take()];
  return now;
}

/** What the live regions look like at each of these widths, in order. */
async function picturesAt(page: Page, widths: readonly number[]): Promise<readonly Buffer[]> {
  const pictures: Buffer[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    pictures.push(await stillPicture(page));
  }
  return pictures;
}

/** Runs in the page: it never learns that something has come into view. */
function seeNothing(): void {
  IntersectionObserver.prototype.observe = () => {};
}
