import type { BrowserContextOptions, Page } from "playwright";
import { expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { siteUrl } from "./built-project.ts";
import { openReader } from "./open-browser.ts";

const reconciliation = "releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/";

/** Opens a page with a clipboard that can be read, runs `read`, and wants no complaint. */
async function reading(
  path: string,
  read: (page: Page, requests: readonly string[]) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { context, complaints } = await openReader(options);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(path);
  await read(page, requests);
  await context.close();
  expect(complaints).toEqual([]);
}

const inFrame = (page: Page, title: string) => page.frameLocator(`iframe[title="${title}"]`);

/** Presses a button in a frame, and gives what is in the clipboard then. */
async function copied(page: Page, title: string, name: string): Promise<string> {
  const frame = inFrame(page, title);
  await frame.getByRole("button", { name }).click();
  await frame
    .getByRole("status")
    .filter({ hasText: name.replace("Copy ", "Copied: ") })
    .waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("nothing of the buttons is loaded before a reader opens what they stand in, and the page has no script", () =>
  reading(reconciliation, async (page, requests) => {
    await page.locator(".share").scrollIntoViewIfNeeded();
    await page.waitForLoadState("load");
    await page.waitForTimeout(300);
    expect(requests.filter((url) => /copy|\.js$/.test(url))).toEqual([]);
    expect(await page.locator("script:not([type='application/ld+json'])").count()).toBe(0);
  }));

test("link, citation and files of citations are copied as they stand", () =>
  reading(reconciliation, async (page) => {
    await page.getByText("Cite", { exact: true }).click();
    const title = "Copy link and citation";
    expect(await copied(page, title, "Copy link")).toBe(`${siteUrl}${reconciliation}`);
    const texts = await page.locator(".citation pre").allTextContents();
    const clipped = [];
    for (const name of ["citation", "BibTeX", "RIS"]) clipped.push(await copied(page, title, `Copy ${name}`));
    expect(clipped).toEqual(texts);
    expect(clipped[0]).toContain("Tieout");
    expect(await axeViolations(page)).toEqual([]);
  }));

test("the embed code frames the page's own form with its size, whatever the host", () =>
  reading(reconciliation, async (page) => {
    await page.getByText("Embed", { exact: true }).click();
    const code = await copied(page, "Copy embed code", "Copy embed code");
    expect(code).toMatch(
      new RegExp(`^<iframe src="${siteUrl}embed/${reconciliation}" title="[^"]+" width="640" height="\\d+"`),
    );
  }));

test("on a phone the buttons fit their frame, and are pressed by keyboard", () =>
  reading(
    reconciliation,
    async (page) => {
      await page.getByText("Cite", { exact: true }).click();
      const frame = inFrame(page, "Copy link and citation");
      await frame.getByRole("button").last().waitFor();
      await page.getByText("Cite", { exact: true }).focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await frame.getByRole("status").filter({ hasText: "Copied: link" }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${siteUrl}${reconciliation}`);
      const body = frame.locator("html");
      await expect.poll(() => body.evaluate((root) => root.scrollHeight - root.clientHeight)).toBe(0);
      expect(await body.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
    },
    { viewport: { width: 390, height: 844 } },
  ));

test("the link to a live page holds what a reader has set", () =>
  reading("notebooks/adjusted-ebitda/?unit=millions", async (page) => {
    await page.getByText("Cite", { exact: true }).click();
    const link = await copied(page, "Copy link and citation", "Copy link");
    expect(link).toBe(`${siteUrl}notebooks/adjusted-ebitda/?unit=millions`);
  }));

test("with scripts off the frame says that texts select as a whole, and they do", () =>
  reading(
    reconciliation,
    async (page) => {
      await page.getByText("Cite", { exact: true }).click();
      await inFrame(page, "Copy link and citation").getByText("selects as a whole").waitFor();
      expect(
        await page
          .locator(".citation pre")
          .first()
          .evaluate((pre) => getComputedStyle(pre).userSelect),
      ).toBe("all");
    },
    { javaScriptEnabled: false },
  ));
