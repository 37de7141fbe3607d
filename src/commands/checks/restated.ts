import { asPrinted } from "../../lib/checks/index.ts";
import type { Restatement } from "../../lib/company/index.ts";
import { formatFigure } from "../../lib/figures/index.ts";

/** What a release prints otherwise than an earlier one did, as other programs read it. */
export interface RestatedJson {
  readonly title: string;
  readonly period: string;
  readonly line: number;
  readonly printed: string;
  readonly before: { readonly release: string; readonly line: number; readonly printed: string };
  /** What is printed now less what was printed before, in words. */
  readonly difference: string;
  /** The total that stayed, where only its parts were told apart otherwise. */
  readonly within: string | null;
  readonly reason: { readonly line: number; readonly text: string } | null;
}

/** A restatement for machines. */
export function restatedJson({
  quantity,
  before,
  after,
  difference,
  within,
  reason,
}: Restatement): RestatedJson {
  return {
    title: quantity.title,
    period: quantity.period.id,
    line: after.witness.line,
    printed: asPrinted(after.witness),
    before: {
      release: before.release.id,
      line: before.witness.line,
      printed: asPrinted(before.witness),
    },
    difference: formatFigure(difference),
    within: within?.title ?? null,
    reason,
  };
}

/** Restatements as lines that a person reads; none where there is none. */
export function restatedLines(restated: readonly RestatedJson[]): readonly string[] {
  if (restated.length === 0) return [];
  const rows = restated.flatMap(({ title, period, line, printed, before, difference, within, reason }) => [
    `  line ${line}: ${title}, ${period}, is ${printed}, and was ${before.printed} in ${before.release}, line ${before.line}; ${difference}${within === null ? "" : `, within ${within}, which stays`}`,
    ...(reason === null ? [] : [`    line ${reason.line} says: ${reason.text}`]),
  ]);
  return ["", "Restated since earlier releases:", ...rows];
}
