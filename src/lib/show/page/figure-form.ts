import { type Figure, isMoney, powerOfTen, roundTo, shownCertainty } from "../../figures/index.ts";
import { Shown } from "./shown.ts";

/** How the figures of a table or chart are written: a figure in its scale, or with options of its own. */
export type FigureForm = (figure: Figure) => Figure | Shown;

/** Figures as they are. */
export const asTheyAre: FigureForm = (figure) => figure;

/** What a reader may choose of the way in which figures are written. */
export interface FormChoice {
  readonly unit?: "thousands" | "millions";
  readonly figures?: "as-printed" | "exact";
}

const scales = { thousands: 3, millions: 6 };
const mostDecimals = 6;

/**
 * A form for amounts in thousands or millions, and for all figures as printed (millions to one decimal, as in the text
 * of releases) or exact: to the last decimal, to the sixth where they go on, and never beyond what is certain.
 */
export function formOf({ unit = "thousands", figures = "as-printed" }: FormChoice): FigureForm {
  return (figure) => {
    const scaled = isMoney(figure.unit) ? figure.inScale(scales[unit]) : figure;
    if (figures === "exact") return new Shown(scaled, { decimals: certainPlaces(scaled) });
    return isMoney(scaled.unit) && unit === "millions" ? new Shown(scaled, { decimals: 1 }) : scaled;
  };
}

/** All places of a figure that its inputs carry, and at least those that it is shown with otherwise. */
function certainPlaces(figure: Figure): number {
  const wanted = decimalsOf(figure);
  const { decimals, isAbout } = shownCertainty(figure, { decimals: wanted });
  if (!isAbout) return wanted;
  return Math.max(decimals + figure.scale - 1, shownCertainty(figure).decimals + figure.scale);
}

/** At least those of whole thousands, so that amounts that are printed in them stand below each other. */
function decimalsOf(figure: Figure): number {
  const shown = figure.value.times(powerOfTen(-figure.scale));
  const least = isMoney(figure.unit) ? Math.max(0, figure.scale - 3) : 0;
  // Quotients end after sixty digits, and what such a rounding leaves of nothing is nothing.
  const own = roundTo(shown, mostDecimals).isZero() ? 0 : Math.min(mostDecimals, shown.decimalPlaces());
  return Math.max(least, own);
}
