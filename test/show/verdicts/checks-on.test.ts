import { expect, test } from "vitest";
import { checksOn } from "../../../src/lib/show/verdicts/checks-on.ts";
import { internap } from "../../site/internap.ts";

const { checks } = internap();
const on = (from: number, to?: number) =>
  checksOn(checks, from, to).map(({ witness, rule, verdict }) => [witness.printed, rule, verdict]);

test("a figure has one check, though several are put to it", () => {
  const printed = checksOn(checks, 41).map(({ witness }) => `${witness.line}:${witness.start}`);
  expect(printed).toHaveLength(7);
  expect(new Set(printed).size).toBe(7);
});

test.each([
  [8, "510 basis points", "recalculate", "ties-from-rounded", "the gravest verdict"],
  [9, "46.5 percent", "recalculate", "ties", "a recalculation before an agreement"],
  [26, "10%", "recalculate", "does-not-tie", "a recalculation that fails before an agreement that fails"],
])("line %d: %s is told by %s, %s: %s", (line, printed, rule, verdict) => {
  expect(on(line)).toContainEqual([printed, rule, verdict]);
});

test("both lines of a range are in it, and nothing beside it", () => {
  const lines = new Set(checksOn(checks, 52, 53).map(({ witness }) => witness.line));
  expect([...lines].toSorted()).toEqual([52, 53]);
});

test("a figure that nothing checks is left out", () => {
  expect(on(48).map(([printed]) => printed)).not.toContain("\\$1.1 million");
});

test("lines without figures have no checks", () => {
  expect(on(1, 4)).toEqual([]);
});
