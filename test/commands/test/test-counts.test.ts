import { expect, test } from "vitest";
import { addCounts, countTests } from "../../../src/commands/test/test-counts.ts";

const passed = { status: "passed", assertionResults: [{ status: "passed" }] };
const failed = { status: "failed", assertionResults: [{ status: "failed" }] };
const unloaded = { status: "failed", assertionResults: [] };
const report = (numPassedTests: number, numFailedTests: number, ...testResults: (typeof passed)[]) => ({
  numPassedTests,
  numFailedTests,
  success: numFailedTests === 0,
  testResults,
});

test.each([
  ["all passed", report(2, 0, passed), 0, { passed: 2, failed: 0 }],
  ["one failed", report(1, 1, passed, failed), 1, { passed: 1, failed: 1 }],
  ["a file that does not load", report(1, 0, passed, unloaded), 1, { passed: 1, failed: 1 }],
  ["a failure outside of tests", report(1, 0, passed), 1, { passed: 1, failed: 1 }],
  ["no report", null, 0, { passed: 0, failed: 1 }],
])("%s", (_, given, exitCode, counts) => {
  expect(countTests(given, exitCode)).toEqual(counts);
});

test("counts add up", () => {
  expect(
    addCounts([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
