import { afterAll, expect, test } from "vitest";
import { axeViolations, colourRules } from "./axe-violations.ts";
import { readBuiltPages } from "./built-pages.ts";
import { siteFolder } from "./built-project.ts";
import { openSweep } from "./open-browser.ts";
import { removeClosedCards, removeRepeated } from "./samples.ts";

const built = readBuiltPages(siteFolder);

/** What is wrong with a page. */
interface Found {
  readonly wrong: Readonly<Record<string, readonly string[]>>;
  readonly overflow: readonly unknown[];
  readonly complaints: readonly string[];
}

/** Holds that each of these pages is without fault, in one window; in two files, since each keeps one core busy. */
export function testPagesWithAxe(paths: readonly string[]): void {
  const sweep = openSweep();
  afterAll(() => sweep.close());
  /** By what a page is made of: some stand at two addresses. */
  const known = new Map<string, Found>();

  test.each(paths)("/%s has no axe violation at 1280 and at 390, in light and in dark", async (path) => {
    const { html, staying } = pageAt(path);
    const found = known.get(html) ?? (await examine(path, staying));
    known.set(html, found);
    const wrong = Object.entries(found.wrong).filter(([, all]) => all.length > 0);
    expect({ ...found, wrong }).toEqual({ wrong: [], complaints: [], overflow: [0, 0] });
  });

  async function examine(path: string, staying: string | null): Promise<Found> {
    const wrong: Record<string, readonly string[]> = {};
    const overflow: unknown[] = [];
    const complaints = await sweep.on(async (page) => {
      if (staying !== null)
        await page.route(`**/${path}`, (route) => route.fulfill({ contentType: "text/html", body: staying }));
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(path);
        overflow.push(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
        // What is shown is examined whole once; what changes with width and colours, on two of what repeats.
        await removeClosedCards(page);
        if (width !== 1280) await removeRepeated(page);
        wrong[`light at ${width}`] = await axeViolations(page);
        if (width === 1280) await removeRepeated(page);
        await page.emulateMedia({ colorScheme: "dark" });
        wrong[`dark at ${width}`] = await axeViolations(page, { rules: colourRules });
      }
      expect(new URL(page.url()).pathname).toBe(`/${path}`);
    });
    return { wrong, overflow, complaints };
  }
}

/** A built page; one that leads on at once also without the script that does, as it is without scripts; else null. */
function pageAt(path: string): { readonly html: string; readonly staying: string | null } {
  const page = built.get(`/${path}`);
  if (!page) throw new Error(`there is no page /${path}`);
  const leadsOn = page.document.querySelector(".moved-page") !== null;
  return { html: page.html, staying: leadsOn ? page.html.replaceAll(/<script\b.*?<\/script>/gs, "") : null };
}
