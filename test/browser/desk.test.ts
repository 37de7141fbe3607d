import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyParts, projectParts } from "../../src/commands/bench/project-copy.ts";
import { axeViolations } from "./axe-violations.ts";
import { openReader } from "./open-browser.ts";

const folder = mkdtempSync(join(tmpdir(), "desk-"));
copyParts(folder, projectParts);
const file = join(folder, "src/notebooks/footing-the-statements.mdx");
const source = readFileSync(file, "utf8");
const stands = (): string => readFileSync(file, "utf8");

// Under Vitest a development server of Astro shows no page.
const { VITEST: _, NODE_ENV: __, ...env } = process.env;
const port = await freePort();
const base = `http://localhost:${port}`;
const server = spawn(
  process.execPath,
  [join("node_modules", "astro", "bin", "astro.mjs"), "dev", "--port", String(port)],
  { cwd: folder, stdio: "ignore", env: { ...env, ASTRO_TELEMETRY_DISABLED: "1" } },
);
const reader = await openReader({ baseURL: base });
let page: Page;

beforeAll(async () => {
  await untilServed();
  page = await reader.context.newPage();
  await page.goto("/notebooks/footing-the-statements/", { timeout: 120_000 });
  await page.locator(".desk-edge").first().waitFor({ state: "attached" });
});

afterAll(async () => {
  await reader.context.close();
  server.kill();
});

async function untilServed(): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; ) {
    const answer = await fetch(base).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "localhost", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const edge = (name: RegExp) => page.getByRole("button", { name });
const text = () => page.locator(".desk-editor .cm-content");
const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
/** The first paragraph, which has the second of the edges but one. */
const first = /^Edit paragraph, line/;

async function openFirst(): Promise<void> {
  await edge(first).first().click();
  await text().waitFor();
}

test("each block that is to be seen has an edge, and all of them are one stop of the keyboard", async () => {
  const edges = page.locator(".desk-edge");
  expect(await edges.count()).toBeGreaterThan(20);
  expect(
    await edges.evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex === 0).length),
  ).toBe(1);
});

test("a word that is written into a paragraph and saved is on the page, and is all that changed in the file", async () => {
  await openFirst();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Zebra ");
  await page.keyboard.press("Control+Enter");
  await text().waitFor({ state: "detached" });
  const [word = ""] = /(?<=\n---\n\n)\S+/.exec(source) ?? [];
  expect(stands()).toBe(source.replace(`\n---\n\n${word}`, `\n---\n\nZebra ${word}`));
  await page.getByText("Zebra").first().waitFor();
  expect(await focused()).toMatch(/^Edit paragraph, line \d+: Zebra/);
});

test("the keys of the edges delete, move and take back, one after another", async () => {
  const written = stands();
  await page.keyboard.press("d");
  await page.keyboard.press("d");
  await expect.poll(() => stands().includes("Zebra")).toBe(false);
  await page.keyboard.press("z");
  await expect.poll(stands).toBe(written);
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => stands() !== written && stands().length === written.length).toBe(true);
  await page.keyboard.press("z");
  await page.keyboard.press("z");
  await expect.poll(stands).toBe(source);
});

test("a block that a change leaves alone stays in the page, on its new line", async () => {
  const last = page.locator(".prose > p[data-line]").last();
  const lines = (): number => stands().split("\n").length;
  const [line, before] = [Number(await last.getAttribute("data-line")), lines()];
  await last.evaluate((one) => Object.assign(one, { wasThere: true }));
  await edge(first).first().focus();
  await page.keyboard.press("d");
  await page.keyboard.press("d");
  await expect.poll(() => lines() < before).toBe(true);
  await expect.poll(() => last.getAttribute("data-line")).toBe(String(line - before + lines()));
  await page.keyboard.press("z");
  await expect.poll(stands).toBe(source);
  await expect.poll(() => last.getAttribute("data-line")).toBe(String(line));
  expect(await last.evaluate((one) => "wasThere" in one)).toBe(true);
});

/** What stands folded away below the text of an editor. */
async function press(words: string): Promise<void> {
  await page.locator(".desk-editor summary", { hasText: "Block" }).click();
  await page.locator(".desk-editor").getByRole("button", { name: words, exact: true }).click();
  await text().waitFor({ state: "detached" });
}

test("what the keys of the edges do, buttons do too, and another takes it back", async () => {
  const told = page.getByRole("region", { name: "What the desk did" });
  const [paragraph = ""] = /(?<=\n---\n\n)(?:.+\n)+/.exec(source) ?? [];
  await openFirst();
  await press("Double");
  await expect.poll(stands).toBe(source.replace(paragraph, `${paragraph}\n${paragraph}`));
  await told.getByRole("button", { name: "Take back" }).click();
  await expect.poll(stands).toBe(source);
  await openFirst();
  await press("Delete");
  await expect.poll(stands).toBe(source.replace(`${paragraph}\n`, ""));
  await told.getByRole("button", { name: "Take back" }).click();
  await expect.poll(stands).toBe(source);
});

test("a footnote gets its mark and its note, and is edited where it stands", async () => {
  await openFirst();
  await page.keyboard.press("Control+End");
  await page.locator(".desk-editor").getByRole("button", { name: "Footnote" }).click();
  await page.keyboard.type("Said of it.");
  await page.keyboard.press("Control+Enter");
  const note = page.locator(".footnotes li", { hasText: "Said of it." });
  await note.waitFor();
  await note.click({ position: { x: 20, y: 8 } });
  await expect.poll(() => text().innerText()).toBe("[^note-a]: Said of it.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("z");
  await expect.poll(stands).toBe(source);
});

test("an editor in which nothing was typed goes along when its block changes in the file", async () => {
  await openFirst();
  const changed = source.replace(/(?<=\n---\n\n)/, "Lynx ");
  writeFileSync(file, changed);
  await expect.poll(() => text().innerText()).toMatch(/^Lynx /);
  expect(await page.locator(".desk-faults").innerText()).toBe("");
  writeFileSync(file, source);
  await expect.poll(() => text().innerText()).not.toMatch(/^Lynx /);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("an arrow that finds no row in an editor goes on to the next block, and back", async () => {
  const opened = (): Promise<string | null> => page.locator(".desk-editor").getAttribute("aria-label");
  await openFirst();
  const began = await opened();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowDown");
  await expect.poll(opened).not.toBe(began);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowUp");
  await expect.poll(opened).toBe(began);
  await page.keyboard.press("Escape");
});

/** The list goes when the page is loaded anew below it, as a busy server has it do late: it is asked for again then. */
async function offered(option: Locator): Promise<Locator> {
  for (const timeout of [5000, 5000, 20_000, 30_000]) {
    const isThere = await option.waitFor({ timeout }).then(
      () => true,
      () => false,
    );
    if (isThere) return option;
    await page.keyboard.press("Control+Space");
  }
  throw new Error("what is typed is offered nothing");
}

test("a number that is typed is chosen from those that the release prints, and written as a person would write it", async () => {
  await openFirst();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" It was 60.5");
  await (
    await offered(page.getByRole("option", { name: /\$60.5 million.*Revenues, 2010-Q2, line 7/ }))
  ).click();
  expect(await text().innerText()).toMatch(/ It was \{millions\(figure\("revenues", "2010-Q2"\)\)\}$/);
});

test("what the compiler knows stands in the editor: the members of a figure, and below its line what is wrong", async () => {
  await text().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(' {figure("revenue", "2010-Q2")}');
  // The compiler is loaded for the first question, which takes a busy machine more than the half minute that else is waited.
  await page.locator(".desk-message").getByText("Did you mean '\"revenues\"'?").waitFor({ timeout: 120_000 });
  await edge(/^Edit cell/)
    .first()
    .press("Enter");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.insertText('figure("revenues", "2010-Q2")');
  await page.keyboard.type(".growthF");
  await offered(page.getByRole("option", { name: /^growthFrom/ }));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Throw away" }).click();
  await openFirst();
  await page.keyboard.press("Control+End");
  for (let typed = 0; typed < ' {figure("revenue", "2010-Q2")}'.length; typed++)
    await page.keyboard.press("Backspace");
});

test("with an editor open nothing is amiss for those who do not see the page, wide and narrow", async () => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("what makes no page is refused at its place, and outlasts a reload", async () => {
  await text().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" and {");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => page.locator(".desk-faults").innerText()).toMatch(/^Line \d+:\d+ /);
  expect(stands()).toBe(source);
  await page.reload();
  await text().waitFor();
  expect(await text().innerText()).toMatch(/ and \{$/);
});

test("a server that is gone leaves what was typed where it is", async () => {
  await page.route("**/_desk/save", (route) => route.abort());
  await page.keyboard.press("Control+Enter");
  await page.getByText("Not saved: the development server does not answer").waitFor();
  await page.unroute("**/_desk/save");
  expect(await text().innerText()).toMatch(/ and \{$/);
  await page.getByRole("button", { name: "Throw away" }).click();
  await text().waitFor({ state: "detached" });
  expect(stands()).toBe(source);
});

test("what the file has is no draft any more, also where the page is loaded anew before it shows that", async () => {
  await openFirst();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Yak ");
  const drafts = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("tieout-desk ")));
  await expect.poll(drafts).toHaveLength(1);
  // The page that the change makes is not given, as by a server that is busy, to what asks for it without leaving.
  await page.route("**/notebooks/footing-the-statements/", (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  );
  await page.keyboard.press("Control+Enter");
  await page.waitForEvent("load");
  await edge(/Yak/).waitFor();
  expect(stands()).toContain("Yak ");
  expect(await drafts()).toEqual([]);
  await page.unroute("**/notebooks/footing-the-statements/");
});
