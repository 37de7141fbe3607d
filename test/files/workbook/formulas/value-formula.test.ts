import fc from "fast-check";
import { HyperFormula } from "hyperformula";
import { expect, test } from "vitest";
import { type Figure, given, reported, sum } from "../../../../src/lib/figures/figure.ts";
import { type Exact, powerOfTen } from "../../../../src/lib/figures/intervals/exact.ts";
import { boundFormula } from "../../../../src/lib/files/workbook/formulas/bound-formula.ts";
import {
  type FigureCells,
  type FigurePlace,
  openFigureCells,
} from "../../../../src/lib/files/workbook/formulas/figure-cells.ts";
import { doubleText, powerOf } from "../../../../src/lib/files/workbook/formulas/number-form.ts";
import { valueFormula } from "../../../../src/lib/files/workbook/formulas/value-formula.ts";

/** A printed amount of dollars that is not near zero, in units, thousands or millions; each at a place of its own. */
const amount = fc
  .record({
    digits: fc.integer({ min: 10_000, max: 999_999 }),
    scale: fc.constantFrom(0, 3, 6),
    line: fc.nat(),
  })
  .map(({ digits, scale, line }) => {
    const [value, decimals] = scale === 6 ? [(digits / 10).toFixed(1), -5] : [String(digits), -scale];
    const label = `line ${line}`;
    const place = {
      release: "x",
      fact: label,
      table: "t",
      label,
      line,
      start: digits,
      end: digits + 1,
      printed: value,
    };
    return reported({ unit: "USD", scale, decimals, value, label, sources: [place] });
  });

const dollars = fc.oneof(
  amount,
  fc.tuple(amount, amount, amount).map(([a, b, c]) => sum([a, b, c], [1, 1, 1])),
  fc.tuple(amount, amount).map(([a, b]) => a.plus(b.negated())),
  fc.tuple(amount, amount).map(([a, b]) => a.minus(b).rounded(-3)),
  fc.tuple(amount, amount, amount).map(([a, b, c]) => a.times(b.over(c))),
);

const figure: fc.Arbitrary<Figure> = fc.oneof(
  dollars,
  fc.tuple(dollars, amount).map(([a, b]) => a.over(b).as("percent")),
  fc.tuple(amount, amount).map(([a, b]) => a.growthFrom(b).as("percent").rounded(1)),
  fc.tuple(amount, amount, amount).map(([a, b, c]) => a.over(c).minus(b.over(c)).as("basis-points")),
  fc.tuple(dollars, amount).map(([a, b]) => a.over(b).times(half).as("ratio")),
  dollars.map((one) => one.negated().inScale(6)),
);

const half = given({ unit: "ratio", value: "0.5", label: "half", reason: "for the test" });

/** A figure, and where its formula and those of its two ends stand on the sheet. */
interface Placed {
  readonly one: Figure;
  readonly row: number;
}

/** Writes a figure's formula and those of its two ends, each input and working on a row before it. */
function place(rows: (string | number)[][], one: Figure): Placed {
  const write = (row: readonly (string | number)[], power: number): FigurePlace => {
    const line = rows.push([...row]);
    return { value: `Cells!A${line}`, least: `Cells!B${line}`, most: `Cells!C${line}`, power };
  };
  const ends = ({ value, interval }: Figure, power: number): number[] =>
    [value, interval.lo, interval.hi].map((end) => Number(doubleText(end, power)));
  const formulas = (cells: FigureCells, step: Figure): readonly string[] => {
    const power = powerOf(step);
    const texts = [
      valueFormula(cells, step, power),
      boundFormula(cells, step, "least", power),
      boundFormula(cells, step, "most", power),
    ];
    return texts.map(({ text }) => `=${text}`);
  };
  const cells = openFigureCells(
    (input) => write(ends(input, powerOf(input)), powerOf(input)),
    (step, own) => write(formulas(own, step), powerOf(step)),
  );
  return { one, row: rows.push([...formulas(cells, one)]) - 1 };
}

/** Of the largest amount that goes in, a double keeps fifteen digits. */
const largest = 1e12;

test("a formula gives the value of its figure, and its ends those of the interval, in whatever scales the operands stand", () => {
  const rows: (string | number)[][] = [];
  const placed = fc.sample(figure, { numRuns: 300, seed: 6 }).map((one) => place(rows, one));
  // One engine for all of them: it takes longer to make than to compute.
  const engine = HyperFormula.buildFromSheets(
    { Cells: rows },
    { licenseKey: "gpl-v3", smartRounding: false },
  );
  for (const { one, row } of placed) {
    const power = powerOf(one);
    const wanted = [one.value, one.interval.lo, one.interval.hi].map((end: Exact) =>
      Number(end.times(powerOfTen(-power)).toFixed()),
    );
    const tolerance = one.unit === "USD" ? (largest * 1e-13) / 10 ** power : 1e-7;
    for (const [col, value] of wanted.entries()) {
      const away = Math.abs(Number(engine.getCellValue({ sheet: 0, row, col })) - value);
      expect(away, `row ${row}: ${rows[row]?.[col]}`).toBeLessThanOrEqual(
        Math.max(tolerance, Math.abs(value) * 1e-11),
      );
    }
  }
  engine.destroy();
});
