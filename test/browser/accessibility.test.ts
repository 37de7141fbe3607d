import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openReader, pages } from "./open-browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const cases = pages.flatMap((path) =>
  [390, 1280].flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ path, width, scheme }))),
);

test.each(cases)("/$path at $width, $scheme, has no axe violation", async ({ path, width, scheme }) => {
  const viewport = { width, height: 900 };
  const { context, complaints } = await openReader(browser, { viewport, colorScheme: scheme });
  const page = await context.newPage();
  await page.goto(path);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  await context.close();
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
  expect(overflow).toBeLessThanOrEqual(0);
});
