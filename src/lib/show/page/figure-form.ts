import {
  type Figure,
  isMoney,
  powerOfTen,
  roundTo,
  type ScaleName,
  scaleNamed,
  shownCertainty,
} from "../../figures/index.ts";
import { Shown } from "./shown.ts";

/** How the figures of a table or chart are written: a figure in its scale, or with options of its own. */
export type FigureForm = (figure: Figure) => Figure | Shown;

/** Figures as they are. */
export const asTheyAre: FigureForm = (figure) => figure;

/** What a reader may choose of the way in which figures are written. */
export interface FormChoice {
  readonly unit?: ScaleName;
  readonly figures?: "as-printed" | "exact";
}

const mostDecimals = 6;

/**
 * A form for amounts in units, hundreds, thousands, millions and so on, and for all figures as printed (millions and more
 * to one decimal where they are printed in less, as in the text of releases) or exact: to the last decimal, to the sixth
 * where they go on, and never beyond what is certain.
 */
export function formOf({ unit = "thousands", figures = "as-printed" }: FormChoice): FigureForm {
  const { power, places } = scaleNamed(unit) ?? { power: 0 };
  return (figure) => {
    const scaled = isMoney(figure.unit) ? figure.inScale(power) : figure;
    if (figures === "exact") return new Shown(scaled, { decimals: certainPlaces(scaled, figure.scale) });
    return places !== undefined && scaled.scale > figure.scale
      ? new Shown(scaled, { decimals: places })
      : scaled;
  };
}

/** All places of a figure that its inputs carry, and at least those that it is shown with otherwise. */
function certainPlaces(figure: Figure, printedScale: number): number {
  const wanted = decimalsOf(figure, printedScale);
  const { decimals, isAbout } = shownCertainty(figure, { decimals: wanted });
  if (!isAbout) return wanted;
  return Math.max(decimals + figure.scale - 1, shownCertainty(figure).decimals + figure.scale);
}

/** At least those of whole thousands, or of what is printed in more, so that amounts stand below each other. */
function decimalsOf(figure: Figure, printedScale: number): number {
  const shown = figure.value.times(powerOfTen(-figure.scale));
  const least = isMoney(figure.unit) ? Math.max(0, figure.scale - Math.max(3, printedScale)) : 0;
  // Quotients end after sixty digits, and what such a rounding leaves of nothing is nothing.
  const own = roundTo(shown, mostDecimals).isZero() ? 0 : Math.min(mostDecimals, shown.decimalPlaces());
  return Math.max(least, own);
}
