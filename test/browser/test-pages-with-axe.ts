import { afterAll, expect, test } from "vitest";
import { axeViolations, colourRules, removeClosedCards } from "./axe-violations.ts";
import { openSweep } from "./open-browser.ts";

/** Holds that each of these pages is without fault, in one window; in two files, since each keeps one core busy. */
export function testPagesWithAxe(paths: readonly string[]): void {
  const sweep = openSweep();
  afterAll(() => sweep.close());

  test.each(paths)("/%s has no axe violation at 1280 and at 390, in light and in dark", async (path) => {
    const wrong: Record<string, readonly string[]> = {};
    const overflow: unknown[] = [];
    const complaints = await sweep.on(async (page) => {
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(path);
        overflow.push(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
        if (width !== 1280) await removeClosedCards(page);
        wrong[`light at ${width}`] = await axeViolations(page);
        await removeClosedCards(page);
        await page.emulateMedia({ colorScheme: "dark" });
        wrong[`dark at ${width}`] = await axeViolations(page, { rules: colourRules });
      }
    });
    const found = Object.entries(wrong).filter(([, all]) => all.length > 0);
    expect({ found, complaints, overflow }).toEqual({ found: [], complaints: [], overflow: [0, 0] });
  });
}
