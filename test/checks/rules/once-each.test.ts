import { expect, test } from "vitest";
import { parseRelations } from "../../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../../src/lib/checks/rules/check-release.ts";
import { madeUp } from "../made-up.ts";

const rows = [
  ["Loss", "loss", "(7)"],
  ["Charges", "charges", "5"],
  ["Options", "options", "3"],
  ["Measure (non-GAAP)", "measure", "1"],
] as const;
const bridge = { id: "bridge", caption: "Reconciliation of loss to measure", columns: ["2012"], rows };

const checksOf = (...relations: readonly string[]) =>
  checkRelease(madeUp([bridge]), parseRelations(relations.join("\n"), "relations.txt"));

test("a definition that says what the table adds up is one check with it, under both ids", () => {
  const found = checksOf("recalculate in-words by definition: measure = options + loss + charges");
  expect(found.map(({ id, aliases, list }) => [id, aliases, list])).toEqual([
    ["foot.measure.2012@bridge", ["recalculate.in-words.2012@bridge"], "arithmetic"],
  ]);
});

test("so it is where another statement prints what the table starts from", () => {
  const income = { id: "income", columns: ["2012"], rows: [["Loss", "loss", "(7)"]] as const };
  const relations = parseRelations(
    "recalculate in-words by definition: measure = options + loss + charges",
    "relations.txt",
  );
  const found = checkRelease(madeUp([income, bridge]), relations);
  expect(found.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["agree.loss.2012@bridge", "ties"],
    ["foot.measure.2012@bridge", "ties"],
  ]);
});

test("a definition that names fewer rows is a check of its own, of another list", () => {
  const found = checksOf("recalculate in-words by definition: measure = loss + charges");
  expect(found.map(({ list, verdict, aliases }) => [list, verdict, aliases])).toEqual([
    ["definition", "does-not-tie", []],
    ["arithmetic", "ties", []],
  ]);
});

test("the same terms with another sign are another check", () => {
  expect(checksOf("recalculate other: measure = loss + charges - options")).toHaveLength(2);
});

test("the same sum in two steps is the same check", () => {
  expect(checksOf("recalculate nested: measure = loss + (charges + options)")).toHaveLength(1);
});
