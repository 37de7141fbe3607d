import { describe, expect, test } from "vitest";
import { movementWords } from "../../../src/lib/checks/model/movement.ts";
import { parseClaims } from "../../../src/lib/checks/relations/parse-claims.ts";
import { parseRelations } from "../../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../../src/lib/checks/rules/check-release.ts";
import { wholeVerdict } from "../../../src/lib/checks/rules/whole-verdict.ts";
import { madeUp } from "../made-up.ts";

const table = {
  id: "t",
  columns: ["2012", "2011"],
  rows: [
    ["Sales", "sales", "80", "100"],
    ["Profit", "profit", "28", "30"],
    ["Margin", "profit-margin", "35.0%", "30.0%"],
    ["Stock", "stock", "7", "7"],
  ],
} as const;
const sentence = "Lower sales drove the decrease in profit and margin, as costs of stock rose.";

/** The checks of a statement over the whole sentence, by name. */
function checked(...parts: readonly string[]) {
  const text = [`1 "${sentence}"`, ...parts.map((part) => `  ${part}`)].join("\n");
  const statements = parseClaims(text, "claims.txt", [sentence]);
  const relations = parseRelations("recalculate: profit-margin = profit / sales", "relations.txt");
  const checks = checkRelease(madeUp([table]), relations, [], statements);
  return checks.filter(({ list }) => list === "statement");
}

describe("each part of a statement has a verdict of its own", () => {
  test.each([
    ["profit falls 2012/2011", "ties", "profit $30 → $28 thousand, down $2 thousand"],
    ["profit rises 2012/2011", "does-not-tie", "profit $30 → $28 thousand, down $2 thousand"],
    [
      "profit-margin falls 2012/2011",
      "does-not-tie",
      "profit-margin about 30% → about 35%, up about 500 basis points",
    ],
    [
      "profit-margin rises 2012/2011",
      "ties",
      "profit-margin about 30% → about 35%, up about 500 basis points",
    ],
    ["stock rises 2012/2011", "ties-within-rounding", "stock $7 → $7 thousand, unchanged"],
  ])("%s: %s, since %s", (saying, verdict, words) => {
    const [check] = checked(`it: ${saying}`);
    expect([check?.verdict, check?.movement && movementWords(check.movement)]).toEqual([verdict, words]);
    expect(check?.comparison).toBeNull();
  });

  test("what is compared is among its inputs, where it is printed, before what it was computed from", () => {
    const [check] = checked("it: profit-margin rises 2012/2011");
    expect(check?.inputs.map(({ printed }) => printed)).toEqual(["30.0%", "35.0%", "30", "100", "28", "80"]);
  });

  test("a sum is called what the words call it", () => {
    const [check] = checked('it "costs of stock": sales - profit falls 2012/2011');
    expect(check?.movement && movementWords(check.movement)).toBe(
      "costs of stock $70 → $52 thousand, down $18 thousand",
    );
  });

  test("what is not printed, and what no figure tests, is said", () => {
    const [missing, cause, unprinted] = checked(
      "a: needs prices",
      "b: untested that sales drove it",
      "c: rent falls 2012/2011",
    );
    expect([missing, cause, unprinted].map((one) => one?.verdict)).toEqual(Array(3).fill("not-checkable"));
    expect([missing?.needs, cause?.untested, unprinted?.needs]).toEqual([
      "prices",
      "that sales drove it",
      "rent, 2012; rent, 2011",
    ]);
  });
});

/** A statement that is right in one part and untested in another is not ticked. */
test.each([
  [["a: profit falls 2012/2011", "b: sales falls 2012/2011"], "ties"],
  [["a: profit falls 2012/2011", "b: untested that sales drove it"], "not-checkable"],
  [["a: profit falls 2012/2011", "b: profit-margin falls 2012/2011", "c: needs prices"], "does-not-tie"],
])("a statement is never better than its worst part: %j is %s", (parts, verdict) => {
  const checks = checked(...parts);
  expect(wholeVerdict(checks)).toBe(verdict);
  expect(new Set(checks.map(({ witness }) => witness)).size).toBe(1);
});

describe("a mistake in a statement has a place and a fix", () => {
  test.each([
    ['1 "Higher sales"\n  a: sales rises 2012/2011', "claims.txt:1:3", "does not stand in line 1"],
    ["  a: sales rises 2012/2011", "claims.txt:1:1", "below no statement"],
    [`1 "${sentence}"`, "claims.txt:1:1", "has no parts"],
    [`1 "${sentence}"\n  a: sales`, "claims.txt:2:6", "nothing rises, falls, is needed or is untested"],
    [
      `1 "${sentence}"\n  a "rent": sales rises 2012/2011`,
      "claims.txt:2:5",
      "does not stand in the statement",
    ],
    [`1 "${sentence}"\n  : sales rises 2012/2011`, "claims.txt:2:3", "no name stands before a colon"],
    ["1 no quotation", "claims.txt:1:1", "no line with words in quotation marks"],
  ])("%j", (text, place, what) => {
    const parse = () => parseClaims(text, "claims.txt", [sentence]);
    expect(parse).toThrow(place);
    expect(parse).toThrow(what);
  });
});
