import { expect, test } from "vitest";
import { readXlsx } from "./read-xlsx.ts";
import { recalculate } from "./recalculate.ts";
import { everyWorkbook } from "./workbooks.ts";

const [bytes = new Uint8Array()] = [...everyWorkbook()].map(([, one]) => one);
const workbook = readXlsx(bytes);
const printed = workbook.cell("Reconciliation", "B11").formula ?? "";
const margin = workbook.cell("Reconciliation", "B25").formula ?? "";

/** What a cell of the reconciliation says when inputs are other than printed. */
function saidAt(address: string, changes: Readonly<Record<string, string>>): unknown {
  const cells = recalculate(workbook, changes);
  return cells.find(({ cell }) => cell.sheet === "Reconciliation" && cell.address === address)?.value;
}

/** The five rows of 2010-Q2 add up to 9,924 and may be off by half a thousand each, the printed total by another half. */
test.each([
  ["9924", "Ties"],
  ["9925", "Ties within rounding"],
  ["9921", "Ties within rounding"],
  ["9927", "Ties within rounding"],
  ["9928", "Does not tie"],
  ["9920", "Does not tie"],
])("if adjusted EBITDA were printed %s, the verdict of its footing would be: %s", (value, verdict) => {
  expect(saidAt("B13", { [printed]: value })).toBe(verdict);
});

/** 9,924 ÷ 60,525 is 16.4%; rounding explains no more than a thousandth of a point of it. */
test.each([
  ["0.164", "Ties"],
  ["0.165", "Does not tie"],
])("if its margin were printed %s, the verdict would be: %s", (value, verdict) => {
  expect(workbook.cell("Reconciliation", "B25").value).toBe("0.164");
  expect(saidAt("B26", { [margin]: value })).toBe(verdict);
});
