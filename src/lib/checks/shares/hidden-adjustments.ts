import type { Release, TableRow } from "../../release/index.ts";
import { type AmountCell, classOf } from "../grid/index.ts";

/** What a release says it takes off income, or adds to it, before it divides by shares, be the amount printed or not. */
export interface HiddenAdjustments {
  /** A part of income goes to others: holders of participating or preferred securities. */
  readonly lessens: boolean;
  /** Securities are taken for converted, and what they cost is added back. */
  readonly adds: boolean;
}

const known = new WeakMap<Release["lines"], HiddenAdjustments>();

/** What the text of a release says of amounts per share. Rule: ASC 260-10-45, two-class and if-converted methods. */
export function hiddenAdjustments(lines: Release["lines"]): HiddenAdjustments {
  const found = known.get(lines) ?? {
    lessens: lines.some((line) => toOthers.test(line)),
    adds: lines.some((line) => converted.test(line)),
  };
  known.set(lines, found);
  return found;
}

const toOthers =
  /\bparticipating (?:securities|shares|stock|awards)\b|\btwo[- ]class method\b|\bpreferred (?:stock |share )?(?:dividends?|distributions?|redemption)\b|\bdividends? (?:on|to) preferred\b/i;
const converted =
  /\bif[- ]converted\b|\bassum(?:ed|ing) (?:the )?conversion|\bconvertible (?:notes|debt|debentures|bonds|units|preferred|senior)\b/i;

/** Whether what is printed per share is off a quotient, by little, as such an adjustment makes it. */
export function mayBeAdjusted(
  { value }: AmountCell,
  quotient: number,
  row: TableRow,
  { lessens, adds }: HiddenAdjustments,
): boolean {
  const [printed, computed] = [Math.abs(value), Math.abs(quotient)];
  if (Math.abs(printed - computed) > 0.1 * computed) return false;
  return printed < computed ? lessens : adds && classOf(row) !== "basic";
}
