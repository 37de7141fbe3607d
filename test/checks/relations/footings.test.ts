import { describe, expect, test } from "vitest";
import { factReferences } from "../../../src/lib/checks/relations/expression.ts";
import { footings } from "../../../src/lib/checks/relations/footings.ts";
import { type Row, table } from "../made-up.ts";

/** Each total with what it foots: `{ "current-assets": ["cash", "stock"] }`. */
function footed(rows: readonly Row[], caption = "Table"): Record<string, string[]> {
  const relations = footings(table({ id: "t", caption, columns: ["2012", "2011"], rows }));
  return Object.fromEntries(
    relations.map(({ name, expression }) => [
      name,
      factReferences(expression).map(({ concept, segment }) => (segment ? `${concept}.${segment}` : concept)),
    ]),
  );
}

describe("a total foots the rows below the heading of the same words", () => {
  test("with inner totals in place of what they total", () => {
    const rows: Row[] = [
      ["ASSETS"],
      ["Current assets"],
      ["Cash", "cash", "5", "4"],
      ["Inventory", "inventory", "3", "3"],
      ["Total current assets", "current-assets", "8", "7"],
      ["Goodwill", "goodwill", "2", "2"],
      ["Total assets", "assets", "10", "9"],
    ];
    expect(footed(rows)).toEqual({
      "current-assets": ["cash", "inventory"],
      assets: ["current-assets", "goodwill"],
    });
  });

  test("down three levels, and with two inner totals side by side", () => {
    const rows: Row[] = [
      ["Assets"],
      ["Current assets"],
      ["Current assets, cash"],
      ["Notes", "notes", "1"],
      ["Coins", "coins", "2"],
      ["Total current assets, cash", "cash", "3"],
      ["Inventory", "inventory", "4"],
      ["Total current assets", "current-assets", "7"],
      ["Fixed assets"],
      ["Land", "land", "5"],
      ["Total fixed assets", "fixed-assets", "5"],
      ["Total assets", "assets", "12"],
    ];
    expect(footed(rows)).toEqual({
      cash: ["notes", "coins"],
      "current-assets": ["cash", "inventory"],
      "fixed-assets": ["land"],
      assets: ["current-assets", "fixed-assets"],
    });
  });

  test("and not the rows above that heading", () => {
    const rows: Row[] = [
      ["Revenues"],
      ["Ferns", "revenues.ferns", "2"],
      ["Sons", "revenues.sons", "1"],
      ["Total revenues", "revenues", "3"],
      ["Operating costs and expenses"],
      ["Direct cost"],
      ["Ferns", "costs.ferns", "1"],
      ["Selling", "selling", "1"],
      ["Total operating costs and expenses", "operating-costs", "2"],
    ];
    expect(footed(rows)).toEqual({
      revenues: ["revenues.ferns", "revenues.sons"],
      "operating-costs": ["costs.ferns", "selling"],
    });
  });
});

describe('a bare "Total" foots the rows below the nearest heading', () => {
  const rows: Row[] = [
    ["Revenues"],
    ["Ferns", "revenues.ferns", "2"],
    ["Sons", "revenues.sons", "2"],
    ["Total", "revenues", "4"],
    ["Profit"],
    ["Ferns", "profit.ferns", "1"],
    ["Sons", "profit.sons", "1"],
    ["Total", "profit", "2"],
  ];

  test("each of several in one table its own", () => {
    expect(footed(rows)).toEqual({
      revenues: ["revenues.ferns", "revenues.sons"],
      profit: ["profit.ferns", "profit.sons"],
    });
  });

  test("a margin under a Total is no sum", () => {
    const margins: Row[] = [
      ["Margin"],
      ["Ferns", "profit-margin.ferns", "50.0%"],
      ["Sons", "profit-margin.sons", "50.0%"],
      ["Total", "profit-margin", "50.0%"],
    ];
    expect(footed([...rows, ...margins])).not.toHaveProperty("profit-margin");
  });

  test("a loss per share under a Total is no sum", () => {
    const rows: Row[] = [
      ["Per share"],
      ["Continuing", "a-per-share", "$0.02"],
      ["Total", "b-per-share", "$0.02"],
    ];
    expect(footed(rows)).toEqual({});
  });
});

test("rows of another unit than the total, such as shares among dollars, are no part of it", () => {
  const rows: Row[] = [
    ["Equity"],
    ["Common stock", "common-stock", "52"],
    ["Outstanding", "common-shares", "51,924"],
    ["Paid in", "paid-in", "3"],
    ["Total equity", "equity", "55"],
  ];
  expect(footed(rows)).toEqual({ equity: ["common-stock", "paid-in"] });
});

test("net cash of an activity foots the rows below the heading of that activity, headings between them or not", () => {
  const rows: Row[] = [
    ["Cash Flows from Operating Activities"],
    ["Net loss", "net-loss", "(5)"],
    ["Adjustments to reconcile net loss to net cash provided by operating activities"],
    ["Depreciation", "depreciation", "9"],
    ["Net cash flows provided by operating activities", "operating", "4"],
    ["Cash Flows from Investing Activities"],
    ["Purchases of equipment", "purchases", "(3)"],
    ["Net cash flows used in investing activities", "investing", "(3)"],
  ];
  expect(footed(rows)).toEqual({ operating: ["net-loss", "depreciation"], investing: ["purchases"] });
});

/** Rule: Regulation G, 17 CFR 244.100(a)(2): from the most directly comparable GAAP measure. */
describe("in a reconciliation the first non-GAAP row foots the rows above it", () => {
  const rows: Row[] = [
    ["Net loss (GAAP)", "net-loss", "(5)"],
    ["Impairments", "impairments", "7"],
    ["Normalized net income (non-GAAP)", "normalized", "2"],
    ["To participating securities (non-GAAP)", "participating", "(1)"],
    ["Normalized diluted shares (non-GAAP)", "normalized-shares", "9"],
  ];

  test("and later ones are not guessed", () => {
    expect(footed(rows, "Reconciliation of Net Loss")).toEqual({ normalized: ["net-loss", "impairments"] });
  });

  test("in another table nothing is reconciled", () => {
    expect(footed(rows, "Summary")).toEqual({});
  });
});

test.each<[string, Row[]]>([
  ["no heading has its words", [["Revenues"], ["Ferns", "a", "1"], ["Total expenses", "b", "1"]]],
  ["nothing stands between the heading and it", [["Revenues"], ["Total revenues", "a", "1"]]],
  [
    "there is no heading at all",
    [
      ["Ferns", "a", "1"],
      ["Total", "b", "1"],
    ],
  ],
  ["its meaning is not declared", [["Revenues"], ["Ferns", "a", "1"], ["Total revenues", "", "1"]]],
])("a total is left alone where %s", (_, rows) => {
  expect(footed(rows)).toEqual({});
});
