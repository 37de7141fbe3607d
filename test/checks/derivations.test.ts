import { describe, expect, test } from "vitest";
import type { Check } from "../../src/lib/checks/model/check.ts";
import { parseRelations } from "../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../src/lib/checks/rules/check-release.ts";
import type { Release } from "../../src/lib/release/model/release.ts";
import { type MadeUpTable, madeUp, type Row } from "./made-up.ts";
import { checksWith, find } from "./real-release.ts";

const quarters = {
  "2012-Q1": ["2012-01-01", "2012-03-31"],
  "2012-Q2": ["2012-04-01", "2012-06-30"],
  "2012-Q3": ["2012-07-01", "2012-09-30"],
  "2012-H1": ["2012-01-01", "2012-06-30"],
  "2012-9M": ["2012-01-01", "2012-09-30"],
} as const;

/** A made-up release of the quarters above. */
function release(
  ...tables: readonly (readonly [id: string, columns: readonly string[], ...rows: Row[]])[]
): Release {
  const made: MadeUpTable[] = tables.map(([id, columns, ...rows]) => ({ id, columns, rows }));
  const periods = Object.entries(quarters).map(
    ([id, [start, end]]) => ({ id, kind: "duration", start, end, label: id }) as const,
  );
  return { ...madeUp(made), periods };
}

/** What a check of a made-up release says, and what was derived for it, in thousands. */
function says(made: Release, relations: string, id: string): unknown {
  const check = checkRelease(made, parseRelations(relations, "relations.txt")).find((one) => one.id === id);
  return [check?.verdict, ...derivedOf(check)];
}

const derivedOf = (check: Check | undefined): readonly string[] =>
  (check?.derived ?? []).map(({ label, figure }) => `${label}: ${figure.value.dividedBy(1000)}`);

const profit = "recalculate: profit = sales - costs";

describe("a figure that the printed ones imply is derived before a check is called not checkable", () => {
  const half: readonly Row[] = [
    ["Sales", "sales", "9", "5", "4"],
    ["Costs", "costs", "6", "4", ""],
    ["Profit", "profit", "3", "1", "2"],
  ];

  test("a quarter is six months less the other quarter: 6 - 4 = 2, and 4 - 2 = 2", () => {
    const made = release(["t", ["2012-H1", "2012-Q1", "2012-Q2"], ...half]);
    expect(says(made, profit, "recalculate.profit.2012-Q2@t")).toEqual(["ties", "costs, 2012-Q2: 2"]);
  });

  test("a quarter is nine months less six: 10 - 6 = 4", () => {
    const rows: readonly Row[] = [
      ["Sales", "sales", "15", "9", "6"],
      ["Costs", "costs", "10", "6", ""],
      ["Profit", "profit", "5", "3", "1"],
    ];
    const made = release(["t", ["2012-9M", "2012-H1", "2012-Q3"], ...rows]);
    expect(says(made, profit, "recalculate.profit.2012-Q3@t")).toEqual([
      "ties-within-rounding",
      "costs, 2012-Q3: 4",
    ]);
  });

  test("what does not follow is said to fail: sales of 4 less derived costs of 2 are no profit of 8", () => {
    const wrong = half.map((row): Row => (row[1] === "profit" ? ["Profit", "profit", "3", "1", "8"] : row));
    const made = release(["t", ["2012-H1", "2012-Q1", "2012-Q2"], ...wrong]);
    expect(says(made, profit, "recalculate.profit.2012-Q2@t")).toEqual(["does-not-tie", "costs, 2012-Q2: 2"]);
  });

  test("such a failure has a diagnosis too: 200 for 2 is no slip that was tried, 2,000 for 2 is one of scale", () => {
    const diagnosed = (printed: string) => {
      const wrong = half.map(
        (row): Row => (row[1] === "profit" ? ["Profit", "profit", "3", "1", printed] : row),
      );
      const made = release(["t", ["2012-H1", "2012-Q1", "2012-Q2"], ...wrong]);
      const checks = checkRelease(made, parseRelations(profit, "relations.txt"));
      return checks.find(({ id }) => id === "recalculate.profit.2012-Q2@t")?.diagnosis;
    };
    expect(diagnosed("200")?.text).toContain("tried");
    expect(diagnosed("2,000")?.mistake).toBe("scale-slip");
  });

  test("its interval is the sum of the intervals it comes from: four roundings of a half, and the printed one", () => {
    const made = release(["t", ["2012-H1", "2012-Q1", "2012-Q2"], ...half]);
    const checks = checkRelease(made, parseRelations(profit, "relations.txt"));
    const derived = checks.find(({ id }) => id === "recalculate.profit.2012-Q2@t");
    expect(derived?.comparison?.tolerance.toString()).toBe("2000");
    expect(derived?.inputs.map(({ printed }) => printed)).toEqual(["4", "6", "4"]);
  });

  const law = "recalculate: total = rent + wages + tax\nrecalculate: profit = sales - rent - wages";

  test("of several missing lines their sum is enough: the total less its printed part, 9 - 2 = 7", () => {
    const rows: readonly Row[] = [
      ["Rent", "rent", "3", ""],
      ["Wages", "wages", "2", ""],
      ["Tax", "tax", "1", "2"],
      ["All costs", "total", "6", "9"],
      ["Sales", "sales", "8", "10"],
      ["Profit", "profit", "3", "3"],
    ];
    const made = release(["t", ["2012-Q1", "2012-Q2"], ...rows]);
    expect(says(made, law, "recalculate.profit.2012-Q2@t")).toEqual(["ties", "rent + wages, 2012-Q2: 7"]);
    const [derived] = checkRelease(made, parseRelations(law, "r"))
      .filter(({ id }) => id === "recalculate.profit.2012-Q2@t")
      .flatMap((check) => check.derived ?? []);
    expect(derived?.chain).toEqual(["total = rent + wages + tax, 2012-Q2"]);
  });

  test("what one part would take off and another add again stays out: 14 - 3 - 2 - 1 = 8, with five roundings", () => {
    const rows: readonly Row[] = [
      ["Rent", "rent", "7", "3", ""],
      ["Wages", "wages", "", "2", ""],
      ["Tax", "tax", "2", "1", ""],
      ["Costs", "costs", "14", "6", "8"],
    ];
    const made = release(["t", ["2012-H1", "2012-Q1", "2012-Q2"], ...rows]);
    const checks = checkRelease(made, parseRelations("recalculate: costs = rent + wages + tax", "r"));
    const derived = checks.find(({ id }) => id === "recalculate.costs.2012-Q2@t");
    expect(derived?.inputs.map(({ printed }) => printed).toSorted()).toEqual(["1", "14", "2", "3"]);
    expect([derived?.verdict, derived?.comparison?.tolerance.toString()]).toEqual(["ties", "2500"]);
  });

  test("an operand of a quotient is derived like a term of a sum: 2 on 9 - 5 = 4 is half", () => {
    const rows: readonly Row[] = [
      ["Sales", "sales", "9000", "5000", ""],
      ["Profit", "profit", "3000", "1000", "2000"],
      ["Margin", "profit-margin", "", "", "50%"],
    ];
    const made = release(["t", ["2012-H1", "2012-Q1", "2012-Q2"], ...rows]);
    const margin = "recalculate: profit-margin = profit / sales";
    expect(says(made, margin, "recalculate.profit-margin.2012-Q2@t")).toEqual([
      "ties",
      "sales, 2012-Q2: 4000",
    ]);
  });

  test("a sum that fails somewhere is no law, and nothing is derived from it", () => {
    const rows: readonly Row[] = [
      ["Rent", "rent", "3", ""],
      ["Wages", "wages", "2", ""],
      ["Tax", "tax", "1", "2"],
      ["All costs", "total", "60", "9"],
      ["Sales", "sales", "8", "10"],
      ["Profit", "profit", "3", "3"],
    ];
    const made = release(["t", ["2012-Q1", "2012-Q2"], ...rows]);
    expect(says(made, law, "recalculate.profit.2012-Q2@t")).toEqual(["not-checkable"]);
  });

  test("of two ways of one length the tighter one is taken: from thousands, 24 - 20 = 4, not from millions", () => {
    const rows: readonly Row[] = [
      ["Sales", "sales", "8", "10"],
      ["Rent", "rent", "3", ""],
      ["Other", "other", "5", "6"],
      ["Coarse", "coarse", "$1 million", "$1 million"],
      ["Rest", "rest", "$1 million", "$1 million"],
      ["Turnover", "turnover", "20", "24"],
      ["Left", "left", "17", "20"],
    ];
    const laws = [
      "recalculate: rest = coarse - rent",
      "recalculate: left = turnover - rent",
      "recalculate: sales = rent + other",
    ].join("\n");
    const made = release(["t", ["2012-Q1", "2012-Q2"], ...rows]);
    expect(says(made, laws, "recalculate.sales.2012-Q2@t")).toEqual(["ties", "rent, 2012-Q2: 4"]);
  });
});

describe("nothing is derived in a circle", () => {
  test("a relation is not solved for what it lacks", () => {
    const made = release([
      "t",
      ["2012-Q1", "2012-Q2"],
      ["Sales", "sales", "5", "4"],
      ["Costs", "costs", "4", ""],
      ["Profit", "profit", "1", "2"],
    ]);
    expect(says(made, profit, "recalculate.profit.2012-Q2@t")).toEqual(["not-checkable"]);
  });

  test("nor by the same relation under another name", () => {
    const twice = `${profit}\nrecalculate again: costs = sales - profit`;
    const made = release([
      "t",
      ["2012-Q1", "2012-Q2"],
      ["Sales", "sales", "5", "4"],
      ["Costs", "costs", "4", ""],
      ["Profit", "profit", "1", "2"],
    ]);
    expect(says(made, twice, "recalculate.profit.2012-Q2@t")).toEqual(["not-checkable"]);
  });

  test("nor where what comes out is a check that is made already", () => {
    const rows: readonly Row[] = [
      ["Sales", "sales", "8", "10"],
      ["Rent", "rent", "3", "4"],
      ["Wages", "wages", "2", "3"],
      ["Costs", "costs", "5", ""],
      ["Profit", "profit", "3", "3"],
    ];
    const both = `${profit}\nrecalculate: costs = rent + wages\nrecalculate in-full: profit = sales - rent - wages`;
    const made = release(["t", ["2012-Q1", "2012-Q2"], ...rows]);
    expect(says(made, both, "recalculate.in-full.2012-Q2@t")).toEqual(["ties"]);
    expect(says(made, both, "recalculate.profit.2012-Q2@t")).toEqual(["not-checkable"]);
  });
});

/** By hand: 63,251 - 23,043 - 11,042 - 8,753 - 18 = 20,395; 63,251 - 34,085 - 18 - 20,395 = 8,753; 114 + 260 = 374. */
describe("the first quarter of 2010, of which the release prints no statement of operations", () => {
  const checks = checksWith();
  const place = "2010-Q1@adjusted-ebitda-reconciliation";

  test.each([
    ["recalculate.adjusted-ebitda-from-segment-profit", "20395"],
    ["recalculate.depreciation-and-amortization-in-all", "8753"],
    ["recalculate.loss-from-operations-from-net-loss", "374"],
  ])("%s ties, with %s derived", (relation, value) => {
    const { verdict, derived = [], inputs, witness } = find(checks, `${relation}.${place}`);
    expect(verdict).toBe("ties");
    expect(derived.map(({ figure }) => figure.value.dividedBy(1000).toString())).toEqual([value]);
    expect(inputs).not.toContainEqual(witness);
  });

  test.each([
    `recalculate.adjusted-ebitda-from-net-loss.${place}`,
    "cross-foot.equity-in-loss-of-equity-method-investment-from-its-parts.2010-H1@cash-flow-statement",
  ])("%s: all that could be derived takes its own figures away again, or asks for itself", (id) => {
    expect(find(checks, id).verdict).toBe("not-checkable");
  });

  test("another digit in the total of operating costs, line 23, moves the check that it was derived for", () => {
    const after = checksWith([23, "63,251", "63,271"]);
    expect(find(after, `recalculate.adjusted-ebitda-from-segment-profit.${place}`).verdict).toBe(
      "does-not-tie",
    );
  });
});
