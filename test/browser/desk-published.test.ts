import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright";
import { expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { pages, siteUrl } from "./built-project.ts";
import { launchIsolated, openReader } from "./open-browser.ts";

/** Opens a notebook on the desk; wants no complaint but those that are expected. */
async function onDesk(
  slug: string,
  act: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  expected: RegExp | null = null,
): Promise<void> {
  const { context, complaints } = await openReader(options);
  const page = await context.newPage();
  await open(page, slug);
  await act(page);
  await context.close();
  expect(complaints.filter((one) => !expected?.test(one))).toEqual([]);
}

async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`desk/?notebook=${slug}`);
  await page.locator(".desk-edge").first().waitFor();
}

const said = (page: Page) =>
  page.getByRole("region", { name: "Your copy of this notebook" }).getByRole("status");

/** What a page shows of a notebook, without the marks by which the desk finds its blocks. */
const shownBy = (page: Page, published: string): Promise<readonly [desk: string, page: string]> =>
  page.evaluate(async (address) => {
    const text = (root: ParentNode): string => {
      const parts = [...root.querySelectorAll(".notebook .prose, .notebook > .cell-code, .notes")];
      return parts
        .map((part) => {
          const own = part.cloneNode(true) as Element;
          for (const one of own.querySelectorAll(".desk-set-up, template, .suggest")) one.remove();
          for (const name of ["data-line", "data-cell"])
            for (const one of own.querySelectorAll(`[${name}]`)) one.removeAttribute(name);
          return own.innerHTML.replaceAll(/\s+/g, " ").trim();
        })
        .join("\n");
    };
    const answer = await fetch(address);
    const document_ = new DOMParser().parseFromString(await answer.text(), "text/html");
    return [text(document), text(document_)] as const;
  }, published);

const isNotebook = (slug: string): boolean => existsSync(`src/notebooks/${slug}.mdx`);

test("every notebook, the guide with its imports too, shows on the desk what its page does, to the character", async () => {
  const slugs = pages
    .flatMap((path) => /^(?:notebooks\/)?([\w-]+)\/$/.exec(path)?.[1] ?? [])
    .filter(isNotebook);
  expect(slugs).toContain("guide");
  expect(slugs.length).toBeGreaterThan(7);
  const { context, complaints } = await openReader();
  const page = await context.newPage();
  for (const slug of slugs) {
    await open(page, slug);
    const [desk, published] = await shownBy(page, slug === "guide" ? "/guide/" : `/notebooks/${slug}/`);
    expect(desk.length, slug).toBeGreaterThan(5000);
    expect(desk, slug).toBe(published);
  }
  await context.close();
  expect(complaints).toEqual([]);
});

test("a paragraph is changed, shown with its figures, kept in the browser, taken away as a patch that git applies, and given up", async () => {
  await onDesk("adjusted-ebitda", async (page) => {
    await expect(said(page).textContent()).resolves.toMatch(
      /^This is your copy of the notebook, as published/,
    );
    // Line 308: adjusted EBITDA of the second quarter, 9,924 thousand.
    const millions = page.locator('[data-input="unit"] input[value="millions"]');
    await millions.check();
    await page
      .locator(".prose td", { hasText: /^\$?9\.9$/ })
      .first()
      .waitFor({ state: "attached" });
    await expect(millions.evaluate((one) => one === document.activeElement)).resolves.toBe(true);
    await page.locator('[data-input="unit"] input[value="thousands"]').check();
    await page
      .locator(".prose td", { hasText: /^\$?9\.9$/ })
      .first()
      .waitFor({ state: "detached" });
    const paragraph = page.locator(".prose > p").nth(1);
    await paragraph.click({ position: { x: 60, y: 8 } });
    await page.locator(".cm-content").waitFor();
    await page.keyboard.press("Control+Home");
    // Closing brackets and quotation marks come by themselves.
    await page.keyboard.insertText('Revenues were {figure("revenues", "2010-Q2")}. ');
    await page.keyboard.press("Control+Enter");
    // Line 26: Revenues of the second quarter, in thousands.
    await paragraph.getByText("Revenues were").waitFor();
    await expect(paragraph.getByRole("button").first().textContent()).resolves.toBe("$60,525 thousand");
    await said(page).getByText("lines taken away 1, put there 1").waitFor();
    // What a change leaves as it was stays in the page, with what a reader has opened in it.
    const chart = await page.locator(".prose figure").first().elementHandle();
    await paragraph.click({ position: { x: 60, y: 8 } });
    await page.locator(".cm-content").waitFor();
    await page.keyboard.press("Control+Home");
    await page.keyboard.insertText("Seen from here: ");
    await page.keyboard.press("Control+Enter");
    await paragraph.getByText("Seen from here: ").waitFor();
    await expect(chart?.evaluate((one) => one.isConnected)).resolves.toBe(true);
    await open(page, "adjusted-ebitda");
    await said(page).getByText("lines taken away 1, put there 1").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Change as a patch" }).click(),
    ]);
    const changed = appliedTo(
      "src/notebooks/adjusted-ebitda.mdx",
      readFileSync(await download.path(), "utf8"),
    );
    const before = readFileSync("src/notebooks/adjusted-ebitda.mdx", "utf8");
    const typed = 'Seen from here: Revenues were {figure("revenues", "2010-Q2")}. ';
    expect(changed.length - before.length).toBe(typed.length);
    await page.getByRole("button", { name: /^Edit front matter/ }).press("Enter");
    await page.locator(".cm-content").getByText("title: ").waitFor();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.insertText(", once more");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { level: 1, name: /, once more/ }).waitFor();
    await page.getByRole("button", { name: "Back to the published text" }).click();
    await said(page).getByText("as published").waitFor();
    const [desk, published] = await shownBy(page, "/notebooks/adjusted-ebitda/");
    expect(desk).toBe(published);
  });
});

function appliedTo(path: string, patch: string): string {
  const folder = mkdtempSync(join(tmpdir(), "desk-"));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), readFileSync(path));
  execFileSync("git", ["apply", "-"], { cwd: folder, input: patch });
  return readFileSync(join(folder, path), "utf8");
}

test("formulas as published are there without what writes them", async () => {
  const { context, complaints } = await openReader();
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  await open(page, "guide");
  await page.locator(".prose math mfrac").first().waitFor({ state: "attached" });
  expect(loaded.filter((path) => path.includes("formulas"))).toEqual([]);
  await context.close();
  expect(complaints).toEqual([]);
});

test("what writes formulas is loaded for the first new formula, and not before", async () => {
  await onDesk("segment-margins", async (page) => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    const paragraph = page.locator(".prose > p").first();
    const put = async (words: string): Promise<void> => {
      await paragraph.click({ position: { x: 60, y: 8 } });
      await page.locator(".cm-content").waitFor();
      await page.keyboard.press("Control+Home");
      await page.keyboard.insertText(words);
      await page.keyboard.press("Control+Enter");
    };
    await put("For $5: ");
    await paragraph.getByText("For $5: ").waitFor();
    expect(loaded.filter((path) => path.includes("formulas"))).toEqual([]);
    await put("With $$a^2$$: ");
    await paragraph.locator("math msup").waitFor({ state: "attached" });
    expect(loaded.filter((path) => path.includes("formulas"))).toHaveLength(1);
  });
});

test("a paragraph of a published page leads to where it can be changed", async () => {
  const { context, complaints } = await openReader();
  const page = await context.newPage();
  await page.goto("notebooks/segment-margins/");
  const paragraph = page.locator(".prose > p", { hasText: "to the last thousand" });
  await paragraph.hover();
  await paragraph.locator(".suggest").click();
  const editor = page.locator(".desk-editor .cm-content");
  await editor.getByText("All of it is what the release prints, to the last thousand").waitFor();
  await context.close();
  expect(complaints).toEqual([]);
});

test("a mistake in a cell is told where it stands, and one in the markup before anything is changed", async () => {
  await onDesk(
    "adjusted-ebitda",
    async (page) => {
      await page.getByRole("toolbar", { name: "Blocks of this notebook" }).locator("button").nth(2).focus();
      await page.keyboard.press("b");
      await page.locator(".cm-content").waitFor();
      await page.keyboard.insertText('```ts id=odd\nconsole.log("before");\nseries("revenue");\n```');
      await page.keyboard.press("Control+Enter");
      await page.locator(".prose .cell-error").getByText("did you mean").waitFor();
      await page.getByRole("log", { name: "Console" }).getByText("before").waitFor();
      await page.getByRole("button", { name: "Run all cells" }).click();
      await page
        .getByRole("region", { name: "What the desk did" })
        .getByText("All cells ran again.")
        .waitFor();
      await page.getByRole("log", { name: "Console" }).getByText("before").waitFor();
      await page.locator(".desk-edge").nth(3).focus();
      await page.keyboard.press("b");
      await page.locator(".cm-content").waitFor();
      await page.keyboard.insertText("It fell <5%.");
      await page.keyboard.press("Control+Enter");
      await page.getByRole("alert").getByText("write &lt; for a sign that opens no element").waitFor();
    },
    {},
    /^console: before$/,
  );
});

test("a cell that no watch in its loops ends is stopped by its reader, and the notebook stands as it ran before", async () => {
  const browser = await launchIsolated();
  const page = await browser.newPage({ baseURL: siteUrl, reducedMotion: "reduce" });
  await open(page, "segment-margins");
  await page.locator(".desk-edge").nth(2).focus();
  await page.keyboard.press("b");
  await page.locator(".cm-content").waitFor();
  const endless = `/^(a+)+$/.test("${"a".repeat(40)}b")`;
  await page.keyboard.insertText(["```ts", endless, "```"].join("\n"));
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Stop" }).click();
  const editor = page.locator(".desk-editor");
  await editor.getByText("Not saved: the cells were stopped.").waitFor();
  await editor.getByRole("button", { name: "Throw away" }).click();
  const paragraph = page.locator(".prose > p").first();
  await paragraph.click({ position: { x: 60, y: 8 } });
  await page.locator(".cm-content").waitFor();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText("Anew: ");
  await page.keyboard.press("Control+Enter");
  await paragraph.getByText("Anew: ").waitFor();
  await browser.close();
});

test("what a cell can reach is nothing: no network, no storage, no page around it", async () => {
  await onDesk(
    "adjusted-ebitda",
    async (page) => {
      const reached = await page.frames()[1]?.evaluate(async () => {
        const tried = async (act: () => unknown): Promise<string> => {
          try {
            return `reached ${String(await act())}`;
          } catch {
            return "refused";
          }
        };
        return Promise.all([
          tried(() => fetch("/")),
          tried(() => localStorage.length),
          tried(() => parent.document.title),
          tried(() => document.cookie),
          tried(() => import(String("/lib/none.js"))),
        ]);
      });
      expect(reached).toEqual(Array.from({ length: 5 }, () => "refused"));
    },
    {},
    /Content Security Policy|violates|Refused/i,
  );
});

test("at 1280 pixels the desk and its editor have no fault that axe finds", async () => {
  await onDesk("segment-margins", async (page) => {
    await page
      .locator(".prose > p")
      .first()
      .click({ position: { x: 60, y: 8 } });
    await page.locator(".cm-content").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

test("below the code of a cell stand its time, what it needs, what it made and what needs that, at 390 pixels too", async () => {
  await onDesk(
    "segment-margins",
    async (page) => {
      await page.getByRole("button", { name: "Edit cell rate-and-mix-table" }).press("Enter");
      const told = page.getByRole("region", { name: "What the cell did" });
      await told.getByText(/^Ran in [\d.]+ m?s\.$/).waitFor();
      await told.getByRole("list", { name: "Needs", exact: true }).getByText("parts, now").waitFor();
      await told.getByRole("button", { name: "effects", exact: true }).click();
      // The change of total segment margin over the year, as the table of the cell has it.
      await told
        .getByRole("region", { name: "The value of effects" })
        .getByRole("button", { name: "517" })
        .first()
        .click();
      await page.locator("[popover]:popover-open").getByText("basis points").first().waitFor();
      await page.keyboard.press("Escape");
      expect(await axeViolations(page)).toEqual([]);
      await told.getByRole("list", { name: "Needed by" }).getByRole("button").first().click();
      await page.getByRole("region", { name: /^Edit cell .*line 147$/ }).waitFor();
    },
    { viewport: { width: 390, height: 900 } },
  );
});

test("a notebook that is not there, and an address without one, are answered in words", async () => {
  const { context } = await openReader();
  const page = await context.newPage();
  await page.goto("desk/?notebook=none");
  await page.getByRole("alert").getByText("This notebook cannot be changed here").waitFor();
  await page.goto("desk/");
  await page.getByRole("heading", { name: "The desk" }).waitFor();
  await context.close();
});
