import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractFrom } from "../../../src/lib/release/extract/extract-release.ts";
import { loadRelease } from "../../../src/lib/release/extract/load-release.ts";
import { declarations, extraction, id, text } from "../releases.ts";

const { release, coverage, problems } = extraction;
const at = (line: number) => release.witnesses.filter((one) => one.line === line);

describe("cells of the release", () => {
  test.each<[number, number, string, string, string, number, number]>([
    [20, 0, "revenues.data-center-services.2010-Q2", "\\$ 31,197", "31197", 3, -3],
    [20, 1, "revenues.data-center-services.2009-Q2", "\\$ 32,273", "32273", 3, -3],
    [20, 2, "revenues.data-center-services.2010-Q1", "\\$ 33,722", "33722", 3, -3],
    [20, 3, "revenues-growth.data-center-services.2010-Q2/2009-Q2", "-3%", "-3", 0, 0],
    [21, 0, "revenues.ip-services.2010-Q2", "29,328", "29328", 3, -3],
    [23, 4, "operating-costs-and-expenses-growth.2010-Q2/2010-Q1", "-3%", "-3", 0, 0],
    [24, 3, "net-loss-growth.2010-Q2/2009-Q2", "n/m", "n/m", 0, 0],
    [25, 1, "normalized-net-income.2009-Q2", "\\$ (1,468)", "-1468", 3, -3],
    [25, 4, "normalized-net-income-growth.2010-Q2/2010-Q1", "81%", "81", 0, 0],
    [26, 3, "adjusted-ebitda-growth.2010-Q2/2009-Q2", "32%", "32", 0, 0],
    [27, 0, "adjusted-ebitda-margin.2010-Q2", "16.4%", "16.4", 0, 1],
    [27, 3, "adjusted-ebitda-margin-change.2010-Q2/2009-Q2", "590 BPS", "590", 0, -1],
    [108, 0, "revenues.data-center-services.2010-Q2", "\\$ 31,197", "31197", 3, -3],
    [113, 1, "direct-costs-of-network.data-center-services.2009-Q2", "24,165", "24165", 3, -3],
    [119, 0, "depreciation-and-amortization.2010-Q2", "7,013", "7013", 3, -3],
    [130, 0, "equity-in-loss-of-equity-method-investment.2010-Q2", "(62)", "-62", 3, -3],
    [132, 0, "net-loss-per-share.2010-Q2", "\\$ (0.03)", "-0.03", 0, 2],
    [133, 0, "weighted-average-shares-basic.2010-Q2", "50,013", "50013", 3, -3],
    [145, 1, "cash-and-cash-equivalents.2009-12-31", "\\$ 73,926", "73926", 3, -3],
    [147, 0, "allowance-for-doubtful-accounts.2010-06-30", "\\$2,102", "2102", 3, -3],
    [147, 1, "allowance-for-doubtful-accounts.2009-12-31", "\\$1,953", "1953", 3, -3],
    [147, 2, "accounts-receivable.2010-06-30", "18,551", "18551", 3, -3],
    [181, 0, "preferred-stock-par-value.2010-06-30", "\\$0.001", "0.001", 0, 3],
    [181, 1, "preferred-shares-authorized.2010-06-30", "20,000", "20000", 3, -3],
    [181, 2, "preferred-stock.2010-06-30", "----", "0", 3, -3],
    [182, 1, "common-shares-authorized.2010-06-30", "120,000", "120000", 3, -3],
    [182, 3, "common-shares-outstanding.2009-12-31", "50,763", "50763", 3, -3],
    [184, 0, "treasury-shares.2010-06-30", "97", "97", 3, -3],
    [184, 2, "treasury-stock.2010-06-30", "(435)", "-435", 3, -3],
    [188, 1, "liabilities-and-stockholders-equity.2009-12-31", "\\$ 267,502", "267502", 3, -3],
    [199, 0, "net-loss.2010-H1", "\\$ (1,531)", "-1531", 3, -3],
    [201, 0, "goodwill-and-intangible-impairments.2010-H1", "----", "0", 3, -3],
    [202, 0, "depreciation-and-amortization-in-all.2010-H1", "16,745", "16745", 3, -3],
    [208, 0, "other-operating-cash-flows.2010-H1", "337", "337", 3, -3],
    [227, 0, "other-financing-cash-flows.2010-H1", "(61)", "-61", 3, -3],
    [231, 0, "cash-and-cash-equivalents.2009-12-31", "73,926", "73926", 3, -3],
    [231, 1, "cash-and-cash-equivalents.2008-12-31", "46,870", "46870", 3, -3],
    [232, 1, "cash-and-cash-equivalents.2009-06-30", "\\$ 54,514", "54514", 3, -3],
    [303, 1, "loss-from-operations.2010-Q1", "\\$ 114", "114", 3, -3],
    [305, 0, "depreciation-and-amortization-in-all.2010-Q2", "7,992", "7992", 3, -3],
    [306, 2, "loss-on-disposals.2009-Q2", "-", "0", 3, -3],
    [308, 0, "adjusted-ebitda.2010-Q2", "\\$ 9,924", "9924", 3, -3],
    [326, 2, "normalized-net-income-to-participating-securities.2009-Q2", "-", "0", 3, -3],
    [331, 0, "weighted-average-shares-diluted.2010-Q2", "50,013", "50013", 3, -3],
    [332, 2, "potentially-dilutive-securities.2009-Q2", "-", "0", 3, -3],
    [336, 1, "net-loss-per-share.2010-Q1", "\\$ (0.01)", "-0.01", 0, 2],
    [338, 2, "normalized-net-income-per-share.2009-Q2", "\\$ (0.03)", "-0.03", 0, 2],
    [352, 1, "revenues.2010-Q1", "63,365", "63365", 3, -3],
    [356, 0, "direct-costs-of-network.2010-Q2", "31,263", "31263", 3, -3],
    [360, 2, "segment-profit.2009-Q2", "\\$ 27,793", "27793", 3, -3],
    [364, 0, "segment-margin.2010-Q2", "48.3%", "48.3", 0, 1],
  ])("line %i, figure %i is %s, printed %j", (line, index, fact, printed, value, scale, decimals) => {
    expect(at(line)[index]).toMatchObject({ fact, printed, value, scale, decimals });
  });
});

describe("figures in prose", () => {
  test.each([
    [7, 0, "revenues.2010-Q2", "\\$60.5 million", "60.5"],
    [9, 1, "adjusted-ebitda-growth.2010-Q2/2009-Q2", "46.5 percent", "46.5"],
    [36, 0, "revenues-growth.data-center-services.2010-Q2/2009-Q2", "3 percent", "-3"],
    [41, 5, "net-loss-per-share.2010-Q1", "\\$(0.01) per share", "-0.01"],
    [46, 2, "segment-profit-growth.2010-Q2/2010-Q1", "flat", "0"],
    [53, 1, "purchases-of-property-and-equipment.2010-H1", "\\$28.5 million", "-28.5"],
    [65, 1, "company-controlled-capacity.2010-07-31", "137,500 net sellable square feet", "137500"],
  ])("line %i, figure %i is %s, printed %j, of value %s", (line, index, fact, printed, value) => {
    expect(at(line)[index]).toMatchObject({ table: "prose", fact, printed, value });
  });

  test("a changed digit in a phrase still extracts", () => {
    const changed = extractFrom(text.replace("up 46.5 percent", "up 47.5 percent"), declarations);
    expect(changed.problems).toEqual([]);
    expect(changed.release.witnesses.find((one) => one.line === 9 && one.start === 40)?.value).toBe("47.5");
  });
});

describe("the whole release", () => {
  test("every digit is a figure or left out with a reason", () => {
    expect(problems).toEqual([]);
    expect(coverage.unaccounted).toEqual([]);
    expect([coverage.figures, coverage.leftOut.length]).toEqual([383, 74]);
  });

  test("every witness stands where it says", () => {
    for (const { line, start, end, printed } of release.witnesses) {
      expect(release.lines[line - 1]?.slice(start, end)).toBe(printed);
    }
  });

  test("no two witnesses share a place, and a fact has one unit", () => {
    expect(new Set(release.witnesses.map((one) => `${one.line}:${one.start}`)).size).toBe(
      release.witnesses.length,
    );
    for (const fact of release.facts.values()) {
      expect(new Set(fact.witnesses.map((one) => one.unit)).size).toBe(1);
    }
  });

  test("loading from facts.csv gives what extraction gives", () => {
    const loaded = loadRelease(id);
    expect(loaded.witnesses).toEqual(release.witnesses);
    expect(loaded.tables).toEqual(release.tables);
    expect([...loaded.facts.keys()]).toEqual([...release.facts.keys()]);
  });

  test("a fact printed several times takes its value from the finest print of the highest authority", () => {
    const revenues = release.facts.get("revenues.2010-Q2");
    expect(revenues?.witnesses.map((one) => one.table)).toEqual([
      "income-statement",
      "segment-table",
      "summary",
      "prose",
      "prose",
    ]);
    expect(revenues?.figure?.value.toString()).toBe("60525000");
    expect(release.facts.get("adjusted-ebitda-growth.2010-Q2/2009-Q2")?.figure?.value.toString()).toBe(
      "46.5",
    );
  });

  test("n/m is a fact without a figure", () => {
    expect(release.facts.get("net-loss-growth.2010-Q2/2009-Q2")?.figure).toBeNull();
  });

  test.each([
    ["summary", ["2010-Q2", "2009-Q2", "2010-Q1", "2010-Q2/2009-Q2", "2010-Q2/2010-Q1"]],
    ["income-statement", ["2010-Q2", "2009-Q2"]],
    ["balance-sheet", ["2010-06-30", "2009-12-31"]],
    ["cash-flow-statement", ["2010-H1", "2009-H1"]],
    ["adjusted-ebitda-reconciliation", ["2010-Q2", "2010-Q1", "2009-Q2"]],
    ["segment-table", ["2010-Q2", "2010-Q1", "2009-Q2"]],
  ])("the columns of %s are %j", (table, periods) => {
    const columns = release.tables.find((one) => one.id === table)?.columns;
    expect(columns?.map((one) => one.period)).toEqual(periods);
  });

  test("every numeric cell of every table is a witness", () => {
    const cells = release.tables.flatMap((table) => table.rows.filter((row) => row.kind !== "section"));
    expect(cells.flatMap((row) => row.cells).every((cell) => cell !== null)).toBe(true);
    expect(cells.flatMap((row) => row.cells)).toHaveLength(315);
  });

  test.each([
    [
      "income-statement",
      "IP services",
      "Direct cost of network, sales and services, exclusive of depreciation and amortization, shown below",
      2,
    ],
    ["balance-sheet", "Inventory", "Current assets", 2],
    ["balance-sheet", "Goodwill", "ASSETS", 1],
    ["balance-sheet", "Total stockholders' equity", "Stockholders' equity", 1],
    ["cash-flow-statement", "Inventory", "Changes in operating assets and liabilities", 2],
    [
      "cash-flow-statement",
      "Net cash flows provided by operating activities",
      "Cash Flows from Operating Activities",
      0,
    ],
    ["cash-flow-statement", "Effect of exchange rates on cash and cash equivalents", "", 0],
  ])("in %s, %j stands in %j at level %i", (table, label, section, level) => {
    const row = release.tables.find((one) => one.id === table)?.rows.find((one) => one.label === label);
    expect(row).toMatchObject({ section, level });
  });
});

describe("a changed copy", () => {
  const digits = release.witnesses.flatMap((witness) =>
    [...witness.printed.matchAll(/\d/g)].map((match) => ({ witness, offset: witness.start + match.index })),
  );

  test("any digit of any figure changed to another one, not 0, changes the value of that witness alone", () => {
    const changes = fc.tuple(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(changes, ([{ witness, offset }, digit]) => {
        const lines = [...release.lines];
        const before = lines[witness.line - 1] ?? "";
        if (before[offset] === String(digit)) return;
        lines[witness.line - 1] = before.slice(0, offset) + digit + before.slice(offset + 1);
        const changed = extractFrom(lines.join("\n"), declarations);
        expect(changed.problems).toEqual([]);
        const values = changed.release.witnesses.map((one) => one.value);
        const different = release.witnesses.filter((one, index) => one.value !== values[index]);
        expect(different).toEqual([witness]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["parentheses dropped", "\t\\$ (1,271)\t", "\t\\$ 1,271\t", 24, "1271"],
    ["a thousand-fold slip", "\t\\$ (1,271)\t", "\t\\$ (1,271,000)\t", 24, "-1271000"],
    ["neighbouring columns swapped", "\\$ 60,525\t\\$ 64,372", "\\$ 64,372\t\\$ 60,525", 22, "64372"],
  ])("%s still extracts", (_, from, to, line, value) => {
    const { witnesses } = extractFrom(
      text.replace(from, () => to),
      declarations,
    ).release;
    expect(witnesses.find((one) => one.line === line)?.value).toBe(value);
  });
});

describe("mistakes are named with line and column, all at once", () => {
  const problemsOf = (from: string, to: string) =>
    extractFrom(
      text.replace(from, () => to),
      declarations,
    ).problems.map(({ line, column, what, why }) => `${line}:${column} ${what}; ${why}`);

  test.each([
    [
      "malformed digits",
      "Sales and marketing\t7,002",
      "Sales and marketing\t7,0O2",
      /^117:2\d "7,0O2" is no figure/,
    ],
    [
      "an open parenthesis",
      "Loss from operations\t(713)",
      "Loss from operations\t(713",
      /^122:22 "\(713" is no figure/,
    ],
    ["a missing cell", "Goodwill\t39,464\t39,464", "Goodwill\t39,464", /^154:\d+ the row has 1 cells/],
    [
      "a row nobody declared",
      "Deferred rent\t16,597",
      "Rent\t16,597",
      /^171:1 the row "Rent" of balance-sheet/,
    ],
    [
      "an undeclared period",
      "\tSix Months Ended June 30,",
      "\tNine Months Ended June 30,",
      /^197:2 the heading "Nine/,
    ],
    [
      "a table nobody knows",
      "SEGMENT PROFIT AND SEGMENT MARGIN\n",
      "SEGMENTS\n",
      /^347:1 the table "SEGMENTS"/,
    ],
    ["no scale", " (dollars in thousands):", ":", /^347:1 the table segment-table states no scale/],
    ["another unit", "16.4%\t10.5%", "16.4%\t\\$ 10.5", /^27:30 "\\\\\$ 10.5" is printed in USD/],
    ["an amount in a label", "Inventory\t374", "Inventory 12\t374", /^148:1 the row "Inventory #"/],
    [
      "a digit nobody accounts for",
      "a marked increase",
      "a 35 percent increase",
      /^63:\d+ "35" is not accounted for/,
    ],
    ["a size in letters", "a marked increase", "a $35M increase", /^63:\d+ "\$35M" is not accounted for/],
    ["a fraction", "a marked increase", "an 8½ increase", /^63:\d+ "8½" is not accounted for; a digit other/],
    [
      "digits of another script",
      "a marked increase",
      "a ３５ increase",
      /^63:\d+ "３５" is not accounted for/,
    ],
    [
      "a fraction after declared digits",
      "We had 2,807 customers",
      "We had 2,807½ customers",
      /^61:10 "2,807½ customers" is no figure; a digit other than 0 to 9/,
    ],
    [
      "a size on the next line",
      "Revenue of \\$60.5 million",
      "Revenue of \\$60.5\nmillion",
      /^7:14 "\\\$60\.5" is not accounted for; its size stands on the next line/,
    ],
    [
      "a row without a label under the headings",
      "\nData center services\t\\$ 31,197\t\\$ 32,273",
      "\n\t\\$ 31,197\t\\$ 32,273",
      /^20:1 the row "" of summary/,
    ],
    ["a number more in a heading", "2Q 2010</u>", "2Q 2010</u> 7", /^18:\d+ "7" is not accounted for/],
    ["an undeclared flat", "a marked increase", "a flat increase", /^63:\d+ "flat" is not accounted for/],
    [
      "a phrase gone",
      "up 46.5 percent",
      "plus 46.5 percent",
      /^8:1 "up # year-over-year" is found 0 times on line 9/,
    ],
  ])("%s", (_, from, to, message) => {
    expect(problemsOf(from, to)).toContainEqual(expect.stringMatching(message));
  });

  test.each([
    ["\\$60.5-million", "60.5", 6],
    ["\\$60.5M", "60.5", 6],
    ["\\$60.5 trillion", "60.5", 12],
    ["\\$60.5\u00a0million", "60.5", 6],
    ["\\$60.5  million", "60.5", 6],
    ["\\$60.5 billion", "60.5", 9],
  ])("%j in place of a figure is read with its size", (printed, value, scale) => {
    const { release: changed } = extractFrom(
      text.replace("Revenue of \\$60.5 million", () => `Revenue of ${printed}`),
      declarations,
    );
    expect(changed.witnesses.find(({ line }) => line === 7)).toMatchObject({ printed, value, scale });
  });

  test.each([
    ["\\$240 to \\$250 million"],
    ["\\$240\u2013250 million"],
    ["between \\$240 and \\$250 million"],
  ])("of the range %j the first figure takes the size of the second", (range) => {
    const phrase = range.replace("\\$240", "#");
    const figure = declarations.prose.find(({ line }) => line === 7);
    if (!figure) throw new Error("line 7 has a figure");
    const { release: changed } = extractFrom(`The range is ${range}.`, {
      ...declarations,
      tables: [],
      leftOut: [],
      prose: [{ ...figure, line: 1, phrase }],
    });
    expect(changed.witnesses).toMatchObject([{ printed: "\\$240", value: "240", scale: 6, decimals: -6 }]);
  });

  test("two mistakes give two messages", () => {
    const twice = text.replace("\t7,002", "\t7,0O2").replace("\t10,940", "\t1O,940");
    expect(
      extractFrom(twice, declarations).problems.filter(({ what }) => what.endsWith("is no figure")),
    ).toHaveLength(2);
  });
});
