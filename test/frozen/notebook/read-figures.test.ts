import { expect, test } from "vitest";
import { readFigures } from "../../../src/lib/frozen/notebook/read-figures.ts";

const card = (note: number, title: string, value: string, rest = ""): string =>
  `<div data-note="${note}" popover="auto" class="source" id="_f${note}"><p class="source-title">${title}</p><p class="source-value">${value}</p>${rest}</div>`;

const verdict =
  '<p class="source-verdict"><a class="verdict verdict-does-not-tie" href="/c/#a"><i class="verdict-mark"></i>Does not tie</a>.</p>';
const places =
  '<ul class="places"><li><a href="/releases/fern/#L14">line 14</a></li><li><a href="/releases/fern/#L3">line 3</a></li><li><a href="/releases/moss/#L9">line 9</a></li></ul>';

test("figures are read from the cards of a page by the numbers of their notes, with verdict and own lines", () => {
  const page = `<p>Sales</p><div class="notes">${card(2, "Costs", "$2 &amp; more")}${card(1, "Sales,\n 2012", "$2.5 million", verdict + places)}</div><p>Foot</p>`;
  expect(readFigures(page, "fern")).toEqual([
    ["Sales, 2012", "$2.5 million", "does-not-tie", [14, 3]],
    ["Costs", "$2 & more", "", []],
  ]);
});

test("a card that is no note of the page is no figure that it states", () => {
  const unnumbered = card(1, "A", "1").replace('data-note="1" ', "");
  expect(readFigures(unnumbered, "fern")).toEqual([]);
});
