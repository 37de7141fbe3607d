import { expect, test } from "vitest";
import { kinds, type Mutation, mutationsOf } from "../../src/commands/mutate/mutations.ts";
import { baselineOf, computingChecks, tryMutation } from "../../src/commands/mutate/try-mutations.ts";
import { parseRelations } from "../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../src/lib/checks/rules/check-release.ts";
import { extractFrom, readText } from "../../src/lib/release/extract/extract-release.ts";
import { readDeclarations } from "../../src/lib/release/extract/read-declarations.ts";
import { readReleaseFile } from "../../src/lib/release/source/read-release-file.ts";

const declarations = readDeclarations("internap-2010-q2", "data");
const relations = parseRelations(readReleaseFile("internap-2010-q2", "relations.txt").text, "relations.txt");
const baseline = baselineOf(readText(declarations), declarations, relations);
const mutations = mutationsOf(baseline.release);
const footed = new Set([
  "income-statement",
  "cash-flow-statement",
  "adjusted-ebitda-reconciliation",
  "segment-table",
]);

test("every digit of every figure is changed once", () => {
  const digits = baseline.release.witnesses.flatMap(({ printed }) =>
    [...printed].filter((one) => /\d/.test(one)),
  );
  expect(mutations.filter(({ kind }) => kind === "digit")).toHaveLength(digits.length);
});

test("every mutation changes its line, and every kind is tried", () => {
  expect(new Set(mutations.map(({ kind }) => kind))).toEqual(new Set(kinds));
  for (const { line, text } of mutations) expect(text).not.toBe(baseline.release.lines[line - 1]);
});

test("the text as published moves no verdict", () => {
  const [first] = mutations;
  if (!first) throw new Error("there are mutations");
  const same = { ...first, text: baseline.release.lines[first.line - 1] ?? "" };
  expect(tryMutation(baseline, same).noticed).toBeNull();
});

const sample = mutations
  .filter(({ witness }) => footed.has(witness.table))
  .filter((_, index) => index % 29 === 0);

test.each(sample)("a $kind in line $line, to $becomes, is noticed", (mutation) => {
  expect(tryMutation(baseline, mutation).noticed).not.toBeNull();
});

test("at least 98 % of the figures in tables are in a check, and all but a few in one that computes", () => {
  const inTables = baseline.release.witnesses.filter(({ table }) => table !== "prose");
  const inChecks = new Set(baseline.checks.flatMap((check) => [check.witness, ...check.inputs]));
  expect(inTables.filter((witness) => inChecks.has(witness)).length / inTables.length).toBeGreaterThanOrEqual(
    0.98,
  );
  const computing = inTables.filter((witness) => computingChecks(baseline, { witness }).length > 0);
  expect(computing.length / inTables.length).toBeGreaterThanOrEqual(0.97);
});

test("a change that is noticed early is noticed by all checks together, too, and no other is", () => {
  const all = (mutation: Mutation): boolean => {
    const text = baseline.release.lines.with(mutation.line - 1, mutation.text).join("\n");
    const { release, problems } = extractFrom(text, declarations);
    const after = new Map(checkRelease(release, relations).map(({ id, verdict }) => [id, verdict]));
    const ids = new Set([...after.keys(), ...baseline.verdicts.keys()]);
    return problems.length > 0 || [...ids].some((id) => after.get(id) !== baseline.verdicts.get(id));
  };
  const some = mutations.filter((_, index) => index % 211 === 0);
  expect(some.filter((one) => (tryMutation(baseline, one).noticed !== null) !== all(one))).toEqual([]);
});
