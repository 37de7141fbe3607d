import type { BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBuiltPages } from "./built-pages.ts";
import { pages, siteFolder } from "./built-project.ts";
import { faultless, faultsAtWidths } from "./faults-at-widths.ts";
import { makeLive } from "./live-controls.ts";
import { openReader, type Reader } from "./open-browser.ts";

const built = readBuiltPages(siteFolder);
const live = pages.filter((path) => built.get(`/${path}`)?.document.querySelector("#_live"));
const notebook = "notebooks/adjusted-ebitda/";
const openCard = ".source:popover-open";

async function reading(
  path: string,
  read: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { context, complaints } = await openReader(options);
  const page = await context.newPage();
  await page.goto(path);
  await read(page);
  await context.close();
  expect(complaints).toEqual([]);
}

describe.each(live)("/%s", (path) => {
  test("with scripts off says in words what is set, and shows nothing that would not answer", () =>
    reading(
      path,
      async (page) => {
        const controls = page.locator("[data-input]");
        expect(await controls.count()).toBeGreaterThan(0);
        for (const control of await controls.all()) {
          const words = control.locator(".input-setting");
          expect(await words.isVisible()).toBe(true);
          expect(await words.innerText()).toMatch(/^\S.*: \S/);
        }
        const dead =
          "[data-input] :is(input, select, button), [data-live-action], .live-note, .input-refused";
        expect(await page.locator(dead).and(page.locator(":visible")).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));

  // One opening for all of these, in this order: a live page is dear to open.
  describe("opened once,", () => {
    let reader: Reader;
    let page: Page;
    beforeAll(async () => {
      reader = await openReader();
      page = await reader.context.newPage();
      await page.goto(path);
    });
    afterAll(() => reader.context.close());

    test("says on paper in words what is set, too", async () => {
      await page.emulateMedia({ media: "print" });
      const shown = (selector: string): Promise<number> =>
        page.locator(selector).and(page.locator(":visible")).count();
      expect(await shown("[data-input] :is(input, select), [data-live-action]")).toBe(0);
      expect(await shown(".input-setting")).toBe(await page.locator("[data-input]").count());
      await page.emulateMedia({ media: null });
    });

    test("is used by keyboard alone, and the focus stays where it is", async () => {
      const control = page.locator("[data-input] :is(input, select)").first();
      const id = await control.getAttribute("id");
      await control.scrollIntoViewIfNeeded();
      await makeLive(page);
      const tabs = await page.locator("[data-input] :is(input, select)").count();
      await page.locator("[data-input]").first().evaluate(focusBefore);
      for (let presses = 0; presses < tabs + 2 && (await focused(page)) !== id; presses += 1)
        await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(id);
      const isBox = (await control.getAttribute("type")) === "checkbox";
      await page.keyboard.press(isBox ? "Space" : "ArrowRight");
      await expect.poll(() => page.evaluate(() => location.search)).not.toBe("");
      await page.waitForFunction(() => performance.getEntriesByName("live-update").length > 0);
      const now = await focused(page);
      const name = await control.getAttribute("name");
      // An arrow key goes on to the next button of a set.
      expect(isBox ? now === id : now?.startsWith(`_input-${name}`)).toBe(true);
    });

    test("has no axe violation at 1280 and at 390 in the state to which it was changed, with a live card open", async () => {
      await page.locator("[data-live] button.figure:visible").first().click();
      await page.locator(openCard).waitFor();
      expect(await faultsAtWidths(page)).toEqual(faultless);
      expect(await page.locator(openCard).isVisible()).toBe(true);
    });

    test("has complained of nothing", () => expect(reader.complaints).toEqual([]));
  });
});

test("changes are told once, politely, when they have come to rest", () =>
  reading(notebook, async (page) => {
    await makeLive(page);
    await page.evaluate(() => {
      const status = document.getElementById("_live-status");
      Object.assign(window, { told: [] });
      if (status)
        new MutationObserver(() => Reflect.get(window, "told").push(status.textContent)).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    const told = (): Promise<readonly string[]> => page.evaluate(() => Reflect.get(window, "told"));
    // In one go: a slow machine would rest between the changes, and rightly tell the first.
    await page.evaluate(() => {
      for (const option of ["loss-on-disposals", "stock-based-compensation", "payroll-tax-credit"])
        document.getElementById(`_input-without-${option}`)?.click();
    });
    await expect.poll(async () => (await told()).length).toBe(1);
    await page.waitForTimeout(700);
    const [words = "", ...more] = await told();
    expect(more).toEqual([]);
    expect(words).toContain("thousand in the second quarter of 2010");
    expect(words.length).toBeLessThan(1200);
    const status = page.locator("#_live-status");
    expect(await status.getAttribute("role")).toBe("status");
    const loud = page.locator("[data-live] [aria-live]:not([aria-live=off]), [data-live] [role=status]");
    expect(await loud.count()).toBe(0);
  }));

test("figures that change light up, but not where a reader wants no motion", async () => {
  const animated = (reducedMotion: "reduce" | "no-preference"): Promise<number> =>
    new Promise((resolve, reject) => {
      reading(
        notebook,
        async (page) => {
          await makeLive(page);
          await page.locator("#_input-without-payroll-tax-credit").uncheck();
          await page.waitForFunction(() => performance.getEntriesByName("live-update").length > 0);
          resolve(await page.evaluate(() => document.getAnimations().length));
        },
        { reducedMotion },
      ).catch(reject);
    });
  expect(await animated("reduce")).toBe(0);
  expect(await animated("no-preference")).toBeGreaterThan(0);
});

test("the card of a figure that is computed from what a reader set says that this is not from the release", () =>
  reading("notebooks/normalized-net-income/?tax-rate=35", async (page) => {
    await page.locator("#_live[data-state=live]").waitFor({ state: "attached" });
    await page.waitForFunction(() => performance.getEntriesByName("live-update").length > 0);
    const cards = page.locator("#_live-cards [popover]", { hasText: /Not from the release:.*35\.0%/ });
    expect(await cards.count()).toBeGreaterThan(0);
  }));

const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

/** Runs in the page: puts the focus just before the first field of a control. */
function focusBefore(control: Element): void {
  const place = document.createElement("span");
  place.tabIndex = -1;
  control.before(place);
  place.focus();
  place.remove();
}
