import { fnv1a64 } from "../text/index.ts";
import type { Figure } from "./figure.ts";
import type { ComputedLineage, ReportedLineage } from "./lineage.ts";

const known = new WeakMap<Figure, string>();

/**
 * The canonical text of where a figure comes from: equal for figures that were computed alike from the same
 * prints, whatever their label or scale of display, on any machine. Reported: release, fact, value and
 * precision (one fact printed in thousands and in millions is two figures). Computed: operation and
 * operands, with the signs of a sum: `sum(+internap-2010-q2:net-loss.2010-Q2[-1271000@-3], ...)`.
 */
export function identify(figure: Figure): string {
  const text = known.get(figure) ?? toIdentity(figure);
  known.set(figure, text);
  return text;
}

/** 12 hexadecimal digits of the identity, the same on any machine and in browsers; for element ids. */
export function shortId(figure: Figure): string {
  const id = shortIds.get(figure) ?? fnv1a64(identify(figure)).slice(0, 12);
  shortIds.set(figure, id);
  return id;
}

const shortIds = new WeakMap<Figure, string>();

function toIdentity(figure: Figure): string {
  const { lineage } = figure;
  if (lineage.kind === "reported") return reportedIdentity(figure, lineage);
  if (lineage.kind === "computed") return computedIdentity(figure, lineage);
  const precision = figure.decimals === null ? "" : `@${figure.decimals}`;
  return `given(${figure.value}${precision} ${figure.unit} ${JSON.stringify(lineage.reason)})`;
}

function reportedIdentity({ value, decimals, interval }: Figure, { sources }: ReportedLineage): string {
  const exact = interval.lo.equals(interval.hi);
  const precision = exact ? "exact" : String(decimals);
  return `${sources[0]?.release}:${sources[0]?.fact}[${value}@${precision}]`;
}

function computedIdentity(figure: Figure, { operation, operands, weights }: ComputedLineage): string {
  const terms = operands.map((operand, at) => `${signOf(weights?.[at])}${identify(operand)}`);
  return `${operation}(${[...terms, ...parameters(figure, operation)].join(", ")})`;
}

function signOf(weight: 1 | -1 | undefined): string {
  return weight === undefined ? "" : weight === 1 ? "+" : "-";
}

/** What an operation was told beside its operands: the unit of a conversion, the places of a rounding. */
function parameters(figure: Figure, operation: ComputedLineage["operation"]): string[] {
  if (operation === "convert") return [figure.unit];
  return operation === "round" ? [String(figure.decimals)] : [];
}
