import { asPrinted, type Check, isVerdict, markOf, type Verdict, verdictTitle } from "../checks/index.ts";
import { Figure, type WrittenFigure } from "../figures/index.ts";
import type { Witness } from "../release/index.ts";
import { asShown, isCheck, Shown, writtenInTable } from "../show/index.ts";
import type { ExportCell, FigureCell } from "./export-table.ts";

/** Any value in a row of an author's table. */
export function exportCell(value: unknown): ExportCell {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Figure || value instanceof Shown) return figureCellOf(value);
  if (typeof value === "number" || typeof value === "bigint") return numberCell(value);
  if (value instanceof Date) return textExportCell(dayOf(value));
  if (typeof value === "string" && isVerdict(value)) return verdictCell(value);
  if (isCheck(value)) return verdictCell(value.verdict, value);
  return textExportCell(String(value));
}

/** A figure as it is printed, in the characters of the release. */
export function printedCellOf(figure: Figure, witness: Witness): FigureCell {
  const text = asPrinted(witness);
  const { decimals, scale } = witness;
  const places = Math.max(0, decimals + scale);
  return figureCellOf(figure, { text, places, decimals, isAbout: false, saysUnit: /\p{L}/u.test(text) });
}

/** A figure as tables write it, or as it is written elsewhere. */
export function figureCellOf(
  value: Figure | Shown,
  { text, ...written }: WrittenFigure = writtenInTable(value),
): FigureCell {
  const { figure, options } = asShown(value);
  // A figure without a scale, such as one per share, stays without, whatever the options say.
  return {
    kind: "figure",
    figure,
    scale: figure.inScale(options.scale ?? figure.scale).scale,
    text,
    written,
  };
}

export function textExportCell(text: string): ExportCell {
  return { kind: "text", text };
}

/** A number that is no figure: a line, a count. */
export function numberCell(number: number | bigint): ExportCell {
  return Number.isFinite(Number(number))
    ? { kind: "number", text: plainDigits(number) }
    : textExportCell(String(number));
}

/** A verdict with its words, and the check that found it. */
export function verdictCell(verdict: Verdict, check: Check | null = null): ExportCell {
  return { kind: "verdict", verdict, text: verdictTitle(check ? markOf(check) : verdict), check };
}

function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? "Invalid Date" : date.toISOString().slice(0, 10);
}

/** Never in powers of ten, which no reader of CSV has to know. */
function plainDigits(number: number | bigint): string {
  const text = String(number);
  return text.includes("e") ? new Intl.NumberFormat("en", plain).format(number) : text;
}

const plain = { useGrouping: false, maximumSignificantDigits: 17, maximumFractionDigits: 20 } as const;
