import { fnv1a64 } from "../text/index.ts";
import type { Figure } from "./figure.ts";
import { type Exact, powerOfTen } from "./intervals/index.ts";
import type { ComputedLineage, Operation } from "./lineage.ts";
import { divideInField, inField } from "./prime-field.ts";
import { conversionPower, isProportion } from "./units/index.ts";

/** What stands for each fact, by its id, in the place of its value. */
export type FactStands = ReadonlyMap<string, bigint>;

/**
 * Tells which figures are one formula over the same facts, in whatever order and steps it was computed: profit ÷ revenue,
 * and (revenue − costs) ÷ the sum of its segments, where the release's own sums say that these are one. Each fact
 * stands for a number of a large prime field, and a formula for what it gives there: two that differ give the same by a
 * chance of one in 2^61 (the lemma of Schwartz and Zippel). Equal digits alone are never the same.
 */
export class FormulaKeys {
  readonly #stands: FactStands;
  readonly #known = new WeakMap<Figure, bigint | null>();

  constructor(stands: FactStands) {
    this.#stands = stands;
  }

  /** Equal for figures that are one formula with one value, a proportion in any unit; null for what is no formula. */
  keyOf(figure: Figure): string | null {
    const element = this.#element(figure);
    if (element === null) return null;
    const power = powerToRatio(figure);
    const value = figure.value.times(powerOfTen(power)).toSignificantDigits(comparedDigits);
    return `${tenTo(element, power).toString(36)}:${value}`;
  }

  #element(figure: Figure): bigint | null {
    const known = this.#known.get(figure);
    if (known !== undefined) return known;
    const element = this.#toElement(figure);
    this.#known.set(figure, element);
    return element;
  }

  #toElement(figure: Figure): bigint | null {
    const { lineage } = figure;
    if (lineage.kind === "given") return elementOf(figure.value);
    if (lineage.kind === "reported") return this.#stands.get(lineage.sources[0]?.fact ?? "") ?? null;
    const operands = lineage.operands.map((operand) => this.#element(operand));
    return operands.includes(null)
      ? null
      : compute[lineage.operation](
          operands.map((one) => one ?? 0n),
          lineage,
          figure,
        );
  }
}

/** Quotients end after sixty digits, and of one formula written in two ways not at the same. */
const comparedDigits = 30;

type Compute = (operands: readonly bigint[], lineage: ComputedLineage, figure: Figure) => bigint | null;

const compute: Readonly<Record<Operation, Compute>> = {
  sum: (terms, { weights = [] }) =>
    inField(terms.reduce((total, term, at) => total + (weights[at] === -1 ? -term : term), 0n)),
  negate: ([one = 0n]) => inField(-one),
  product: ([a = 0n, b = 0n]) => inField(a * b),
  quotient: ([a = 0n, b = 0n]) => divideInField(a, b),
  growth: ([current = 0n, prior = 0n]) => divideInField(current - prior, prior),
  convert: ([one = 0n], { operands: [from] }, { unit }) =>
    from && isProportion(from.unit) && isProportion(unit)
      ? tenTo(one, conversionPower(from.unit, unit))
      : null,
  // What is rounded before it is computed with is another figure.
  round: ([one = 0n], _, { decimals }) => standFor(`${one} rounded to ${decimals}`),
};

/** A number of the field for a text, the same on any machine. */
export function standFor(text: string): bigint {
  return inField(BigInt(`0x${fnv1a64(text)}`));
}

function powerToRatio({ unit }: Figure): number {
  return isProportion(unit) ? conversionPower(unit, "ratio") : 0;
}

/** An exact decimal in the field. */
function elementOf(value: Exact): bigint {
  const places = value.decimalPlaces();
  return tenTo(BigInt(value.times(powerOfTen(places)).toFixed(0)), -places);
}

function tenTo(element: bigint, power: number): bigint {
  const factor = 10n ** BigInt(Math.abs(power));
  return power < 0 ? (divideInField(element, factor) ?? 0n) : inField(element * factor);
}
