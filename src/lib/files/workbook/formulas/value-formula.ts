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

function computed(
  cells: FigureCells,
  figure: Figure,
  { operation, operands, weights }: ComputedLineage,
  power: number,
): FormulaText {
  const at = (index: number, wanted: number): FormulaText =>
    operandValue(cells, operandOf(operands, index), wanted);
  const under = (wanted: number): FormulaText => inner(cells, operandOf(operands, 0), wanted);
  const [own = 0, other = 0] = operands.map(powerOf);
  switch (operation) {
    case "sum":
      return addUp(operands.map((_, index) => [weights?.[index] ?? 1, at(index, power)] as const));
    case "negate":
      return addUp([[-1, under(power)]]);
    case "product":
      return shift(multiply(at(0, own), at(1, other)), own + other - power);
    case "quotient":
      return shift(divide(at(0, own), at(1, other)), own - other - power);
    case "growth":
      return shift(lessOne(divide(at(0, own), at(1, own))), -power);
    case "convert":
      return under(power - conversionPower(operandOf(operands, 0).unit, figure.unit));
    case "round":
      return call("ROUND", under(power), String((figure.decimals ?? 0) + power));
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
