import { expect, test } from "vitest";
import { type Company, checkClaims, companiesOf } from "../../src/lib/company/index.ts";
import { quillfeather } from "./quillfeather.ts";

const company = quillfeather();

function heldIn(whole: Company, id: string): readonly (readonly unknown[])[] {
  const release = whole.releases.find((one) => one.id === id);
  if (!release) throw new Error(`there is no ${id}`);
  return checkClaims(whole, release).map(({ claim, measure, verdict, needs }) => [
    claim.line,
    measure?.title ?? null,
    verdict,
    needs,
  ]);
}

// Read off the five releases: segment margins rose on the year before in 2024-Q2 to 2025-Q1, and net sales from 2024-Q1 on;
// net income of the first quarters was 1,976, 1,894 and 2,492; nine quarters are printed, the first of them 2023-Q1.
test("what a release says of many quarters is held against all that its company has printed by then", () => {
  expect(heldIn(company, "quillfeather-2025-q1")).toEqual([
    [6, "Total segment margin", "ties", null],
    [7, "Net sales", "ties", null],
    [8, "Net sales, Lanterns", "ties", null],
    [9, "Net sales", "not-checkable", "Net sales before 2023-Q1"],
    [10, "Net income", "ties", null],
    [11, "Segment profit, Kettles", "not-checkable", "Segment profit, Kettles before 2023-Q1"],
    [12, "Net income", "not-checkable", "Net income of 3 earlier quarters"],
  ]);
});

test("a record that nothing printed refutes is not agreed to: quarters before are not printed", () => {
  expect(heldIn(company, "quillfeather-2024-q4")).toEqual([
    [5, "Net sales", "not-checkable", "Net sales before 2023-Q1"],
  ]);
});

test("without the earlier releases the same claims need what they print", () => {
  const [alone] = companiesOf(company.releases.slice(-1));
  const found = alone ? heldIn(alone, "quillfeather-2025-q1") : [];
  expect(found.slice(0, 2)).toEqual([
    [6, "Total segment margin", "not-checkable", "Total segment margin of 3 earlier quarters"],
    [7, "Net sales", "not-checkable", "Net sales of 4 earlier quarters"],
  ]);
});

test("a claim that one quarter is against does not tie", () => {
  const said = company.releases.map((release) => ({
    ...release,
    lines: release.lines.map((line) =>
      line.replace("fourth consecutive quarter of segment", "fifth consecutive quarter of segment"),
    ),
  }));
  const [other] = companiesOf(said);
  expect(other && heldIn(other, "quillfeather-2025-q1")[0]).toEqual([
    6,
    "Total segment margin",
    "does-not-tie",
    null,
  ]);
});
