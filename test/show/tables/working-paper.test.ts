import { describe, expect, test } from "vitest";
import { renderBlock } from "../../../src/lib/cells/render-value.ts";
import { workingPaperOf } from "../../../src/lib/show/tables/working-paper.ts";
import { htmlOf } from "../../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../../site/internap.ts";

const { release, checks } = internap();
const page = newPage();
const paper = (id: string): string => htmlOf(renderBlock(page, workingPaperOf(internap(), id)));
const rowOf = (html: string, label: string): string =>
  /<tr.*?<\/tr>/.exec(html.slice(html.lastIndexOf("<tr", html.indexOf(`>${label}<`))))?.[0] ?? "";
const income = paper("income-statement");
const balance = paper("balance-sheet");
const cash = paper("cash-flow-statement");

describe("the rows", () => {
  test.each([
    ["a total without a currency sign is a subtotal", income, "Total revenues", '<tr class="subtotal">'],
    ["a total with its currency sign is a total", income, "Net loss", '<tr class="total">'],
    ["a heading spans the columns", income, "Revenues", '<th scope="rowgroup" colspan="5">'],
    ["an item is a plain row", income, "Interest expense", '<tr><th scope="row">'],
    ["a negative keeps its parentheses", income, "Loss from operations", ">(713)</button>"],
    ["a currency sign stands where it is printed", balance, "Total assets", ">$294,697</button>"],
    ["a nil dash is a dash", cash, "Goodwill and other intangible asset impairments", ">—</button>"],
    [
      "a figure per share keeps its cents",
      income,
      "Basic and diluted net loss per share",
      ">$(1.22)</button>",
    ],
  ])("%s", (_, html, label, expected) => {
    expect(rowOf(html, label)).toContain(expected);
  });

  test("every row and every figure of the table is there, and no other", () => {
    const table = release.tables.find((one) => one.id === "balance-sheet");
    const figures = table?.rows.flatMap(({ cells }) => cells.filter(Boolean)) ?? [];
    expect(balance.match(/<button/g)).toHaveLength(figures.length);
    expect(balance.match(/<tr/g)).toHaveLength((table?.rows.length ?? 0) + 1);
  });
});

describe("the tickmarks", () => {
  test.each([
    ["a total is footed", income, "Total operating costs and expenses", "footed"],
    ["both sides of a cross-footing are ticked", balance, "Total assets", "cross-footed"],
    ["a figure that no other check concerns bears no mark", income, "Interest expense", null],
    ["an operating loss agrees with the reconciliation", income, "Loss from operations", "agreed"],
    ["a loss per share is recomputed", income, "Basic and diluted net loss per share", "recomputed"],
    ["a balance that a cash flow moves rolls forward", balance, "Accounts payable", "rolled forward"],
    ["a cash flow within rounding says so", cash, "Deferred revenues", "rolled forward, within the rounding"],
    ["a cash flow that lacks its balances says so", cash, "Deferred income taxes", "not checkable"],
  ])("%s", (_, html, label, words) => {
    const row = rowOf(html, label);
    if (words) expect(row).toContain(words);
    else expect(row).not.toContain("tickmark");
  });

  test("each leads to a check that exists", () => {
    const known = new Set(checks.map(({ id }) => `/base/releases/internap-2010-q2/checks/#${encodeURI(id)}`));
    const led = [...(income + balance + cash).matchAll(/class="tickmark[^>]*href="([^"]*)"/g)];
    expect(led.length).toBeGreaterThan(100);
    expect(led.filter(([, href]) => !known.has(href ?? ""))).toEqual([]);
  });

  test("each total in the three statements is footed in both columns", () => {
    const footed = (html: string): number => html.split(">footed<").length - 1;
    expect([income, balance, cash].map(footed)).toEqual([12, 12, 8]);
  });
});

test("the legend explains each kind of mark on the paper once, and counts its figures", () => {
  const legend = income.slice(income.indexOf("<dl"));
  expect(legend).toContain("Footed: the rows that make up the total add up to it");
  expect(legend).toContain("· 12 figures");
  expect(legend.match(/<dt>/g)).toHaveLength(new Set(income.match(/aria-hidden="true">.*?<\/span>/g)).size);
});

test("an unknown table is refused with the tables there are", () => {
  expect(() => workingPaperOf(internap(), "income")).toThrow(/no table "income"; it has .*income-statement/);
});
