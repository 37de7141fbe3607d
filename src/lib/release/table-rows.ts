import type { Cell, RawRow } from "./cells.ts";
import { type Concept, comparisonOf } from "./concepts.ts";
import { type Declarations, type LabelDeclaration, labelKey } from "./declarations.ts";
import { type RowLabel, readLabel } from "./labels.ts";
import type { LeftOut } from "./left-out.ts";
import { fillNilPrecision } from "./nil-precision.ts";
import { dayBefore, instantAt } from "./periods.ts";
import type { Problem } from "./problem.ts";
import type { Witness } from "./release.ts";
import { findSections, type Position } from "./sections.ts";
import type { Column, TableRow } from "./table.ts";
import type { Frame } from "./table-frame.ts";
import { toWitness } from "./witness.ts";

/** What the steps of an extraction share: the lines, what is declared, what is left out, and the problems so far. */
export interface Work {
  readonly lines: readonly string[];
  readonly declarations: Declarations;
  readonly leftOut: readonly LeftOut[];
  readonly problems: Problem[];
}

/** A row with its label still as it was read, for the amounts in it. */
export interface ReadRow {
  readonly row: TableRow;
  readonly label: RowLabel;
}

/** Reads the rows of a table: what each means, and the figure in each cell. */
export function readRows(frame: Frame, work: Work): ReadRow[] {
  const raws = frame.block.rows;
  const labels = raws.map((raw) => labelOf(raw, work));
  const positions = findSections(
    raws.map((raw, index) => ({
      label: labels[index]?.text ?? "",
      isSection: isSection(raw),
      opens: isHeading(raw.cells[0]?.text ?? ""),
    })),
  );
  const read = raws.flatMap((raw, index) => {
    const [label, position] = [labels[index], positions[index]];
    return label && position ? [readRow(frame, raw, label, position, work)] : [];
  });
  const cells = fillNilPrecision(read.map(({ row }) => row.cells));
  return read.map(({ row, label }, index) => ({ label, row: { ...row, cells: cells[index] ?? row.cells } }));
}

const isSection = (raw: RawRow): boolean => raw.cells.slice(1).every((cell) => cell.text === "");

/** Headings end in a colon or are in capitals; other rows without figures head nothing. */
const isHeading = (label: string): boolean => label.endsWith(":") || label === label.toUpperCase();

function labelOf({ line, cells: [cell] }: RawRow, { lines, leftOut }: Work): RowLabel {
  const spans = leftOut.filter((one) => one.line === line);
  return cell ? readLabel(cell, lines[line - 1] ?? "", spans) : { text: "", key: "", amounts: [] };
}

function readRow(
  frame: Frame,
  raw: RawRow,
  label: RowLabel,
  { section, level }: Position,
  work: Work,
): ReadRow {
  const base = { line: raw.line, label: label.text, section, level };
  const empty = frame.columns.map(() => null);
  if (isSection(raw)) {
    return { label, row: { ...base, kind: "section", concept: "", segment: "", cells: empty } };
  }
  const declared = resolve(frame, raw, label, section, work);
  const isTotal = declared?.total || /^total\b/i.test(label.text);
  const cells = declared && isWhole(frame, raw, work) ? readCells(frame, raw, label, declared, work) : empty;
  const meaning = { concept: declared?.concept.id ?? "", segment: declared?.segment ?? "" };
  return { label, row: { ...base, ...meaning, kind: isTotal ? "total" : "item", cells } };
}

function resolve(
  frame: Frame,
  raw: RawRow,
  label: RowLabel,
  section: string,
  work: Work,
): LabelDeclaration | null {
  const { labels, textFile } = work.declarations;
  const found =
    labels.get(labelKey(frame.id, section, label.key)) ?? labels.get(labelKey(frame.id, "", label.key));
  if (found) return found;
  const sections = [...labels.keys()].filter((key) => isLabelOf(key, frame.id, label.key)).length;
  const what = `the row "${label.key}" of ${frame.id}, section "${section}", is not declared`;
  const why = sections > 0 ? "labels.csv has it in other sections only" : "labels.csv has no such row";
  const at = { file: textFile, line: raw.line, column: (raw.cells[0]?.start ?? 0) + 1 };
  work.problems.push({ ...at, what, why, fix: "add it there, with its concept" });
  return null;
}

function isLabelOf(key: string, table: string, label: string): boolean {
  const [inTable, , named] = key.split("\n");
  return inTable === table && named === label;
}

function isWhole(frame: Frame, raw: RawRow, { declarations, problems }: Work): boolean {
  const [found, wanted] = [raw.cells.length - 1, frame.columns.length];
  if (found === wanted) return true;
  const cell = raw.cells[Math.min(found, wanted + 1)];
  const what = `the row has ${found} cells of figures`;
  const why = `${frame.id} has ${wanted} columns`;
  const at = { file: declarations.textFile, line: raw.line, column: (cell?.start ?? 0) + 1 };
  problems.push({ ...at, what, why, fix: "compare release.txt with the release as published" });
  return false;
}

function readCells(frame: Frame, raw: RawRow, label: RowLabel, declared: LabelDeclaration, work: Work) {
  return frame.columns.map((column): Witness | null => {
    const cell = raw.cells[column.index + 1];
    return cell && cell.text !== "" ? readCell(frame, raw, cell, column, label, declared, work) : null;
  });
}

function readCell(
  frame: Frame,
  { line }: RawRow,
  { start, end }: Cell,
  column: Column,
  label: RowLabel,
  { concept: base, segment, at }: LabelDeclaration,
  { lines, declarations, problems }: Work,
): Witness | null {
  const concept = column.comparison ? comparisonOf(base) : base;
  const file = declarations.textFile;
  const period = column.comparison ? column.period : periodOf(column, at, concept, declarations);
  if (period === null) {
    const what = `${concept.id} stands in the column ${column.period}`;
    const why = `concepts.csv has it as ${concept.period === "instant" ? "an instant" : "a duration"}`;
    const fix = 'say "start" or "end" in the column "at" of labels.csv, or declare another concept';
    problems.push({ file, line, column: start + 1, what, why, fix });
    return null;
  }
  const place = { file, text: lines[line - 1] ?? "", line, start, end, table: frame.id, label: label.text };
  return toWitness({ ...place, concept, segment, period, scale: frame.scale, weight: 1 }, problems);
}

function periodOf(
  column: Column,
  at: "" | "start" | "end",
  concept: Concept,
  { head }: Declarations,
): string | null {
  const period = head.periods.find((one) => one.id === column.period);
  if (!period) return null;
  if (at === "") return period.kind === concept.period ? period.id : null;
  const day = at === "start" ? dayBefore(period.start) : period.end;
  return instantAt(head.periods, day)?.id ?? null;
}
