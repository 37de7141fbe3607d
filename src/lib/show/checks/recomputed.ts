import { asPrinted, type Check, isAgreement } from "../../checks/index.ts";
import { type Exact, formatExact, powerOfTen } from "../../figures/index.ts";
import type { Child } from "../../text/index.ts";
import { lineLink } from "../figures/index.ts";
import type { Page } from "../page/index.ts";
import { recomputedText } from "../verdicts/index.ts";

/** Whether a check recomputed a figure; an agreement compares two that are printed. */
export function isRecomputed(check: Check): boolean {
  return check.comparison !== null && !isAgreement(check);
}

/** What stands in another place of the release, as it was said there, with its line; a dash where nothing was compared. */
export function elsewhere(page: Page, check: Check): Child {
  const [home] = check.inputs;
  return isAgreement(check) && home ? [asPrinted(home), ", ", lineLink(page, home.line)] : "—";
}

/** The recomputed figure as it is written in a table; a dash where there is none. */
export function recomputedIn(check: Check): string {
  const figure = isRecomputed(check) ? check.comparison?.computed : undefined;
  return figure ? recomputedText(check, figure) : "—";
}

/** Of what a check compared, by how much it is off and by how much it may be, in the scale of the print. */
export function differences({ comparison, witness }: Check): { residual: string; tolerance: string } | null {
  if (!comparison) return null;
  const inScale = (value: Exact) =>
    formatExact(value.times(powerOfTen(-witness.scale)).toDecimalPlaces(residualPlaces));
  return { residual: inScale(comparison.residual), tolerance: `± ${inScale(comparison.tolerance)}` };
}

/** Enough decimals to see a residual. */
const residualPlaces = 4;
