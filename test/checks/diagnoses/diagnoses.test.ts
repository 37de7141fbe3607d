import { describe, expect, test } from "vitest";
import { parseRelations } from "../../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../../src/lib/checks/rules/check-release.ts";
import { type MadeUpTable, madeUp, type Row } from "../made-up.ts";
import { type Change, checksWith, find } from "../real-release.ts";

/** The diagnosis of one check of a copy of the release with changes. */
function diagnosed(id: string, ...changes: Change[]) {
  const { verdict, diagnosis } = find(checksWith(...changes), id);
  return { verdict, mistake: diagnosis?.mistake ?? null, text: diagnosis?.text ?? "" };
}

/** The mistake found in the one check of a made-up table that fails. */
function mistake(rows: readonly Row[], relations = "", columns: readonly string[] = ["2012", "2011"]) {
  const table: MadeUpTable = { id: "t", columns, rows };
  const checks = checkRelease(madeUp([table]), parseRelations(relations, "relations.txt"));
  const failed = checks.filter(({ verdict }) => verdict === "does-not-tie");
  expect(failed.map(({ id }) => id)).toHaveLength(1);
  return failed[0]?.diagnosis?.mistake ?? null;
}

/** Of the release as published. 9,924 − 6,776 = 3,148; 31,197 − 33,722 = −2,525. */
describe("in the release, a growth figure with the current period as its base is explained", () => {
  test("32% is 3,148 ÷ 9,924, where 3,148 ÷ 6,776 is 46%", () => {
    const found = diagnosed("recalculate.adjusted-ebitda-growth.2010-Q2/2009-Q2@summary");
    expect(found.mistake).toBe("wrong-base");
    expect(found.text).toContain("gives 32%, as printed");
    expect(found.text).toContain("it is 46%");
  });

  test("-8% is -2,525 ÷ 31,197, where -2,525 ÷ 33,722 is -7%", () => {
    const found = diagnosed("recalculate.revenues-growth.data-center-services.2010-Q2/2010-Q1@summary");
    expect([found.verdict, found.mistake]).toEqual(["does-not-tie", "wrong-base"]);
  });

  test("10% for 9,924 on 9,877 has no simple explanation, and gets none", () => {
    const found = diagnosed("recalculate.adjusted-ebitda-growth.2010-Q2/2010-Q1@summary");
    expect([found.verdict, found.mistake]).toEqual(["does-not-tie", null]);
  });
});

/** Small changes of the release, each of which is one simple mistake. */
describe("a changed copy of the release is explained", () => {
  test.each<[string, string, Change[]]>([
    ["flipped-sign", "foot.loss-from-operations.2009-Q2@income-statement", [[122, "(60,204)", "60,204"]]],
    ["flipped-sign", "foot.non-operating-expense.2010-Q2@income-statement", [[124, "(33)", "33"]]],
    ["flipped-sign", "recalculate.revenues-growth.ip-services.2010-Q2/2009-Q2@summary", [[21, "-9%", "9%"]]],
    [
      "neighbouring-column",
      "foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconciliation",
      [[308, "9,924", "9,877"]],
    ],
    ["neighbouring-column", "recalculate.segment-margin.2010-Q1@segment-table", [[364, "46.2%", "43.2%"]]],
    ["neighbouring-row", "foot.direct-costs-of-network.2010-Q2@segment-table", [[356, "31,263", "11,479"]]],
    [
      "neighbouring-row",
      "recalculate.segment-profit.data-center-services.2010-Q2@segment-table",
      [[358, "11,413", "17,849"]],
    ],
    ["scale-slip", "foot.assets.2010-06-30@balance-sheet", [[157, "294,697", "294,697,000"]]],
    [
      "transposed-digits",
      "foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconciliation",
      [[308, "9,924", "9,942"]],
    ],
    [
      "transposed-digits",
      "foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconciliation",
      [[305, "7,992", "9,792"]],
    ],
    ["transposed-digits", "recalculate.adjusted-ebitda-margin.2010-Q1@summary", [[27, "15.6%", "51.6%"]]],
    // 15.6 printed as 16.5: the digits on both sides of the point.
    ["transposed-digits", "recalculate.adjusted-ebitda-margin.2010-Q1@summary", [[27, "15.6%", "16.5%"]]],
  ])("%s: %s", (expected, id, changes) => {
    const found = diagnosed(id, ...changes);
    expect([found.verdict, found.mistake]).toEqual(["does-not-tie", expected]);
  });

  /** 7,992 - 7,929 = 63 = 81 - 18: either of two rows may have its digits exchanged. */
  test("unless two mistakes explain it equally well", () => {
    const id = "foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconciliation";
    expect(diagnosed(id, [305, "7,992", "7,929"])).toMatchObject({ verdict: "does-not-tie", mistake: null });
  });

  test("and says which figure it is, in which line", () => {
    const change: Change = [305, "7,992", "9,792"];
    const { text } = diagnosed("foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconciliation", change);
    expect(text).toBe(
      "Transposed digits: with two neighbouring digits of 9,792 (line 305) exchanged, the sum is as printed.",
    );
  });
});

/** Rule: README "Verdicts": where exactly one simple mistake reproduces the printed figure. */
describe("a failure is explained by exactly one simple mistake, or not at all", () => {
  const items = (total: string, a = "50", b = "70"): Row[] => [
    ["Items"],
    ["A", "a", a],
    ["B", "b", b],
    ["C", "c", "-"],
    ["Total items", "items", total],
  ];

  test("50 + 70 is not 20: the first term was subtracted", () => {
    expect(mistake(items("20"))).toBe("flipped-sign");
  });

  test("50 + 50 is not 0: either term may have been subtracted", () => {
    expect(mistake(items("0", "50", "50"))).toBeNull();
  });

  test("120 is not 210: two digits are exchanged; 130 is no simple mistake", () => {
    expect(mistake(items("210"))).toBe("transposed-digits");
    expect(mistake(items("130"))).toBeNull();
  });

  test("120 is not 70: were both neighbouring rows 70, which one was copied could not be said", () => {
    const rows = (below: string): Row[] => [
      ...items("70").filter(([label]) => label !== "C"),
      ["D", "d", below],
    ];
    expect(mistake(rows("99"))).toBe("neighbouring-row");
    expect(mistake(rows("70"))).toBeNull();
  });

  test("120 is not 240,000: nor is it a thousandth", () => {
    expect(mistake(items("240,000"))).toBeNull();
    expect(mistake(items("120,000"))).toBe("scale-slip");
    expect(mistake(items("5", "5,000", "-"))).toBe("scale-slip");
  });

  test("0 is not a thousandth of 10%: anything small rounds to it", () => {
    const rows: Row[] = [["Sales", "sales", "110", "100", "flat"]];
    expect(mistake(rows, "", ["2012", "2011", "2012/2011"])).toBeNull();
  });
});

describe("a neighbour is read by what its own row or column means", () => {
  test("a total that repeats the segment above it", () => {
    const rows: Row[] = [
      ["Revenues"],
      ["Ferns", "revenues.ferns", "40"],
      ["Sons", "revenues.sons", "70"],
      ["Total revenues", "revenues", "70"],
    ];
    expect(mistake(rows)).toBe("neighbouring-row");
  });

  test("a row of another unit is no neighbour", () => {
    const rows: Row[] = [
      ["Items"],
      ["A", "a", "40"],
      ["B", "b", "51"],
      ["Total items", "items", "70"],
      ["Shares", "c-shares", "70"],
    ];
    expect(mistake(rows)).toBeNull();
  });

  test("growth on one period printed in the column of another", () => {
    const columns = ["2012", "2011", "2012/2011", "2012/2012"];
    // 12 ÷ 8 − 1 = 50%, 12 ÷ 12 − 1 = 0%
    expect(mistake([["Sales", "sales", "12", "8", "0%", "0%"]], "", columns)).toBe("neighbouring-column");
  });
});

test("a row that a definition leaves out and its table adds is named", () => {
  const rows: Row[] = [
    ["Loss", "loss", "(500)"],
    ["Charges", "charges", "700"],
    ["Further charges", "further", "41"],
    ["Measure", "measure", "241"],
  ];
  // -500 + 700 = 200; with 41 it is 241
  expect(mistake(rows, "recalculate as-defined: measure = loss + charges")).toBe("omitted-row");
});

/** Of the release as published: every verdict but "ties" says what is known of it. */
describe("every check that was computed and does not simply tie says what is known", () => {
  const open = [...checksWith().values()].filter(
    ({ verdict, comparison }) => comparison !== null && verdict !== "ties",
  );
  test.each(open.map(({ id, diagnosis }) => [id, diagnosis?.text ?? ""]))("%s", (_, text) => {
    expect(text).not.toBe("");
  });

  // 60,525 − 63,365 = −2,840: over 60,525 it is −4.69 %, over 63,365 −4.48 %; 60.5 over 63.4 is −4.57 %.
  test("-5% follows from the current period as base, and from rounded figures, and it cannot be told from which", () => {
    const found = diagnosed("recalculate.revenues-growth.2010-Q2/2010-Q1@summary");
    expect([found.verdict, found.mistake]).toEqual(["ties-from-rounded", "wrong-base"]);
    expect(found.text).toContain("(−4.69%)");
    expect(found.text).toContain("$60.5 million (line 7) and $63.4 million (line 35)");
    expect(found.text).toContain("cannot tell which");
  });

  test("510 basis points are the difference of the margins as printed", () => {
    const found = diagnosed("recalculate.segment-margin-change.2010-Q2/2009-Q2@L8");
    expect([found.verdict, found.mistake]).toEqual(["ties-from-rounded", "rounded-first"]);
    expect(found.text).toContain("48.3% (line 364) and 43.2% (line 364)");
  });

  test("where none fits, it is said which were tried, and not that there is none", () => {
    const { text } = diagnosed("recalculate.adjusted-ebitda-growth.2010-Q2/2010-Q1@summary");
    expect(text).toContain("tried");
    expect(text).toContain("wrong base");
    expect(text).toContain("transposed digits");
    expect(text).toContain("The cause may be another.");
  });

  test("a print that disagrees has the explanation of its own recalculation", () => {
    const period = "2010-Q2/2009-Q2@summary";
    expect(diagnosed(`agree.adjusted-ebitda-growth.${period}`).mistake).toBe("wrong-base");
  });
});
