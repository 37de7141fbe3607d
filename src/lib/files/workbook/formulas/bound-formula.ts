import {
  type ComputedLineage,
  conversionPower,
  type Exact,
  exact,
  type Figure,
  powerOfTen,
} from "../../../figures/index.ts";
import type { FigureCells } from "./figure-cells.ts";
import { addUp, atom, call, divide, type FormulaText, multiply, shift } from "./formula-text.ts";
import { doubleText, powerOf } from "./number-form.ts";
import { lessOne, operandOf, valueFormula } from "./value-formula.ts";

/** The two ends of what a figure stands for, given that printed figures are rounded. */
export type Bound = "least" | "most";

const opposite: Readonly<Record<Bound, Bound>> = { least: "most", most: "least" };
const extreme: Readonly<Record<Bound, string>> = { least: "MIN", most: "MAX" };

/** One end of a figure's interval as a formula over the ends of its operands, as interval arithmetic has it. */
export function boundFormula(cells: FigureCells, figure: Figure, bound: Bound, power: number): FormulaText {
  const { lineage } = figure;
  if (lineage.kind === "computed") return computed(cells, figure, lineage, bound, power);
  return operandBound(cells, figure, bound, power);
}

function operandBound(cells: FigureCells, figure: Figure, bound: Bound, power: number): FormulaText {
  const place = cells.placeOf(figure);
  const own = place?.[bound];
  return place && own ? shift(atom(own), place.power - power) : boundFormula(cells, figure, bound, power);
}

function inner(cells: FigureCells, figure: Figure, bound: Bound, power: number): FormulaText {
  const place = cells.known(figure);
  const own = place?.[bound];
  return place && own ? shift(atom(own), place.power - power) : boundFormula(cells, figure, bound, power);
}

function computed(
  cells: FigureCells,
  figure: Figure,
  { operation, operands, weights }: ComputedLineage,
  bound: Bound,
  power: number,
): FormulaText {
  const at = (index: number, end: Bound, wanted: number): FormulaText =>
    operandBound(cells, operandOf(operands, index), end, wanted);
  const under = (end: Bound, wanted: number): FormulaText =>
    inner(cells, operandOf(operands, 0), end, wanted);
  const [own = 0, other = 0] = operands.map(powerOf);
  const corners = (combine: typeof divide, theirs: number): FormulaText =>
    call(extreme[bound], ...ends.map(([a, b]) => combine(at(0, a, own), at(1, b, theirs))));
  switch (operation) {
    case "sum":
      return addUp(
        operands.map((_, index) => {
          const weight = weights?.[index] ?? 1;
          return [weight, at(index, weight === 1 ? bound : opposite[bound], power)] as const;
        }),
      );
    case "negate":
      return addUp([[-1, under(opposite[bound], power)]]);
    case "product":
      return shift(corners(multiply, other), own + other - power);
    case "quotient":
      return shift(corners(divide, other), own - other - power);
    case "growth":
      return shift(lessOne(corners(divide, own)), -power);
    case "convert":
      return under(bound, power - conversionPower(operandOf(operands, 0).unit, figure.unit));
    case "round": {
      const half = atom(doubleText(halfUnit(figure.decimals ?? 0), power));
      const rounded = valueFormula(cells, figure, power);
      return call(
        extreme[bound],
        under(bound, power),
        addUp([
          [1, rounded],
          [bound === "most" ? 1 : -1, half],
        ]),
      );
    }
  }
}

const ends: readonly (readonly [Bound, Bound])[] = [
  ["least", "least"],
  ["least", "most"],
  ["most", "least"],
  ["most", "most"],
];

const halfUnit = (decimals: number): Exact => powerOfTen(-decimals).times(exact("0.5"));
