import { toConversion } from "./conversion.ts";
import { Figure, sum } from "./figure.ts";
import { exact } from "./intervals/index.ts";
import type { ComputedLineage, Lineage, Operation, Weight } from "./lineage.ts";
import type { Proportion, Unit } from "./units/index.ts";

/**
 * What a figure is made again from, elsewhere: a computed one from its operands, by computing it again; any other
 * from its value. Plain data, but for the figures in it, which whoever carries it packs in turn.
 */
export type Parcel = readonly [label: string, unit: Unit, scale: number, ...rest: Computed | Stated];

type Computed = readonly [
  operation: Operation,
  operands: readonly Figure[],
  parameters: readonly Weight[] | number | null,
];
/** One text: where figures are many, it compresses to half of what its parts do when each has a number. */
type Stated = readonly [stated: string];

type StatedParts = readonly [
  lineage: Exclude<Lineage, ComputedLineage>,
  decimals: number | null,
  value: string,
  interval: readonly [lo: string, hi: string, loIncluded: boolean, hiIncluded: boolean],
];

/** Packs a figure. */
export function pack(figure: Figure): Parcel {
  const { label, unit, scale, lineage, decimals } = figure;
  if (lineage.kind !== "computed") return [label, unit, scale, JSON.stringify(statedParts(figure, lineage))];
  const { operation, operands, weights } = lineage;
  return [label, unit, scale, operation, operands, operation === "round" ? decimals : (weights ?? null)];
}

function statedParts({ decimals, value, interval }: Figure, lineage: StatedParts[0]): StatedParts {
  const { lo, hi, loIncluded, hiIncluded } = interval;
  return [lineage, decimals, value.toFixed(), [lo.toFixed(), hi.toFixed(), loIncluded, hiIncluded]];
}

/** The figure that was packed: the same value, interval, lineage and identity. */
export function unpack([label, unit, scale, ...rest]: Parcel): Figure {
  if (!isComputed(rest)) {
    const [lineage, decimals, value, [lo, hi, loIncluded, hiIncluded]] = JSON.parse(rest[0]) as StatedParts;
    const interval = { lo: exact(lo), hi: exact(hi), loIncluded, hiIncluded };
    return new Figure({ label, unit, scale, lineage, decimals, value: exact(value), interval });
  }
  const [operation, operands, parameters] = rest;
  return new Figure({ ...again[operation](operands, parameters, unit), label, scale });
}

const isComputed = (rest: Computed | Stated): rest is Computed => rest.length > 1;

type Again = (operands: readonly Figure[], parameters: Computed[2], unit: Unit) => Figure;

const again: Readonly<Record<Operation, Again>> = {
  sum: (operands, weights) => sum(operands, Array.isArray(weights) ? weights : undefined),
  negate: (operands) => first(operands).negated(),
  product: (operands) => first(operands).times(second(operands)),
  quotient: (operands) => first(operands).over(second(operands)),
  growth: (operands) => first(operands).growthFrom(second(operands)),
  convert: (operands, _, unit) => new Figure(toConversion(first(operands), unit as Proportion)),
  round: (operands, decimals) => first(operands).rounded(Number(decimals)),
};

const first = (operands: readonly Figure[]): Figure => at(operands, 0);
const second = (operands: readonly Figure[]): Figure => at(operands, 1);

function at(operands: readonly Figure[], index: number): Figure {
  const operand = operands[index];
  if (operand) return operand;
  throw new RangeError("a packed figure lacks an operand");
}
