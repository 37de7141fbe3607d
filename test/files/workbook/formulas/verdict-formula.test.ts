import { expect, test } from "vitest";
import { readXlsx } from "../read-xlsx.ts";
import { recalculate } from "../recalculate.ts";
import { everyWorkbook } from "../workbooks.ts";

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

const checks = readXlsx([...everyWorkbook()].map(([, one]) => one).at(-1) ?? new Uint8Array());

/** What the sheet of checks says of one of them when inputs are other than printed. */
function saidOf(id: string, changes: Readonly<Record<string, string>>): unknown {
  const row = checks.cells.find(
    ({ sheet, value }) => sheet === "Checks" && value.endsWith(encodeURI(id)),
  )?.row;
  const cells = recalculate(checks, changes);
  return cells.find(({ cell }) => cell.sheet === "Checks" && cell.row === row && cell.column === 8)?.value;
}

/** A quantity set to a number wherever it is printed. */
const everywhere = (name: string, value: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...checks.names.keys()]
      .filter((one) => one === name || one.startsWith(`${name}.line_`))
      .map((one) => [one, value]),
  );

/** 60,525 ÷ 63,365 − 1 is −4.48%; from $60.5 and $63.4 million it is −4.57%, and from $60.5 and $63.3 million −4.42%. */
test.each([
  ["-0.05", "63.4", "Ties only from rounded figures"],
  ["-0.05", "63.3", "Does not tie"],
  ["-0.04", "63.4", "Ties"],
  ["-0.06", "63.4", "Does not tie"],
])(
  "printed %s, with revenues of $%s million a quarter ago, the growth is said to be: %s",
  (growth, millions, verdict) => {
    const changes = {
      "revenues_growth.2010_Q2_on_2010_Q1": growth,
      "revenues.2010_Q1.line_35": millions,
    };
    expect(saidOf("recalculate.revenues-growth.2010-Q2/2010-Q1@summary", changes)).toBe(verdict);
  },
);

/** From a net loss of 260 to one of 1,271 there is no growth; from an income to an income there is. */
test.each([
  ["-260", "-1271", "Ties"],
  ["260", "-1271", "Ties"],
  ["0", "1271", "Ties"],
  ["260", "1271", "Does not tie"],
])("n/m on growth from %s to %s: %s", (prior, current, verdict) => {
  const changes = { ...everywhere("net_loss.2010_Q1", prior), ...everywhere("net_loss.2010_Q2", current) };
  expect(saidOf("recalculate.net-loss-growth.2010-Q2/2010-Q1@summary", changes)).toBe(verdict);
});

test("the verdict of every check that compares anything is a formula", () => {
  const { cells } = checks;
  const verdicts = cells.filter(({ sheet, row, column }) => sheet === "Checks" && row > 3 && column === 8);
  const constant = verdicts.filter(({ formula }) => formula === null);
  expect(new Set(constant.map(({ value }) => value))).toEqual(new Set(["Not checkable"]));
});
