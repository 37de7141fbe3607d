import type { Column, LabelDeclaration, Witness } from "../model/index.ts";
import {
  type Concept,
  comparisonOf,
  dayBefore,
  type ExtractionContext,
  instantAt,
  type Period,
  report,
  toWitness,
} from "../model/index.ts";
import type { RawRow, SourceCell } from "../source/index.ts";
import type { Frame } from "./table-frame.ts";

/** A row whose meaning is known: the label as people read it, and what is declared of it. */
export interface KnownRow {
  readonly raw: RawRow;
  readonly label: string;
  readonly declared: LabelDeclaration;
}

/** Reads the figures of a row, one for each column; null where nothing is printed or a problem is reported. */
export function readCells(frame: Frame, row: KnownRow, context: ExtractionContext): (Witness | null)[] {
  const isWhole = checkWidth(frame, row.raw, context);
  return frame.columns.map((column) => {
    const cell = row.raw.cells[column.index + 1];
    return isWhole && cell && cell.text !== "" ? readCell(frame, row, cell, column, context) : null;
  });
}

function checkWidth({ id, columns }: Frame, { line, cells }: RawRow, context: ExtractionContext): boolean {
  const [found, wanted] = [cells.length - 1, columns.length];
  if (found === wanted) return true;
  const start = cells[Math.min(found, wanted + 1)]?.start ?? 0;
  const fix = "compare release.txt with the release as published";
  report(
    context,
    { line, start },
    `the row has ${found} cells of figures`,
    `${id} has ${wanted} columns`,
    fix,
  );
  return false;
}

function readCell(
  frame: Frame,
  row: KnownRow,
  cell: SourceCell,
  column: Column,
  context: ExtractionContext,
): Witness | null {
  const { start, end } = cell;
  const { line } = row.raw;
  const { concept: base, segment, at } = row.declared;
  const concept = column.comparison ? comparisonOf(base) : base;
  const period = column.comparison ? column.period : periodOf(column, at, concept, context);
  if (period === null) return refusePeriod(concept, column, { line, start }, context);
  const { declarations, lines, problems } = context;
  const place = { file: declarations.textFile, text: lines[line - 1] ?? "", line, start, end };
  const meaning = { table: frame.id, label: row.label, concept, segment, period };
  return toWitness({ ...place, ...meaning, scale: frame.scale, weight: 1 }, problems);
}

/** The period of a figure: that of its column, or, for an instant in a column of a duration, one end of it. */
function periodOf(
  column: Column,
  at: LabelDeclaration["at"],
  concept: Concept,
  context: ExtractionContext,
): string | null {
  const { periods } = context.declarations.head;
  const period = periods.find((one) => one.id === column.period);
  if (!period) return null;
  if (at !== "") return instantAt(periods, endOf(period, at))?.id ?? null;
  return period.kind === concept.period ? period.id : null;
}

const endOf = (period: Period, at: "start" | "end"): string =>
  at === "start" ? dayBefore(period.start) : period.end;

function refusePeriod(
  concept: Concept,
  column: Column,
  at: { readonly line: number; readonly start: number },
  context: ExtractionContext,
): null {
  const why = `concepts.csv has it as ${concept.period === "instant" ? "an instant" : "a duration"}`;
  const fix = 'say "start" or "end" in the column "at" of labels.csv, or declare another concept';
  report(context, at, `${concept.id} stands in the column ${column.period}`, why, fix);
  return null;
}
