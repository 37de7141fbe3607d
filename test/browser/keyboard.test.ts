import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openReader } from "./open-browser.ts";

const notebook = "notebooks/adjusted-ebitda/";

test.each([390, 1280])(
  "at %s a reader walks from the top to a figure, to its line of the release, and back",
  async (width) => {
    const { context, complaints } = await openReader({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(notebook);

    await step(page, "Tab");
    expect(await focused(page)).toMatchObject({ text: "Skip to content", seen: true });
    await step(page, "Enter");
    expect(await page.evaluate("location.hash")).toBe("#_main");

    const figure = await tabTo(page, ({ name, text }) => name === "button" && text === "$9.9 million");
    expect(figure.top).toBeGreaterThanOrEqual(0);
    await step(page, "Enter");
    const link = await tabTo(page, ({ name, text }) => name === "a" && /^line \d+$/.test(text));
    expect(link.inCard).toBe(true);
    await step(page, "Enter");
    await page.waitForURL("**/releases/internap-2010-q2/#L*");

    const line = page.locator(":target");
    expect(`line ${(await line.getAttribute("id"))?.slice(1)}`).toBe(link.text);
    expect(await line.innerText()).toMatch(/Adjusted EBITDA[\s\S]*9,924/);
    // The line itself has the focus, and the arrow keys go on from it to what it holds.
    expect(await line.evaluate((one) => one === document.activeElement)).toBe(true);
    await step(page, "ArrowRight");
    expect(await line.locator(":focus").count()).toBe(1);
    expect(await focused(page)).toMatchObject({ seen: true });

    // The keys for this are the browser's own; one without a window has none.
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(`/${notebook}`);
    expect(await page.locator("h1").innerText()).toContain("Loss from operations to adjusted EBITDA");
    await context.close();
    expect(complaints).toEqual([]);
  },
  180_000,
);

test.each([notebook, "releases/internap-2010-q2/", "releases/internap-2010-q2/checks/"])(
  "in /%s the first forty stops of the keyboard are seen, and in the order of the page",
  async (path) => {
    const { context, complaints } = await openReader({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(path);
    const stops: Stop[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await step(page, "Tab");
      stops.push(await focused(page));
    }
    await context.close();
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(complaints).toEqual([]);
  },
  180_000,
);

test("a table is one stop, with arrow keys from figure to figure, and its first stop leads past it", async () => {
  const { context, complaints } = await openReader({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(notebook);
  const table = page.locator(".table-scroll[focusgroup]").first();
  await table.locator(".pass").focus();
  await step(page, "ArrowRight");
  const first = await focused(page);
  expect(first).toMatchObject({ name: "button", seen: true });
  await step(page, "ArrowRight");
  const second = await focused(page);
  expect(second.place).toBeGreaterThan(first.place);
  await step(page, "Tab");
  expect(await table.locator(":focus").count()).toBe(0);
  await step(page, "Shift+Tab");
  expect(await focused(page)).toEqual(second);
  await table.locator(".pass").focus();
  await step(page, "Enter");
  await step(page, "Tab");
  expect(await table.locator(":focus").count()).toBe(0);
  await context.close();
  expect(complaints).toEqual([]);
});

/** A release of 364 lines, 394 of whose figures and statements open, and most lines have a number that is a link. */
test("a release is walked in few stops: its tables and the text between them are one each", async () => {
  const { context, complaints } = await openReader({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto("releases/internap-2010-q2/");
  let stops = 0;
  let within = 0;
  for (; stops < 100; stops += 1) {
    await step(page, "Tab");
    const where = await page.evaluate(() => {
      const one = document.activeElement;
      return one === document.body ? "end" : one?.closest(".release") ? "release" : "around";
    });
    if (where === "end") break;
    if (where === "release") within += 1;
  }
  expect(stops).toBeLessThan(80);
  expect(within).toBe(await page.locator(".release > [focusgroup]").count());
  await context.close();
  expect(complaints).toEqual([]);
});

interface Stop {
  readonly name: string;
  readonly text: string;
  /** How many elements come before it on the page. */
  readonly place: number;
  /** Whether it lies in the window, with an outline that is drawn. */
  readonly seen: boolean;
  readonly inCard: boolean;
  readonly top: number;
}

const step = (page: Page, key: string): Promise<void> => page.keyboard.press(key);

/** Presses Tab until a stop is the one that is wanted; each stop on the way must be seen. */
async function tabTo(page: Page, isWanted: (stop: Stop) => boolean): Promise<Stop> {
  for (let presses = 0; presses < 60; presses += 1) {
    await step(page, "Tab");
    const stop = await focused(page);
    expect(stop).toMatchObject({ seen: true });
    if (isWanted(stop)) return stop;
  }
  throw new Error("what is wanted cannot be reached with Tab");
}

/** What has the focus now. */
function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const one = document.activeElement ?? document.body;
    const { top, bottom, width } = one.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return {
      name: one.localName,
      text: one.textContent?.trim() ?? "",
      place: [...document.querySelectorAll("*")].indexOf(one),
      seen: isOutlined && width > 0 && bottom > 0 && top < innerHeight,
      inCard: one.closest(".source") !== null,
      top,
    };
  });
}
