import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openReader, pages } from "./open-browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const cases = pages.flatMap((path) => [390, 1280].map((width) => ({ path, width })));

test.each(cases)("/$path at $width has no axe violation, in light and in dark", async ({ path, width }) => {
  const { context, complaints } = await openReader(browser, { viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(path);
  const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  // That what is pressed is 24 pixels wide and high, or has as much room around it, is asked for by name only.
  const light = await violations(
    new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } }),
  );
  await page.emulateMedia({ colorScheme: "dark" });
  // All that dark changes is colours.
  const dark = await violations(new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));
  await context.close();
  expect({ light, dark, complaints, overflow }).toEqual({ light: [], dark: [], complaints: [], overflow: 0 });
});

async function violations(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
