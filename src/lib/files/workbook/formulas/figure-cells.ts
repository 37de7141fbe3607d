import { type Figure, identify } from "../../../figures/index.ts";

/** Where a figure stands in a workbook: its value, and the ends of what it stands for where these have cells too. */
export interface FigurePlace {
  /** As a reference: `Workings!B5`, or the name of its cell: `revenues.2010_Q2`. */
  readonly value: string;
  /** The address of a cell that has a name. */
  readonly address?: string;
  readonly least: string | null;
  readonly most: string | null;
  /** The power of ten that the cells count in. */
  readonly power: number;
}

/** The cells of a workbook by figure. */
export interface FigureCells {
  /**
   * The cell of a figure. One that has none gets it: printed and given figures as inputs, sums, products, quotients
   * and growth as workings. Null for what stands inside the formulas that use it: signs, conversions, roundings.
   */
  placeOf(figure: Figure): FigurePlace | null;
  /** The cell that a figure has already. */
  known(figure: Figure): FigurePlace | undefined;
  /** Says where a computed figure stands, so that others refer to it. The first place stays. */
  note(figure: Figure, place: FigurePlace): void;
}

const written = new Set(["sum", "product", "quotient", "growth"]);

/** Opens the cells of a workbook; `addInput` and `addWorking` write a figure and say where. */
export function openFigureCells(
  addInput: (figure: Figure) => FigurePlace,
  addWorking: (figure: Figure, cells: FigureCells) => FigurePlace,
): FigureCells {
  const places = new Map<string, FigurePlace>();
  const keep = (key: string, make: () => FigurePlace): FigurePlace => {
    const place = places.get(key) ?? make();
    places.set(key, place);
    return place;
  };
  const cells: FigureCells = {
    placeOf: (figure) => {
      const { lineage } = figure;
      const key = figureKey(figure);
      if (lineage.kind !== "computed") return keep(key, () => addInput(figure));
      const isWritten = written.has(lineage.operation);
      return places.get(key) ?? (isWritten ? keep(key, () => addWorking(figure, cells)) : null);
    },
    known: (figure) => places.get(figureKey(figure)),
    note: (figure, place) => {
      if (figure.lineage.kind === "computed") keep(figureKey(figure), () => place);
    },
  };
  return cells;
}

/** What tells figures apart. Each print of a fact has a cell of its own, so that one can be held against another. */
export function figureKey(figure: Figure): string {
  const key = keys.get(figure) ?? toKey(figure);
  keys.set(figure, key);
  return key;
}

const keys = new WeakMap<Figure, string>();

function toKey(figure: Figure): string {
  const [source] = figure.lineage.kind === "reported" ? figure.lineage.sources : [];
  return source ? `${source.release} ${source.line} ${source.start}` : identify(figure);
}
