import { expect, test } from "vitest";
import { given } from "../../../src/lib/figures/index.ts";
import { cardProperties, sourceCard } from "../../../src/lib/show/figures/source-card.ts";
import { type Html, h, htmlOf, textOf } from "../../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../../site/internap.ts";

const { desk } = internap();
type Figure = Parameters<typeof sourceCard>[1];
const ebitda = desk.figure("adjusted-ebitda", "2010-Q2");
const growth = ebitda.growthFrom(desk.figure("adjusted-ebitda", "2009-Q2")).as("percent");
const revenues = (segment?: string) => desk.figure("revenues", "2010-Q2", segment);
const costs = (segment: string) => desk.figure("direct-costs-of-network", "2010-Q2", segment);
const all = revenues("data-center-services").plus(revenues("ip-services"));
const margin = all
  .minus(costs("data-center-services").plus(costs("ip-services")))
  .over(all)
  .as("percent");
const fall = revenues().growthFrom(desk.figure("revenues", "2009-Q2")).negated().as("percent");

const treeOf = (figure: Figure): Html =>
  h("div", cardProperties("f-1"), sourceCard(newPage(), figure, "f-1"));
const cardOf = (figure: Figure): string => htmlOf(treeOf(figure));
const textOfCard = (figure: Figure): string => textOf(treeOf(figure));

test.each([
  ["the printed characters, marked in their row", "<mark>$9,924</mark>"],
  ["the head of their column", "<th>June 30, 2010</th>"],
  ["a link to the line", 'href="/base/releases/internap-2010-q2/#L308"'],
  ["the label of the line", "Adjusted EBITDA (non-GAAP)"],
  ["what rounding may have done to it", "Interval: $0.5 thousand either way"],
  ["the verdict on it, in all its places", "Ties</a> in all 4 places."],
  ["what a check recomputed it from", "29,262 segment profit − 5,011 direct costs of customer support"],
  ["a way to close it", '<button type="button" class="source-close" popovertarget="f-1">'],
])("the card of a printed figure has %s", (_, part) => {
  expect(cardOf(ebitda)).toContain(part);
});

test("a card answers in order: what, the value, the verdict, where it is printed, the arithmetic, why, how exact", () => {
  const order = ["title", "value", "verdict", "places", "formula", "source-why", "source-more"];
  const html = cardOf(growth);
  const at = order.map((part) => html.search(new RegExp(`class="(?:source-)?${part}"`)));
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(Math.min(...at)).toBeGreaterThan(0);
});

test("of a computed figure it says that the release prints it itself, in which places, and whether it ties", () => {
  // Lines 8, 47 and 364 print 48.3% for the total of both segments; 29,262 and 60,525 stand in lines 360 and 110.
  const text = textOfCard(margin);
  expect(text).toContain("Ties in all 3 places where the release prints it itself.");
  for (const line of [8, 47, 364]) expect(text).toContain(`line ${line}`);
  expect(text).toContain("29,262 segment profit, line 360 ÷ 60,525 revenues, line 110");
});

test("of places that differ each has its verdict", () => {
  // Lines 9 and 48 print 46.5 percent, the summary 32%.
  expect(textOfCard(growth)).toContain("Does not tie in 1 of 3 places");
  expect(textOfCard(growth)).toMatch(/line 9 Ties .*line 48 Ties .*line 26 Does not tie/);
});

test("of a figure that the release does not print it says so, and of a constant who gives it", () => {
  expect(textOfCard(ebitda.over(desk.figure("net-loss", "2009-Q2")))).toContain(
    "the release does not print it",
  );
  const rate = given({ unit: "percent", value: "35", label: "Tax rate", reason: "the statutory rate" });
  expect(textOfCard(rate)).toMatch(/the author gives it.*the statutory rate/);
});

test("a fall is called one, and its arithmetic has the sign of its name", () => {
  const text = textOfCard(fall);
  expect(text).toMatch(/^Fall in Revenues, 2010-Q2 on 2009-Q2/);
  expect(text).toContain("1 − 60,525 in 2010-Q2, line 110 ÷ 64,372 in 2009-Q2");
  expect(text).toContain("the release itself prints -6%, with the other sign.");
});

test.each([
  ["the exact value", "46.458087… percent"],
  ["the computation in words and numbers", "9,924 in 2010-Q2, line 308 ÷ 6,776 in 2009-Q2, line 308 − 1"],
  ["the ends of its interval", "Interval: 46.439% to 46.477%"],
])("the card of a computed figure has %s", (_, part) => {
  expect(textOfCard(growth)).toContain(part);
});

test("no backslash and no tag of the release's markup reaches a card", () => {
  expect(cardOf(ebitda)).not.toMatch(/\\\$|&#x3C;u>/);
});
