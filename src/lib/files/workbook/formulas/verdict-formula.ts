import { type Check, type Movement, verdictTitle } from "../../../checks/index.ts";
import { qualifierOf } from "../../../release/index.ts";
import type { FigurePlace } from "./figure-cells.ts";

/** The cells that a verdict is made of; the recomputed figure counts in the power of the printed one. */
export interface VerdictCells {
  readonly printed: FigurePlace;
  /** The decimals of the printed figure. */
  readonly decimals: number;
  readonly computed: Pick<FigurePlace, "value" | "least" | "most">;
  /** What the same formula gives over coarser figures, counted as the printed one; where only that ties. */
  readonly fromRounded?: string | null;
  /** Whether a definition in words is held against its table, which has words of its own for what does not tie. */
  readonly isDefinition?: boolean;
}

const words = {
  ties: `"${verdictTitle("ties")}"`,
  within: `"${verdictTitle("ties-within-rounding")}"`,
  fromRounded: `"${verdictTitle("ties-from-rounded")}"`,
  not: `"${verdictTitle("does-not-tie")}"`,
  notAsDefined: `"${verdictTitle("not-as-defined")}"`,
};

/** Digits beyond the printed ones below which a difference is what doubles leave over. */
export const guardDigits = 6;

/**
 * The verdict as the checks find it: the recomputed figure rounds to the printed one; or what both stand for meets; or
 * neither. "almost 7 percent" is short of seven.
 */
export function verdictFormula(cells: VerdictCells, isAlmost: boolean): string {
  const { printed, decimals, computed, fromRounded, isDefinition } = cells;
  const places = decimals + printed.power;
  const difference = (a: string | null, b: string | null): string =>
    `ROUND(${a}-${b},${places + guardDigits})`;
  const roundsTo = (value: string): string =>
    `ROUND(ROUND(${value},${places})-${printed.value},${places + guardDigits})=0`;
  const rounds = roundsTo(computed.value);
  const differs = isDefinition ? words.notAsDefined : words.not;
  const not = fromRounded ? `IF(${roundsTo(fromRounded)},${words.fromRounded},${differs})` : differs;
  const short = `ABS(${computed.value})<ABS(${printed.value})`;
  const ties = isAlmost ? `AND(${rounds},${short})` : rounds;
  const [below, above] = [
    `${difference(computed.most, printed.least)}>=0`,
    `${difference(printed.most, computed.least)}>=0`,
  ];
  const meets = isAlmost ? `AND(${below},${above},${short})` : `AND(${below},${above})`;
  return `IF(${ties},${words.ties},IF(${meets},${words.within},${not}))`;
}

/** "n/m" is right where growth has no base, or the sign changes; and where the one figure that divides is zero. */
export function notMeaningfulFormula(operands: readonly string[]): string {
  const [first = "0", base] = operands;
  const isWithout = base === undefined ? `${first}=0` : `OR(${base}<=0,${first}<0)`;
  return `IF(${isWithout},${words.ties},${words.not})`;
}

/** Two prints of one precision agree where they are equal. */
export function equalityFormula(printed: string, other: string): string {
  return `IF(${printed}=${other},${words.ties},${words.not})`;
}

/** A statement in words holds where the change has the sign that the words give it. */
export function signFormula(change: string, { direction }: Movement): string {
  return `IF(${change}${direction === "rises" ? ">" : "<"}0,${words.ties},${words.not})`;
}

/** Why a verdict stands as words and not as a formula; null where a formula gives it. */
export function reasonForWords({ verdict, needs, hindrance, movement, untested }: Check): string | null {
  if (hindrance) return `This cannot be computed: ${hindrance}`;
  if (untested) return `No figure tests this: ${untested}`;
  if (verdict === "not-checkable") return `The release does not print what this needs: ${needs ?? ""}`;
  if (movement && verdict === "ties-within-rounding")
    return "The rounding of the figures leaves open which way this moved.";
  return null;
}

/** Whether a printed figure says that it falls short: "almost 7 percent". */
export function isAlmost({ witness }: Check): boolean {
  return qualifierOf(witness.printed) === "almost";
}
