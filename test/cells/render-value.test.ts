import { expect, test } from "vitest";
import { newDocument } from "#new-document";
import { aq } from "../../src/lib/analysis/exact-verbs.ts";
import { renderBlock, renderInline } from "../../src/lib/cells/render-value.ts";
import { millions } from "../../src/lib/show/page/shown.ts";
import { table } from "../../src/lib/show/tables/table-view.ts";
import { h, htmlOf } from "../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../site/internap.ts";

const { desk, checks } = internap();
const revenue = desk.figure("revenues", "2010-Q2");
const heading = newDocument().createElement("h4");
heading.textContent = "from the DOM";
const ebitda = desk.reconcile({
  from: "loss-from-operations",
  add: [
    "stock-based-compensation",
    "depreciation-and-amortization-in-all",
    "loss-on-disposals",
    "impairments-and-restructuring",
  ],
  to: "adjusted-ebitda",
});
const block = (value: unknown): string => htmlOf(renderBlock(newPage(), value));

test.each([
  ["a figure is a button", revenue, ">$60,525 thousand</button>"],
  ["a figure in millions is a button", millions(revenue), ">$60.5 million</button>"],
  ["an Arquero table is a table", aq.table({ line: ["a"], amount: [revenue] }), '<th scope="row">a</th>'],
  ["rows are a table", [{ line: "a" }], '<th scope="row">a</th>'],
  [
    "units are said once",
    table([{ line: "a", amount: revenue }], { caption: "T" }),
    '<span class="units">in thousands of US dollars</span>',
  ],
  ["columns have titles", table([{ line: "a" }], { columns: { line: "Line" } }), '<th scope="col">Line</th>'],
  ["a reconciliation has its recomputed total", ebitda, "Adjusted EBITDA, recomputed"],
  ["a check in a block is its verdict", checks[0], 'class="verdict verdict-ties"'],
  ["a list of checks is a table", checks.slice(0, 2), "<caption>Checks on Revenues</caption>"],
  ["a verdict is its mark", "does-not-tie", 'class="verdict verdict-does-not-tie"'],
  ["text is text, escaped", "<b>", "&#x3C;b>"],
  ["a number is a number", 12, '<span class="value">12</span>'],
  ["an element is itself", h("em", {}, "x"), "<em>x</em>"],
  ["a DOM element is itself", heading, "<h4>from the DOM</h4>"],
  ["a single object is inspected", { a: 1 }, "{a: 1}"],
  ["a class instance is inspected", new URL("https://example.org/"), 'class="inspection"'],
])("%s", (_, value, part) => {
  expect(block(value)).toContain(part);
});

test("a list of figures stands in a sentence, with commas", () => {
  const html = htmlOf(renderInline(newPage(), [revenue, revenue]) ?? "");
  expect(html.replace(/<[^>]*>/g, "")).toBe("$60,525 thousand, $60,525 thousand");
});

test("what cannot stand in a sentence is a block", () => {
  expect(renderInline(newPage(), ebitda)).toBeNull();
});
