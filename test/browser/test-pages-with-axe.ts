import { afterAll, expect, test } from "vitest";
import { axeViolations, colourRules } from "./axe-violations.ts";
import { readBuiltPages } from "./built-pages.ts";
import { siteFolder } from "./built-project.ts";
import { openSweep } from "./open-browser.ts";
import { removeLikes } from "./samples.ts";

const built = readBuiltPages(siteFolder);

/** Holds that each of these pages is without fault, in one window; in two files, since each keeps one core busy. */
export function testPagesWithAxe(paths: readonly string[]): void {
  const sweep = openSweep();
  afterAll(() => sweep.close());

  test.each(paths)("/%s has no axe violation at 1280 and at 390, in light and in dark", async (path) => {
    const wrong: Record<string, readonly string[]> = {};
    const overflow: unknown[] = [];
    const complaints = await sweep.on(async (page) => {
      const staying = stayingPage(path);
      if (staying !== null)
        await page.route(`**/${path}`, (route) => route.fulfill({ contentType: "text/html", body: staying }));
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(path);
        overflow.push(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
        // All of the page is examined once; what changes with width and colours, on one of each kind of element.
        if (width !== 1280) await removeLikes(page);
        wrong[`light at ${width}`] = await axeViolations(page);
        if (width === 1280) await removeLikes(page);
        await page.emulateMedia({ colorScheme: "dark" });
        wrong[`dark at ${width}`] = await axeViolations(page, { rules: colourRules });
      }
      expect(new URL(page.url()).pathname).toBe(`/${path}`);
    });
    const found = Object.entries(wrong).filter(([, all]) => all.length > 0);
    expect({ found, complaints, overflow }).toEqual({ found: [], complaints: [], overflow: [0, 0] });
  });
}

/** A page that leads on at once, without the script that does, as a reader without scripts sees it before it does; else null. */
function stayingPage(path: string): string | null {
  const page = built.get(`/${path}`);
  if (!page?.document.querySelector(".moved-page")) return null;
  return page.html.replaceAll(/<script\b.*?<\/script>/gs, "");
}
