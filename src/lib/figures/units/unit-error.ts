import { FigureError } from "../intervals/index.ts";
import { isProportion, type Unit, units } from "./unit.ts";

interface Measured {
  readonly unit: Unit;
  readonly label: string;
}

/** Thrown when an operation has no meaning in the units of its operands; a bug of the cell, not of the release. */
export class UnitError extends FigureError {
  override readonly name = "UnitError";
}

const named = ({ unit, label }: Measured): string => (label ? `${unit} (${label})` : unit);

/** The error for a sum, difference or comparison of unlike units. `verb` is such as "add", `link` such as "to". */
export function unlikeUnits(verb: string, operand: Measured, link: string, to: Measured): UnitError {
  return new UnitError(
    `cannot ${verb} ${named(operand)} ${link} ${named(to)}`,
    ": choose figures of one unit, or convert one with as()",
  );
}

/** The error for a product or quotient that has no unit. */
export function noUnit(verb: string, a: Measured, link: string, b: Measured): UnitError {
  return new UnitError(
    `cannot ${verb} ${named(a)} ${link} ${named(b)}`,
    ': the result has no unit known here; use like units, or write a proportion as("ratio") first',
  );
}

const proportions = new Intl.ListFormat("en-GB").format(units.filter(isProportion));

/** The error for a conversion that is not between ratio, percent and basis points. */
export function noConversion(figure: Measured, to: string): UnitError {
  return new UnitError(
    `cannot convert ${named(figure)} to ${to}`,
    `: only ${proportions} convert into each other; divide first to get a ratio`,
  );
}
