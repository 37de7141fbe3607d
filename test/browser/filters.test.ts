import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { siteFolder } from "./built-project.ts";
import { faultless, faultsAtWidths } from "./faults-at-widths.ts";
import { openReader } from "./open-browser.ts";

/** Opens a page, runs `read`, and wants no complaint. */
async function reading(
  path: string,
  read: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { context, complaints } = await openReader(options);
  const page = await context.newPage();
  await page.goto(path);
  if (options.javaScriptEnabled !== false) await page.locator(".filters[data-live]").waitFor();
  await read(page);
  await context.close();
  expect(complaints).toEqual([]);
}

const release = "releases/internap-2010-q2/";
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const status = (page: Page) => page.locator(".filters-status");
const shown = (page: Page, what: string) => page.locator(`${what}:visible`).count();
/** Checks that no filter has taken out, folded or not. */
const left = (page: Page) => page.locator(".check:not([hidden])").count();
/** As the page knows it: the browser tells `page.url()` of a change later. */
const search = (page: Page): Promise<string> => page.evaluate(() => location.search);
const says = (page: Page, words: string | RegExp) => status(page).filter({ hasText: words }).waitFor();

describe("the list of checks", () => {
  test("is filtered by verdict, table and text together; empty groups go", () =>
    reading("releases/internap-2010-q2/checks/", async (page) => {
      const all = await page.locator(".check").count();
      await says(page, `${all} checks`);
      const own = await page.locator(".check.verdict-does-not-tie").count();
      await field(page, "Verdict").selectOption("does-not-tie");
      await says(page, `${own} of ${all} checks`);
      expect(await shown(page, ".check")).toBe(own);
      expect(await shown(page, ".check:not(.verdict-does-not-tie)")).toBe(0);
      expect(await shown(page, "#ties")).toBe(0);
      await field(page, "Table").selectOption("summary");
      await field(page, "Text").fill("ADJUSTED  ebitda");
      await says(page, /^\d of \d+ checks$/);
      expect(await search(page)).toBe("?verdict=does-not-tie&table=summary&text=ADJUSTED+ebitda");
      for (const check of await page.locator(".check:visible").all()) {
        expect(await check.getAttribute("data-table")).toBe("summary");
        expect(await check.textContent()).toContain("Adjusted EBITDA");
      }
      await page.getByRole("button", { name: "Reset" }).click();
      await says(page, `${all} checks`);
      expect([await search(page), await left(page)]).toEqual(["", all]);
      expect(await shown(page, ".check.verdict-ties")).toBe(0);
      expect(await field(page, "Verdict").evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  test.each(["9,924", "9924"])("finds the printed characters %s", (text) =>
    reading(`releases/internap-2010-q2/checks/?text=${text}`, async (page) => {
      expect(await shown(page, ".check")).toBeGreaterThan(0);
      for (const check of await page.locator(".check:visible").all()) {
        expect(await check.textContent()).toContain("9,924");
      }
    }),
  );
});

describe("what is folded among the checks", () => {
  const folded = "foot.current-assets.2010-06-30@balance-sheet";
  const row = (page: Page) => page.locator(`[id="${folded}"]`);
  const inWindow = (page: Page) =>
    expect.poll(() => row(page).evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(800);

  test.each([true, false])("opens for the address of a check, with its working; scripts: %s", (scripts) =>
    reading(
      `releases/internap-2010-q2/checks/#${folded}`,
      async (page) => {
        await row(page).waitFor();
        await inWindow(page);
        // Lines 145 to 149 are its terms.
        expect(await row(page).getByRole("link", { name: "line 145" }).isVisible()).toBe(true);
        expect(await shown(page, ".check-group .check")).toBeLessThan(30);
      },
      { javaScriptEnabled: scripts },
    ),
  );

  test("is open while a filter is set, and then as the reader had it", () =>
    reading("releases/internap-2010-q2/checks/?verdict=ties-within-rounding", async (page) => {
      expect(await shown(page, ".check")).toBe(3);
      await page.getByRole("button", { name: "Reset" }).click();
      expect(await shown(page, ".check-group .check")).toBe(0);
      await page.locator("#ties-balance-sheet > summary").click();
      await field(page, "Verdict").selectOption("does-not-tie");
      await field(page, "Verdict").selectOption("all");
      expect(await row(page).isVisible()).toBe(true);
      expect(await shown(page, "#ties-summary .check")).toBe(0);
    }));

  test("a verdict of the strip leads to its checks", () =>
    reading("releases/internap-2010-q2/checks/", async (page) => {
      await page.locator(".verdict-strip a.verdict-not-checkable").click();
      await says(page, /^38 of/);
      expect(await shown(page, ".check:not(.verdict-not-checkable)")).toBe(0);
    }));
});

test("a filtered page prints what is shown, and only its notes; a whole one what is folded too", () =>
  reading("releases/internap-2010-q2/checks/", async (page) => {
    const notes = () => shown(page, ".source[data-note]");
    await page.emulateMedia({ media: "print" });
    expect(await shown(page, ".check")).toBe(await page.locator(".check").count());
    const all = await page.locator(".check-more .figure").count();
    expect([await notes(), all]).toEqual([3, 3]);
    await page.goto("releases/internap-2010-q2/checks/?verdict=does-not-tie");
    await page.locator(".filters[data-live]").waitFor();
    expect(await shown(page, ".check:not(.verdict-does-not-tie)")).toBe(0);
    expect([await shown(page, ".check"), await notes()]).toEqual([10, 0]);
  }));

describe("the lines of a release", () => {
  test("are filtered by the verdicts of their figures, under the head of their table", () =>
    reading(release, async (page) => {
      await field(page, "Verdict").selectOption("does-not-tie");
      // Lines 20 and 26 of the summary, and the sentence on line 47.
      await says(page, /^3 of \d+ lines$/);
      expect(await shown(page, ".release tbody .release-line")).toBe(2);
      expect(await shown(page, ".release thead #L18")).toBe(1);
      expect(await shown(page, "div.release-line")).toBe(1);
      expect(await page.locator("p.release-gap").first().textContent()).toBe("… 17 lines");
    }));

  test("are filtered by table and by text, and come back whole", () =>
    reading(`${release}?table=balance-sheet`, async (page) => {
      const lines = await page.locator(".release-line").count();
      expect(await shown(page, ".release .table-scroll")).toBe(1);
      expect(await shown(page, "div.release-line")).toBe(0);
      await field(page, "Table").selectOption("prose");
      await field(page, "Text").fill("payroll tax credit");
      await says(page, /^1 of/);
      expect(await shown(page, ".release-line")).toBe(1);
      await page.getByRole("button", { name: "Reset" }).click();
      await says(page, `${lines} lines`);
      expect(await page.locator(".release-gap, .release [hidden]").count()).toBe(0);
    }));

  test("a link to a line works although the filter would hide it", () =>
    reading(`${release}?verdict=does-not-tie#L100`, async (page) => {
      expect(await page.locator("#L100").isVisible()).toBe(true);
      await page.locator(".findings a", { hasText: "line 8" }).click();
      await page.waitForURL(/#L8-/);
      await page.locator("#L8").waitFor();
      expect(await page.locator(":target").isVisible()).toBe(true);
      // The page hears of the new fragment after the browser has moved to it.
      await page.locator("#L100").waitFor({ state: "hidden" });
      const top = async (): Promise<number> => (await page.locator("#L8").boundingBox())?.y ?? Number.NaN;
      await expect.poll(top).toBeGreaterThan(-10);
      expect(await top()).toBeLessThan(900);
      expect(await search(page)).toBe("?verdict=does-not-tie");
    }));
});

describe("the address", () => {
  test("choosing is a step of the history, and typing is none", () =>
    reading("releases/internap-2010-q2/checks/?utm_source=x", async (page) => {
      await field(page, "Verdict").selectOption("ties");
      await field(page, "Verdict").selectOption("not-checkable");
      await field(page, "Text").pressSequentially("cash");
      const last = "?utm_source=x&verdict=not-checkable&text=cash";
      expect(await search(page)).toBe(last);
      await page.goBack();
      expect(await search(page)).toBe("?utm_source=x&verdict=ties");
      expect(await field(page, "Text").inputValue()).toBe("");
      expect(await shown(page, ".check.verdict-not-checkable")).toBe(0);
      await page.goForward();
      expect(await search(page)).toBe(last);
      const before = await shown(page, ".check");
      await page.reload();
      await says(page, `${before} of`);
      expect(await field(page, "Verdict").inputValue()).toBe("not-checkable");
      expect(await field(page, "Text").inputValue()).toBe("cash");
      await page.goBack();
      await page.goBack();
      expect(await search(page)).toBe("?utm_source=x");
      expect(await left(page)).toBe(await page.locator(".check").count());
    }));

  test("what the page does not know in it is said as text, and left out", () =>
    reading(
      "releases/internap-2010-q2/checks/?verdict=%3Cimg%20src=x%20onerror=alert(1)%3E&table=balance-sheet&text=%22%3E%3Cb%3E",
      async (page) => {
        const note = page.locator(".filters-note");
        expect(await note.textContent()).toBe(
          "The address asks for verdict=<img src=x onerror=alert(1)>, which this page does not know; it was left out.",
        );
        expect(await page.locator(".filters :is(img, b)").count()).toBe(0);
        expect(await field(page, "Text").inputValue()).toBe('"><b>');
        await field(page, "Text").fill("");
        expect(await search(page)).toBe("?table=balance-sheet");
        expect(await note.isVisible()).toBe(false);
      },
    ));
});

test.each(["releases/internap-2010-q2/checks/", release])(
  "with scripts off /%s is whole, and says so",
  (path) =>
    reading(
      `${path}?verdict=does-not-tie`,
      async (page) => {
        expect(await shown(page, ".filters-setting")).toBe(1);
        expect(await page.locator(".filters-setting").textContent()).toBe("All verdicts; all tables");
        expect(await shown(page, ".filters :is(input, select, button)")).toBe(0);
        expect(await page.locator("main [hidden]:not(.filters *)").count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ),
);

const filtered = [
  "releases/internap-2010-q2/checks/?verdict=does-not-tie&text=net&table=x",
  `${release}?verdict=ties-within-rounding`,
];

test.each(filtered)("/%s has no axe violation at 1280 and at 390, and controls to be tapped", (path) =>
  reading(
    path,
    async (page) => {
      await says(page, " of ");
      const sizes = await page
        .locator(".filters :is(input, select, button)")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
      expect(await faultsAtWidths(page)).toEqual(faultless);
    },
    { viewport: { width: 390, height: 900 } },
  ),
);

test("where the script does not come, no control stands there that would do nothing", async () => {
  const { context } = await openReader();
  await context.route("**/*.js", (route) => route.abort());
  const page = await context.newPage();
  await page.goto("releases/internap-2010-q2/checks/?verdict=ties");
  expect(await shown(page, ".filters :is(input, select, button)")).toBe(0);
  expect(await left(page)).toBe(await page.locator(".check").count());
  await page.getByText("The filters did not load; all checks are shown.").waitFor();
  await context.close();
});

test("the script of the filters is small, and holds nothing of decimals, charts or cells", () => {
  const folder = join(siteFolder, "_astro");
  const html = readFileSync(join(siteFolder, "releases/internap-2010-q2/checks/index.html"), "utf8");
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name) || !readdirSync(folder).includes(name)) return;
    loaded.add(name);
    const code = readFileSync(join(folder, name), "utf8");
    for (const [, other = ""] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) load(other);
  };
  for (const [, name = ""] of html.matchAll(/<script[^>]* src="[^"]*\/_astro\/([^"]+)"/g)) load(name);
  const code = [...loaded].map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  expect(code).not.toMatch(/toDecimalPlaces|barX|_computed/);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(5000);
  expect(code.length).toBeGreaterThan(2000);
});
