import type { Check } from "../../checks/index.ts";
import {
  type Figure,
  type FormatOptions,
  unitEntry,
  type WrittenFigure,
  writeFigure,
} from "../../figures/index.ts";
import type { Witness } from "../../release/index.ts";

/** The recomputed figure in words only. */
export function recomputedText(check: Check, figure: Figure): string {
  return writtenRecomputed(check, figure).text;
}

/** The recomputed figure as it is written. */
export function writtenRecomputed({ witness }: Check, figure: Figure): WrittenFigure {
  return writeFigure(figure.inScale(witness.scale), { sign: "minus", ...recomputedFormat(witness) });
}

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
