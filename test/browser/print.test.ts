import type { Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { readBuiltPages } from "./built-pages.ts";
import { pages, siteFolder } from "./built-project.ts";
import { openSweep } from "./open-browser.ts";

/** The width between the margins of 17 mm, in CSS pixels. */
const sheets = [
  { name: "A4", width: Math.floor(((210 - 34) / 25.4) * 96) },
  { name: "Letter", width: Math.floor((8.5 - 34 / 25.4) * 96) },
] as const;

const sweep = openSweep({ javaScriptEnabled: false });
afterAll(() => sweep.close());

/** A page as it is printed. */
async function printed(path: string, read: (page: Page) => Promise<void>): Promise<void> {
  const complaints = await sweep.on(async (page) => {
    await page.setViewportSize({ width: sheets[0].width, height: 900 });
    await page.emulateMedia({ media: "print" });
    await page.goto(path);
    await read(page);
  });
  expect(complaints).toEqual([]);
}

/** What is printed wider than the sheet, by its class and first words. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.locator("body *").evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && one.getClientRects().length > 0)
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 1 && (right > innerWidth + 1 || left < -1);
      })
      .map((one) => `${one.localName}.${one.getAttribute("class")} ${one.textContent?.trim().slice(0, 30)}`),
  );
}

/** What stands in another site's page has no sheets of its own, and what stands for pages that are not there no address. */
const sites = pages.filter((path) => !path.startsWith("embed/") && path !== "404.html");

test.each(sites)("/%s fits its sheets, with its address in the foot and a note for every figure", (path) =>
  printed(path, async (page) => {
    for (const { name, width } of sheets) {
      await page.setViewportSize({ width, height: 900 });
      expect([name, await cutOff(page)]).toEqual([name, []]);
    }
    const foot = page.locator(".print-foot");
    expect(await foot.isVisible()).toBe(true);
    expect(await foot.innerText()).toContain(`/${path}`);
    const { shown, notes } = await numbers(page);
    expect(notes).toEqual([...new Set(notes)]);
    expect([...shown].filter((number) => !notes.includes(number))).toEqual([]);
  }),
);

/** The numbers beside the figures that are printed, and those of the notes. */
async function numbers(page: Page): Promise<{ shown: ReadonlySet<string>; notes: readonly string[] }> {
  const shown = await numbersOf(page, "main [data-note]");
  return { shown: new Set(shown), notes: await numbersOf(page, ".source[data-note]") };
}

function numbersOf(page: Page, selector: string): Promise<readonly string[]> {
  return page
    .locator(selector)
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getClientRects().length > 0)
        .map((one) => one.getAttribute("data-note") ?? ""),
    );
}

test("a note says what its figure is, its value, and what it was computed from, line by line", () =>
  printed("notebooks/adjusted-ebitda/", async (page) => {
    const number = await page
      .locator("main .figure", { hasText: /^9,924$/ })
      .first()
      .getAttribute("data-note");
    const note = page.locator(`.source[data-note="${number}"]`);
    const text = (await note.innerText()).replaceAll(/\s+/g, " ");
    expect(text).toMatch(/^Adjusted EBITDA, 2010-Q2 \$9,924 thousand Ties in all 4 places .*line 308/);
    expect(text).toContain(
      "(713) loss from operations, line 122 + 1,444 stock-based compensation, line 304 +",
    );
    expect(text).not.toMatch(/Close|Interval/);
  }));

test("the foot of a sheet has the day of the release, not that of printing", () =>
  printed("releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/", async (page) => {
    const foot = await page.locator(".print-foot").innerText();
    expect(foot.trim()).toBe(
      "/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/ · Release of 4 August 2010",
    );
  }));

test("folded code and tables of charts are not printed", () =>
  printed("notebooks/adjusted-ebitda/", async (page) => {
    const folded = page.locator("details:not([open], .check-group, .check > th > details)");
    expect(await folded.count()).toBeGreaterThan(5);
    expect(await folded.locator("visible=true").count()).toBe(0);
  }));

test("the number beside a figure is that of its own note, on every page", () => {
  const wrong = [...readBuiltPages(siteFolder).values()].flatMap(({ path, document }) =>
    [...document.querySelectorAll("main [data-note]")].flatMap((figure) => {
      const note = document.getElementById(figure.getAttribute("popovertarget") ?? "");
      const [beside, own] = [figure, note].map((one) => one?.getAttribute("data-note"));
      return beside === own ? [] : [`${path} ${beside} is ${own}`];
    }),
  );
  expect(wrong).toEqual([]);
});
