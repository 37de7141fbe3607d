import { expect, test } from "vitest";
import { figureButton, figureCell } from "../../../src/lib/show/figures/figure-button.ts";
import { htmlOf } from "../../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../../site/internap.ts";

const { desk } = internap();
const netLoss = desk.figure("net-loss", "2010-Q2");
const disposals = desk.figure("loss-on-disposals", "2009-Q2");
const margin = desk.figure("adjusted-ebitda-margin", "2010-Q2");
const growth = desk.printed("revenues-growth", "2010-Q2/2009-Q2", "summary");

test("a figure shown twice has one card", () => {
  const page = newPage();
  figureButton(page, netLoss);
  figureButton(page, netLoss, { scale: 6, decimals: 1 });
  expect(page.cards.size).toBe(1);
});

test("a figure's button opens its own card", () => {
  const page = newPage();
  const html = htmlOf(figureButton(page, netLoss));
  const [id] = [...page.cards.keys()];
  expect(html).toBe(
    `<button type="button" class="figure" popovertarget="${id}" data-note="1">$(1,271) thousand</button>`,
  );
});

test("a figure and its card have the number of one note, by order of first appearance", () => {
  const page = newPage();
  const shown = [netLoss, margin, netLoss].map((figure) => htmlOf(figureButton(page, figure)));
  expect(shown.map((html) => /data-note="(\d+)"/.exec(html)?.[1])).toEqual(["1", "2", "1"]);
  const notes = [...page.cards.values()].flatMap((card) => /^<div data-note="(\d+)"/.exec(card)?.[1] ?? []);
  expect(notes).toEqual(["1", "2"]);
});

test("a page numbers its notes for itself, though pages share what their cards say", () => {
  const [one, other] = [newPage(), newPage()];
  figureButton(one, netLoss);
  figureButton(other, margin);
  figureButton(other, netLoss);
  const [card = ""] = one.cards.values();
  const [, own] = [...other.cards].find(([, html]) => html.includes('data-note="2"')) ?? [];
  const withoutIds = (html = ""): string => html.replaceAll(/_f\w+/g, "");
  expect(withoutIds(own)).toBe(withoutIds(card).replace('data-note="1"', 'data-note="2"'));
});

test("the figures that a card opens in its place have cards, which are no notes until the text shows them", () => {
  const page = newPage();
  const revenues = desk.figure("revenues", "2010-Q2");
  figureButton(page, netLoss.over(revenues));
  const opened = [...page.cards.values()].flatMap((card) =>
    [...card.matchAll(/class="figure" popovertarget="(\w+)"/g)].map(([, id = ""]) => id),
  );
  expect(opened).toHaveLength(2);
  for (const id of opened) expect(page.cards.get(id)).toMatch(/^<div popover/);
  figureButton(page, revenues);
  expect([...page.cards.values()].at(-1)).toContain('data-note="2"');
  expect(page.cards.size).toBe(3);
});

test.each([
  ["a negative amount stands in parentheses", netLoss, "(1,271)", "number negative"],
  ["a nil is a dash", disposals, "—", "number positive"],
  ["a percentage keeps its sign", margin, "16.4%", "number positive percent"],
  ["a negative growth has a minus, and ends where others do", growth, "−6%", "number positive percent"],
])("%s", (_, figure, text, classes) => {
  const html = htmlOf(figureCell(newPage(), figure));
  expect(html).toContain(`<td class="${classes}">`);
  expect(html).toContain(`>${text}</button>`);
});

test("a figure that is not printed is said to be absent", () => {
  expect(htmlOf(figureCell(newPage(), null))).toContain("not printed");
});

test("a page knows the facts that its computed figures stand on", () => {
  const page = newPage();
  figureButton(page, netLoss.over(desk.figure("revenues", "2010-Q2")));
  expect([...page.facts].toSorted()).toEqual(["net-loss.2010-Q2", "revenues.2010-Q2"]);
});
