import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openReader } from "./open-browser.ts";

/** Opens a long page with scripts off, runs `read`, and wants no complaint. */
async function reading(width: number, read: (page: Page) => Promise<void>): Promise<void> {
  const { context, complaints } = await openReader({
    javaScriptEnabled: false,
    viewport: { width, height: 844 },
  });
  const page = await context.newPage();
  await page.goto("notebooks/segment-margins/");
  await read(page);
  await context.close();
  expect(complaints).toEqual([]);
}

const contentsOf = (page: Page) => page.getByRole("navigation", { name: "On this page" });

test("on a phone the contents are folded, open by keyboard and lead on", () =>
  reading(390, async (page) => {
    const link = contentsOf(page).getByRole("link", { name: "Rate and mix" });
    expect(await link.isVisible()).toBe(false);
    expect((await contentsOf(page).boundingBox())?.height).toBeLessThan(90);
    await page.locator(".contents summary").focus();
    await page.keyboard.press("Enter");
    await link.click();
    await page.locator("h2:target", { hasText: "Rate and mix" }).waitFor();
  }));

test("on a wide window they stand open, with no summary to stop at", () =>
  reading(1280, async (page) => {
    expect(await contentsOf(page).getByRole("link", { name: "Rate and mix" }).isVisible()).toBe(true);
    expect(await page.locator(".contents summary").isVisible()).toBe(false);
    expect(await contentsOf(page).getByRole("heading").isVisible()).toBe(true);
  }));
