import { statSync } from "node:fs";
import type { Page } from "playwright";
import { median } from "../median.ts";
import { watchPage } from "./watch-page.ts";

/** How long the desk took for something that an author does again and again, in milliseconds. */
export interface DeskAnswer {
  readonly name: string;
  readonly limit: number;
  readonly times: number;
  readonly median: number;
  readonly worst: number;
}

const times = 20;

/** What CodeMirror waits for until a pointer rests, which is no work of anybody. */
const untilRest = 300;

/** What is typed into the cell with the most code: each key until it is painted. */
export async function measureKeys(page: Page): Promise<DeskAnswer> {
  await openLargestCell(page);
  await page.keyboard.insertText("\n// ");
  const taken = await repeat(3 * times, async () => {
    const shown = await watchPage(page, { event: "keydown", selector: ".cm-content" });
    await page.keyboard.press("x");
    const { took } = await shown();
    await page.waitForTimeout(40);
    return took;
  });
  await throwAway(page);
  return answerOf("keystroke to painted", 16, taken);
}

/** What the compiler is asked while an author types, and points at names. */
export async function measureLanguage(page: Page): Promise<readonly DeskAnswer[]> {
  await openLargestCell(page);
  await page.keyboard.insertText("\nrelease");
  const completion = await repeat(times, async () => {
    const shown = await watchPage(page, { event: "keydown", selector: ".cm-tooltip-autocomplete li" });
    await page.keyboard.press(".");
    const { took } = await shown();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Backspace");
    await page.waitForTimeout(400);
    return took;
  });
  const name = page.locator(".desk-editor .cm-line").getByText(/^release$/);
  await name.scrollIntoViewIfNeeded();
  const hover = await repeat(times, async () => {
    await page.mouse.move(2, 2);
    await page.locator(".desk-facts").waitFor({ state: "detached" });
    const shown = await watchPage(page, { event: "mousemove", selector: ".desk-facts" });
    const { x = 0, y = 0, height = 0 } = (await name.boundingBox()) ?? {};
    await page.mouse.move(x + 24, y + height / 2);
    return (await shown()).took - untilRest;
  });
  await throwAway(page);
  return [answerOf("completion", 50, completion), answerOf("hover, once the pointer rests", 30, hover)];
}

/** What a changed cell shows, from the key that runs it; and from the same key until it stands in the file, where it has one. */
export async function measureRuns(page: Page, file: string | null): Promise<readonly DeskAnswer[]> {
  const saved: number[] = [];
  const painted = await repeat(times + 1, async (time) => {
    await openFirstCell(page);
    if (time > 0) await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.insertText(`display("zq" + "${time}x");\n`);
    const awaited = {
      event: "keydown",
      selector: ".prose .cell-output, .prose",
      words: `zq${time}x`,
    } as const;
    const shown = await watchPage(page, awaited);
    const changed = file === null ? null : untilChanged(file);
    await page.keyboard.press("Control+Enter");
    const { from, took } = await shown();
    if (changed) saved.push((await changed) - from);
    await page.waitForTimeout(300);
    return took;
  });
  // The first run of a page has no cell that ran before it.
  const runs = answerOf("run of a changed cell to painted", 100, painted.slice(1));
  return file === null ? [runs] : [runs, answerOf("save to file", 20, saved.slice(1))];
}

/** Opens the cell with the most code, with the cursor before the end of its fence. */
async function openLargestCell(page: Page): Promise<void> {
  const edges = await page.getByRole("button", { name: /^Edit cell/ }).all();
  const heights = await Promise.all(edges.map(async (one) => (await one.boundingBox())?.height ?? 0));
  await edges[heights.indexOf(Math.max(...heights))]?.press("Enter");
  await page.locator(".desk-editor .cm-content").waitFor();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("End");
}

async function openFirstCell(page: Page): Promise<void> {
  const edge = page.getByRole("button", { name: /^Edit cell/ });
  await edge.first().press("Enter");
  await page.locator(".desk-editor .cm-content").waitFor();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
}

async function throwAway(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Throw away" }).click();
  await page.locator(".desk-editor").waitFor({ state: "detached" });
}

/** When a file is another than now, in milliseconds since 1970. */
async function untilChanged(file: string): Promise<number> {
  const { mtimeMs } = statSync(file);
  for (;;) {
    if (statSync(file, { throwIfNoEntry: false })?.mtimeMs !== mtimeMs) return Date.now();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

async function repeat(count: number, act: (time: number) => Promise<number>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let time = 0; time < count; time += 1) taken.push(await act(time));
  return taken;
}

function answerOf(name: string, limit: number, taken: readonly number[]): DeskAnswer {
  return { name, limit, times: taken.length, median: median(taken), worst: Math.max(...taken) };
}
