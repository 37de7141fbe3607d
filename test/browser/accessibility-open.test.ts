import type { Page } from "playwright";
import { expect, test } from "vitest";
import { faultless, faultsAtWidths } from "./faults-at-widths.ts";
import { openReader } from "./open-browser.ts";

const openCards = ".source:popover-open";

/** Opens the card of the first button that `selector` finds. */
const openCard =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).locator("visible=true").first().click();
    expect(await page.locator(openCards).count()).toBe(1);
  };

/** Opens the card of a figure that was derived for a check, in the table that it is folded with. */
async function openDerived(page: Page): Promise<void> {
  await page
    .locator(".check-group", { has: page.locator(".check-more .figure") })
    .first()
    .click();
  await openCard(".check-more .figure")(page);
}

/** Opens a card, what folds in it, and the card of the first figure in it, which takes its place until it is closed. */
async function openWithin(page: Page): Promise<void> {
  await openCard(".prose p .figure")(page);
  await page.locator(openCards).locator("summary").click();
  await page.locator(openCards).locator(".formula .figure").first().click();
  expect(await page.locator(openCards).count()).toBe(2);
}

/** Where the open cards lie, each place once. */
function placesOfCards(page: Page): Promise<readonly string[]> {
  return page.locator(openCards).evaluateAll((cards) => {
    const boxes = cards.map((card) => card.getBoundingClientRect());
    return [...new Set(boxes.map(({ left, width }) => `${left} ${width}`))];
  });
}

/** Opens one of everything that folds, of each kind that the page has. */
async function unfold(page: Page): Promise<void> {
  const opened = await page.evaluate(() => {
    const kinds = new Map(
      [...document.querySelectorAll("details")].map((one) => [one.className, one] as const),
    );
    for (const one of kinds.values()) one.open = true;
    return kinds.size;
  });
  expect(opened).toBeGreaterThan(0);
}

const cases = [
  [
    "a computed figure's card",
    "notebooks/adjusted-ebitda/",
    openCard(".prose > p > .figure, .prose > p .figure"),
  ],
  [
    "a printed figure's card",
    "releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/",
    openCard(".statement .figure"),
  ],
  ["the card of a figure that does not tie", "releases/internap-2010-q2/", openCard(".witness-does-not-tie")],
  ["the card of a figure derived for a check", "releases/internap-2010-q2/checks/", openDerived],
  ["a card within a card", "notebooks/segment-margins/", openWithin],
  ["what folds in a notebook", "notebooks/segment-margins/", unfold],
  [
    "what folds in a reconciliation",
    "releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/",
    unfold,
  ],
  ["what folds among the checks", "releases/internap-2010-q2/checks/", unfold],
] as const;

test.each(cases)("%s of /%s has no axe violation when it is open, in light and in dark", async (...row) => {
  const [, path, open] = row;
  // At 640 a window of 1280 pixels is magnified to 200 percent.
  const widths = open === unfold ? [1280, 390] : [1280, 640, 390];
  const { context, complaints } = await openReader({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(path);
  await open(page);
  const hasCard = (await page.locator(openCards).count()) > 0;
  for (const width of hasCard ? widths.toReversed() : []) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, (await placesOfCards(page)).length]).toEqual([width, 1]);
  }
  // The rest of the page is examined as it is published.
  const faults = await faultsAtWidths(page, { widths, part: hasCard ? openCards : "details[open]" });
  await context.close();
  expect({ ...faults, complaints }).toEqual({ ...faultless, complaints: [] });
});

test("where all colours are one, the five verdicts still have five marks", async () => {
  const { context } = await openReader({ forcedColors: "active", deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto("");
  const marks = await page.locator(".verdict-strip").first().locator(".verdict-mark").all();
  const pictures = await Promise.all(marks.map((mark) => mark.screenshot()));
  await context.close();
  expect(new Set(pictures.map((picture) => picture.toString("base64"))).size).toBe(5);
});
