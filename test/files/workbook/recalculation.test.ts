import { describe, expect, test } from "vitest";
import { readXlsx } from "./read-xlsx.ts";
import { recalculate } from "./recalculate.ts";
import { showAs } from "./show-as.ts";
import { everyWorkbook } from "./workbooks.ts";

/** Of doubles that are right to fifteen digits, sums of amounts as large as these keep more than twelve. */
const closeTo = (value: number): number => Math.max(1e-12, Math.abs(value) * 1e-12);

describe.each([...everyWorkbook()])("recalculated by another engine, the workbook %s", (_, bytes) => {
  const workbook = readXlsx(bytes);
  const cells = recalculate(workbook);

  test("has formulas for most of its amounts, and no error in any", () => {
    expect(cells.length).toBeGreaterThan(300);
    const wrong = cells.filter(({ value }) => typeof value !== "number" && typeof value !== "string");
    expect(wrong.map(({ cell }) => `${cell.sheet}!${cell.address} =${cell.formula}`)).toEqual([]);
  });

  test("gives each amount that the file keeps, and shows the same digits", () => {
    const amounts = cells.filter(({ cell }) => cell.type === "n");
    const wrong = amounts.filter(({ cell, value }) => {
      const [kept, now] = [Number(cell.value), Number(value)];
      const same = showAs(cell.format, kept) === showAs(cell.format, now);
      return !same || Math.abs(kept - now) > closeTo(kept);
    });
    expect(wrong.map(({ cell, value }) => `${cell.sheet}!${cell.address} ${cell.value} ${value}`)).toEqual(
      [],
    );
  });

  test("gives each verdict that the checks gave", () => {
    const words = cells.filter(({ cell }) => cell.type === "str");
    expect(words.length).toBeGreaterThan(30);
    const wrong = words.filter(({ cell, value }) => cell.value !== value);
    expect(
      wrong.map(
        ({ cell, value }) => `${cell.sheet}!${cell.address} ${cell.value}: ${value} =${cell.formula}`,
      ),
    ).toEqual([]);
  });
});
