import { type ComputedLineage, conversionPower, type Figure } from "../../../figures/index.ts";
import type { FigureCells } from "./figure-cells.ts";
import { addUp, atom, call, divide, type FormulaText, multiply, shift } from "./formula-text.ts";
import { powerOf } from "./number-form.ts";

/**
 * The last step of a figure's lineage as a formula over the cells of its operands, counted in a power of ten. A figure
 * that is not computed is a reference to its own cell.
 */
export function valueFormula(cells: FigureCells, figure: Figure, power: number): FormulaText {
  const { lineage } = figure;
  return lineage.kind === "computed"
    ? computed(cells, figure, lineage, power)
    : operandValue(cells, figure, power);
}

/**
 * What a sign, a conversion or a rounding is applied to: its computation itself, so that a margin in percent is seen as
 * a quotient, unless it stands in a cell already.
 */
function inner(cells: FigureCells, figure: Figure, power: number): FormulaText {
  const place = cells.known(figure);
  return place ? shift(atom(place.value), place.power - power) : valueFormula(cells, figure, power);
}

/** A figure inside a formula: a reference to its cell, which is made if it has none. */
export function operandValue(cells: FigureCells, figure: Figure, power: number): FormulaText {
  const place = cells.placeOf(figure);
  return place ? shift(atom(place.value), place.power - power) : valueFormula(cells, figure, power);
}

function computed(cells: FigureCells, figure: Figure, lineage: ComputedLineage, power: number): FormulaText {
  const operand = (index: number): Figure => operandOf(lineage.operands, index);
  return operationFormula(figure, lineage, power, {
    at: (index, wanted) => operandValue(cells, operand(index), wanted),
    only: (wanted) => inner(cells, operand(0), wanted),
  });
}

/** The formulas of the operands of an operation, each counted in a power of ten. */
interface OperandFormulas {
  readonly at: (index: number, power: number) => FormulaText;
  /** That of the only operand of a step that changes no value but its sign or its form. */
  readonly only: (power: number) => FormulaText;
}

/** An operation as a formula over those of its operands, counted in a power of ten. */
export function operationFormula(
  { unit, decimals }: Figure,
  { operation, operands, weights }: ComputedLineage,
  power: number,
  { at, only }: OperandFormulas,
): FormulaText {
  const [own = 0, other = 0] = operands.map(powerOf);
  switch (operation) {
    case "sum":
      return addUp(operands.map((_, index) => [weights?.[index] ?? 1, at(index, power)] as const));
    case "negate":
      return addUp([[-1, only(power)]]);
    case "product":
      return shift(multiply(at(0, own), at(1, other)), own + other - power);
    case "quotient":
      return shift(divide(at(0, own), at(1, other)), own - other - power);
    case "growth":
      return shift(lessOne(divide(at(0, own), at(1, own))), -power);
    case "convert":
      return only(power - conversionPower(operandOf(operands, 0).unit, unit));
    case "round":
      return call("ROUND", only(power), String((decimals ?? 0) + power));
  }
}

/** One less: from a quotient of two periods to a growth rate. */
export function lessOne(quotient: FormulaText): FormulaText {
  return addUp([
    [1, quotient],
    [-1, atom("1")],
  ]);
}

/** The operand at a place. Throws RangeError if the lineage has fewer. */
export function operandOf(operands: readonly Figure[], index: number): Figure {
  const operand = operands[index];
  if (operand) return operand;
  throw new RangeError(`a lineage of ${operands.length} operands has none at ${index}`);
}
