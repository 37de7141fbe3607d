import { expect, test } from "vitest";
import { parseRelations } from "../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../src/lib/checks/rules/check-release.ts";
import { type MadeUpTable, madeUp, type Sentence } from "./made-up.ts";

const columns = ["2012"];
const tax: MadeUpTable = { id: "tax", columns, rows: [["Tax", "tax", "9,000"]] };
const bridge: MadeUpTable = {
  id: "bridge",
  columns,
  rows: [
    ["Loss", "loss", "(7,000)"],
    ["Charges", "charges", "5,000"],
    ["Measure", "measure", "1,000"],
  ],
};

/** Verdict and value in thousands of the measure as some words define it. */
function asDefined(words: string, tables: readonly MadeUpTable[], prose: readonly Sentence[] = []) {
  const relations = parseRelations(`recalculate in-words by definition: measure = ${words}`, "relations.txt");
  const found = checkRelease(madeUp(tables, prose), relations).filter(({ list }) => list === "definition");
  return found.map(({ verdict, comparison }) => [
    verdict,
    comparison?.rounded.toString().replace(/000$/, ""),
  ]);
}

test("a definition finds elsewhere what the table that applies it does not print", () => {
  expect(asDefined("loss + charges + tax", [tax, bridge])).toEqual([["does-not-tie", "7000"]]);
});

test("a definition takes the cells of its table, whatever another table prints", () => {
  const other: MadeUpTable = { id: "other", columns, rows: [["Charges", "charges", "8,000"]] };
  expect(asDefined("loss + charges", [other, bridge])).toEqual([["does-not-tie", "-2000"]]);
});

/** 2,600 + 2,600 = 5,200, and 3 million + 3 million = 6 million. */
test("a definition may tie from rounded figures only, as any sum", () => {
  const rows = [
    ["Ferns", "ferns", "2,600"],
    ["Moss", "moss", "2,600"],
    ["Measure", "measure", "6,000"],
  ] as const;
  const prose = ["ferns", "moss"].map((concept): Sentence => [concept, "2012", "$3 million"]);
  expect(asDefined("ferns + moss", [{ id: "t", columns, rows }], prose)).toEqual([
    ["ties-from-rounded", "5200"],
  ]);
});
