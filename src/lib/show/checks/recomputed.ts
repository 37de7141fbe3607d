import { asPrinted, type Check, isAgreement } from "../../checks/index.ts";
import {
  type Exact,
  type Figure,
  type FormatOptions,
  formatExact,
  powerOfTen,
  unitEntry,
  type WrittenFigure,
  writeFigure,
} from "../../figures/index.ts";
import type { Witness } from "../../release/index.ts";
import type { Child } from "../../text/index.ts";
import { lineLink } from "../figures/index.ts";
import type { Page } from "../page/index.ts";

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

/** The recomputed figure in words only. */
export function recomputedText(check: Check, figure: Figure): string {
  return writtenRecomputed(check, figure).text;
}

/** The recomputed figure as it is written. */
export function writtenRecomputed({ witness }: Check, figure: Figure): WrittenFigure {
  return writeFigure(figure.inScale(witness.scale), { sign: "minus", ...recomputedFormat(witness) });
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

/**
 * At the printed precision, and of whole percentages with one place more, as far as it is certain, so that one sees how
 * far it is off. Where not even the printed places are certain they are shown, for the two to be compared.
 */
function recomputedFormat(witness: Witness): FormatOptions {
  const places = Math.max(0, witness.decimals + witness.scale);
  return {
    decimals: Math.max(unitEntry(witness.unit).recomputedPlaces ?? 0, places),
    unit: unitStyle(witness),
    about: "sign",
    least: places,
  };
}

/** In words in the text, and in a table with the currency sign where the printed figure has it. */
function unitStyle({ table, printed, unit }: Witness): "words" | "symbol" | "none" {
  if (table === "prose") return "words";
  const { before } = unitEntry(unit);
  return !before || printed.includes(before) ? "symbol" : "none";
}
