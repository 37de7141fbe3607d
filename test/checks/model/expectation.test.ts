import { expect, test } from "vitest";
import { surprises } from "../../../src/lib/checks/model/expectation.ts";
import type { Verdict } from "../../../src/lib/checks/model/verdict.ts";
import { checkRelease } from "../../../src/lib/checks/rules/check-release.ts";
import { formatProblem } from "../../../src/lib/text/problem.ts";
import { madeUp } from "../made-up.ts";

const rows = [
  ["Items"],
  ["Ferns", "ferns", "1", "5"],
  ["Sons", "sons", "2", "5"],
  ["Total items", "items", "3", "99"],
] as const;
const release = madeUp([{ id: "t", columns: ["2012", "2011"], rows }]);
const statedIn = { file: "expected.txt", line: 1, column: 1 };
const stated = (check: string, verdict: Verdict) => ({ check, verdict, statedIn });
const surprised = (...expectations: ReturnType<typeof stated>[]) =>
  surprises(checkRelease(release, [], expectations), expectations, ({ witness: { line, start } }) => ({
    file: "release.txt",
    line,
    column: start + 1,
  })).map(formatProblem);

test("what nobody states is expected to tie, and a failure is a surprise with its place", () => {
  expect(surprised()).toEqual([
    'release.txt:103:101  foot.items.2011@t was expected to be "ties" and is "does-not-tie"; correct the data, or state the verdict in the notebook that discusses it',
  ]);
});

test("a stated failure is no surprise", () => {
  expect(surprised(stated("foot.items.2011@t", "does-not-tie"))).toEqual([]);
});

test("a check that ties though a failure is stated is a surprise, and says who states it", () => {
  const found = surprised(
    stated("foot.items.2011@t", "does-not-tie"),
    stated("foot.items.2012@t", "ties-within-rounding"),
  );
  expect(found).toEqual([
    'release.txt:103:1  foot.items.2012@t was expected to be "ties-within-rounding" (stated in expected.txt:1:1) and is "ties"; correct the data, or state the verdict in the notebook that discusses it',
  ]);
});

test("an expectation of a check that does not exist is a surprise", () => {
  const found = surprised(stated("foot.items.2011@t", "does-not-tie"), stated("foot.item.2012@t", "ties"));
  expect(found).toEqual([
    'expected.txt:1:1  there is no check "foot.item.2012@t"; run `npm run checks` to see the ids',
  ]);
});

test("each check carries what is expected of it and where that is stated", () => {
  const checks = checkRelease(release, [], [stated("foot.items.2011@t", "does-not-tie")]);
  expect(checks.map(({ id, expected, expectedIn }) => [id, expected, expectedIn])).toEqual([
    ["foot.items.2012@t", "ties", null],
    ["foot.items.2011@t", "does-not-tie", statedIn],
  ]);
});
