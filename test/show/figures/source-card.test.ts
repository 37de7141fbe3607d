import { expect, test } from "vitest";
import { cardProperties, sourceCard } from "../../../src/lib/show/figures/source-card.ts";
import { h, htmlOf } from "../../../src/lib/text/html.ts";
import { internap, newPage } from "../../site/internap.ts";

const { desk } = internap();
const ebitda = desk.figure("adjusted-ebitda", "2010-Q2");
const growth = ebitda.growthFrom(desk.figure("adjusted-ebitda", "2009-Q2")).as("percent");
const cardOf = (figure: Parameters<typeof sourceCard>[1]): string =>
  htmlOf(h("div", cardProperties("f-1"), sourceCard(newPage(), figure, "f-1")));

test.each([
  ["the printed characters, marked in their line", "<mark>$ 9,924</mark>"],
  ["a link to the line", 'href="/base/releases/internap-2010-q2/#L308"'],
  ["the label of the line", "Adjusted EBITDA (non-GAAP)"],
  ["the interval it stands for", "9,923.5 to 9,924.5 thousands of US dollars"],
  ["the verdicts of the checks on it", "Ties"],
  ["a way to close it", 'popovertargetaction="hide"'],
])("the card of a printed figure has %s", (_, part) => {
  expect(cardOf(ebitda)).toContain(part);
});

test.each([
  ["the exact value", "46.458087… percent"],
  ["the computation in words", "Adjusted EBITDA, 2010-Q2 ÷ Adjusted EBITDA, 2009-Q2 − 1"],
  ["each operand with its line", "$6,776 thousand"],
])("the card of a computed figure has %s", (_, part) => {
  expect(cardOf(growth)).toContain(part);
});

test("no backslash and no tag of the release's markup reaches a card", () => {
  expect(cardOf(ebitda)).not.toMatch(/\\\$|&#x3C;u>/);
});
