import { expect, test } from "vitest";
import { readBuiltPages } from "./built-pages.ts";
import { siteFolder } from "./built-project.ts";
import { openReader } from "./open-browser.ts";

/** The embedded pages that are offered, each with the size of its frame. */
const frames = [...readBuiltPages(siteFolder).values()].flatMap(({ document }) => {
  const words = [...document.querySelectorAll(".cite")].find(({ textContent }) =>
    /^\s*Embed/.test(textContent ?? ""),
  );
  const [, width, height] = /(\d+) pixels wide and (\d+) high/.exec(words?.textContent ?? "") ?? [];
  const path = words?.querySelector("a")?.getAttribute("href");
  return path ? [{ path, width: Number(width), height: Number(height) }] : [];
});

/**
 * What may stay empty below the content, in pixels: frames are offered by their rows, whose words differ, and for browsers
 * that break lines otherwise.
 */
const spare = 270;

test("each embedded page fits the frame offered for it, at its width and at that of a phone, and fills it", async () => {
  expect(frames.length).toBeGreaterThanOrEqual(6);
  const { context, complaints } = await openReader({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { path, width, height } of frames) {
    await page.goto(path);
    for (const one of [width, 480, 320]) {
      await page.setViewportSize({ width: one, height: 300 });
      const needed = await page.locator("html").evaluate((root) => root.scrollHeight);
      expect(needed, `${path} at ${one}`).toBeLessThanOrEqual(height);
      expect(needed, `${path} at ${one}`).toBeGreaterThan(height - spare);
      expect(await page.locator("html").evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(one);
    }
  }
  await context.close();
  expect(complaints).toEqual([]);
});
