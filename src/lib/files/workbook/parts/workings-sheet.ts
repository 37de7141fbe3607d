import type { Figure } from "../../../figures/index.ts";
import { unitOf } from "../../../show/index.ts";
import type { FigureCells, FigurePlace } from "../formulas/index.ts";
import {
  amountCell,
  boundFormula,
  draftSheet,
  headRow,
  looks,
  placesOf,
  powerOf,
  type SheetDraft,
  textCell,
  valueFormula,
} from "../formulas/index.ts";

/** Begins the sheet of the steps between printed figures and results. */
export function openWorkingsSheet(): SheetDraft {
  const heads = headRow(["Step", "Value", "In", "Least", "Most"], [1, 3, 4]);
  return draftSheet(
    "Workings",
    [textCell("Workings", looks.title)],
    [textCell(legend, looks.muted)],
    [],
    heads,
  );
}

const legend = "The steps between printed figures and results, each from its lineage.";

/** Adds a computed figure; the steps that it needs itself come first. */
export function addWorking(draft: SheetDraft, figure: Figure, cells: FigureCells): FigurePlace {
  const power = powerOf(figure);
  const value = valueFormula(cells, figure, power);
  const [least, most] = [
    boundFormula(cells, figure, "least", power),
    boundFormula(cells, figure, "most", power),
  ];
  const place = { value: draft.here(1), least: draft.here(3), most: draft.here(4), power };
  const muted = { places: placesOf(figure) + 1, ...looks.muted };
  draft.add(
    textCell(figure.label),
    amountCell(value, figure.value, figure),
    textCell(unitOf(figure), looks.mutedIndent),
    amountCell(least, figure.interval.lo, figure, muted),
    amountCell(most, figure.interval.hi, figure, muted),
  );
  return place;
}
