import {
  type Figure,
  formatFigure,
  hasUnit,
  negativeStyle,
  type Operation,
  tableStyle,
  type Weight,
} from "../../figures/index.ts";
import { shortNames } from "./short-names.ts";

/** What a figure is called, and which figure stands for an operand. */
export interface Telling {
  nameOf(figure: Figure): string;
  /** Whether that is a name, and no list of what it was made of. */
  isNamed(figure: Figure): boolean;
  standInFor(operand: Figure): Figure;
}

/** An operand in a line of arithmetic: its digits, and what it is called beside the others. */
export interface Operand {
  readonly figure: Figure;
  readonly digits: string;
  readonly name: string;
}

/** A line of arithmetic: operands, and the signs between them. */
export type Arithmetic = readonly (string | Operand)[];

/** How a figure was computed from the figures one step below it; null for what was not. */
export function arithmeticOf(figure: Figure, telling: Telling): Arithmetic | null {
  const { figure: computed, isTurned } = computation(figure);
  const { lineage } = computed;
  if (lineage.kind !== "computed") return null;
  const operands = operandsOf(figure, telling);
  const names = shortNames(
    telling.nameOf(figure),
    operands.map((operand) => telling.nameOf(operand)),
  );
  const own = operands.map((operand, at) => ({
    figure: operand,
    digits: digitsIn(operand),
    name: telling.isNamed(operand) ? (names[at] ?? "") : "",
  }));
  return lineOf[lineage.operation](own, isTurned, lineage.weights ?? []);
}

/** The figures one step below a figure, as they are told of. */
export function operandsOf(figure: Figure, { standInFor }: Pick<Telling, "standInFor">): readonly Figure[] {
  const { lineage } = computation(figure).figure;
  if (lineage.kind !== "computed") return [];
  return lineage.operands.map((operand) => standInFor(computation(operand, false).figure));
}

/** A line of arithmetic in words and numbers: `29,262 segment profit ÷ 60,525 revenues`. */
export function arithmeticText(line: Arithmetic): string {
  return line
    .map((part) => (typeof part === "string" ? part : `${part.digits}${part.name && ` ${part.name}`}`))
    .join("");
}

/** A line up to so many operands, and how many are left. */
export function cutLine(
  line: Arithmetic,
  most: number,
): { readonly shown: Arithmetic; readonly left: number } {
  const operands = line.filter((part) => typeof part !== "string");
  const last = operands[most - 1];
  const left = Math.max(0, operands.length - most);
  return { shown: last && left > 0 ? line.slice(0, line.indexOf(last) + 1) : line, left };
}

/**
 * The computation that a figure shows: writing a ratio as a percentage is no step that a reader needs, and a sign that
 * was turned is turned in the line.
 */
export function computation(
  figure: Figure,
  turns = true,
): { readonly figure: Figure; readonly isTurned: boolean } {
  const { lineage } = figure;
  const [only] = lineage.kind === "computed" ? lineage.operands : [];
  if (lineage.kind !== "computed" || !only) return { figure, isTurned: false };
  if (lineage.operation === "convert") return computation(only, turns);
  if (lineage.operation !== "negate" || !turns) return { figure, isTurned: false };
  const below = computation(only);
  return { figure: below.figure, isTurned: !below.isTurned };
}

/** A figure in digits alone; ratios are read as percentages. */
export function digitsIn(figure: Figure): string {
  const shown: Figure = hasUnit(figure, "ratio") ? figure.as("percent") : figure;
  return formatFigure(shown, { unit: tableStyle(shown.unit), sign: negativeStyle(shown.unit) });
}

type Line = (operands: readonly Operand[], isTurned: boolean, weights: readonly Weight[]) => Arithmetic;

const lineOf: Readonly<Record<Operation, Line>> = {
  sum: (terms, isTurned, weights) => sumLine(terms, isTurned, weights),
  product: (factors, isTurned) =>
    [isTurned && "−", ...between(factors, " × ")].filter((one) => one !== false),
  quotient: (operands, isTurned) =>
    [isTurned && "−", ...between(operands, " ÷ ")].filter((one) => one !== false),
  growth: (operands, isTurned) =>
    isTurned ? ["1 − ", ...between(operands, " ÷ ")] : [...between(operands, " ÷ "), " − 1"],
  negate: (operands) => ["−", ...operands],
  convert: (operands) => operands,
  round: (operands) => [...operands, ", rounded"],
};

function between(operands: readonly Operand[], sign: string): Arithmetic {
  return operands.flatMap((operand, at) => (at === 0 ? [operand] : [sign, operand]));
}

function sumLine(terms: readonly Operand[], isTurned: boolean, weights: readonly Weight[]): Arithmetic {
  return terms.flatMap((term, at) => {
    const isLess = (weights[at] === -1) !== isTurned;
    if (at === 0) return isLess ? ["−", term] : [term];
    return [isLess ? " − " : " + ", term];
  });
}
