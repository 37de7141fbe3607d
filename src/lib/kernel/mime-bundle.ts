import { renderBlock, tableOf } from "../cells/index.ts";
import { factStands } from "../figures/index.ts";
import {
  creditOf,
  drawingFile,
  isDrawing,
  markTextsOnPaper,
  outputData,
  type SvgStyles,
} from "../files/index.ts";
import { isInput } from "../notebook/index.ts";
import type { Release } from "../release/index.ts";
import { openPage, type Page, Prints } from "../show/index.ts";
import { textOf } from "../text/index.ts";

/** What a value looks like, by media type. */
export type Bundle = Readonly<Record<string, string>>;

/** What values are shown with: their release, the look of drawings, and the address of the page that they say. */
export interface BundleGrounds {
  readonly release: Release;
  readonly styles: SvgStyles;
  readonly page: string;
}

/** A value of a cell as the files of its notebook show it: tables as HTML, drawings as SVG, and all as text. */
export function bundleOf(value: unknown, grounds: BundleGrounds): Bundle {
  if (value === undefined || isInput(value)) return {};
  const { release, styles, page } = grounds;
  const table = tableOf(release, value);
  const titled = table && { ...table, title: table.title || "Table" };
  const credit = creditOf({ base: "/" }, release, table, page);
  const draw = isDrawing(value) ? () => drawingFile(value, "", styles, credit, markTextsOnPaper) : null;
  if (titled || draw) return outputData({ stem: null, table: titled, draw });
  return { "text/plain": textOf(renderBlock(pageWithoutCards(release), value)) };
}

/** Cards stay on the page of the site. */
export function pageWithoutCards(release: Release): Page {
  const prints = new Prints({ facts: new Map(), stands: factStands([], []), byFormula: new Map() });
  return { ...openPage({ site: { base: "/" }, release, prints }), waiting: [] };
}
