import { expect, test } from "vitest";
import { runChecks } from "../../src/commands/checks.ts";

const told = (...args: string[]): readonly string[] => {
  const lines: string[] = [];
  runChecks(["--data", "examples/data", ...args], { print: (line) => lines.push(line), warn: () => {} });
  return lines;
};

// Read off both releases: cost of sales of the first quarter of fiscal 2024 was 13,152 in line 36, and is 13,352 a year later.
test("what a release prints otherwise than an earlier one is told after its checks, with both places and the reason", () => {
  const lines = told("quillfeather-2025-q1");
  const at = lines.indexOf("Restated since earlier releases:");
  expect(lines[at - 2]).toMatch(/^\d+ checks: /);
  expect(lines[at + 1]).toBe(
    "  line 23: Cost of sales, 2024-q1, is 13,352, and was 13,152 in quillfeather-2024-q1, line 36; $200 thousand",
  );
  expect(lines[at + 2]).toMatch(/^ {4}line 14 says: Cost of sales .* has been restated/);
  const { restated, findings } = JSON.parse(told("--json", "quillfeather-2025-q1")[0] ?? "");
  expect(restated).toHaveLength(15);
  expect(restated[2]).toMatchObject({
    title: "Selling expenses",
    line: 25,
    printed: "3,262",
    before: { release: "quillfeather-2024-q1", line: 39, printed: "3,412" },
    within: "Total operating expenses",
    reason: { line: 14 },
  });
  expect(findings).toEqual([]);
});

test("the first release of a company restates nothing", () => {
  expect(told("quillfeather-2024-q1").join("\n")).not.toContain("Restated");
  expect(JSON.parse(told("--json", "quillfeather-2024-q1")[0] ?? "")).not.toHaveProperty("restated");
});
