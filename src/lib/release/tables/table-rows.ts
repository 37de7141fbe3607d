import type { TableRow } from "../model/index.ts";
import {
  type ExtractionContext,
  type LabelDeclaration,
  labelKey,
  leftOutOn,
  type RowLabel,
  readLabel,
  report,
} from "../model/index.ts";
import type { RawRow } from "../source/index.ts";
import { fillNilPrecision } from "./nil-precision.ts";
import { findSections, type Position } from "./sections.ts";
import { readCells } from "./table-cells.ts";
import type { Frame } from "./table-frame.ts";

/** A row with its label still as it was read, for the amounts in it. */
export interface ReadRow {
  readonly row: TableRow;
  readonly label: RowLabel;
}

/** Reads the rows of a table: what each means, and the figure in each cell. */
export function readRows(frame: Frame, context: ExtractionContext): ReadRow[] {
  const raws = frame.block.rows;
  const labels = raws.map((raw) => labelOf(raw, context));
  const positions = findSections(
    raws.map((raw, index) => ({
      label: labels[index]?.text ?? "",
      isSection: isSection(raw),
      opens: isHeading(raw.cells[0]?.text ?? ""),
    })),
  );
  const read = raws.flatMap((raw, index) => {
    const [label, position] = [labels[index], positions[index]];
    return label && position ? [readRow(frame, raw, label, position, context)] : [];
  });
  const cells = fillNilPrecision(read.map(({ row }) => row.cells));
  return read.map(({ row, label }, index) => ({ label, row: { ...row, cells: cells[index] ?? row.cells } }));
}

const isSection = (raw: RawRow): boolean => raw.cells.slice(1).every((cell) => cell.text === "");

/** Headings end in a colon or are in capitals; other rows without figures head nothing. */
const isHeading = (label: string): boolean => label.endsWith(":") || label === label.toUpperCase();

function labelOf({ line, cells: [cell] }: RawRow, context: ExtractionContext): RowLabel {
  return cell
    ? readLabel(cell, context.lines[line - 1] ?? "", leftOutOn(context, line))
    : { text: "", key: "", amounts: [] };
}

function readRow(
  frame: Frame,
  raw: RawRow,
  label: RowLabel,
  position: Position,
  context: ExtractionContext,
): ReadRow {
  const base = { line: raw.line, label: label.text, ...position };
  const empty = { concept: "", segment: "", cells: frame.columns.map(() => null) };
  if (isSection(raw)) return { label, row: { ...base, ...empty, kind: "section" } };
  const declared = resolve(frame, raw, label, position.section, context);
  const kind = declared?.total || /^total\b/i.test(label.text) ? "total" : "item";
  if (!declared) return { label, row: { ...base, ...empty, kind } };
  const { concept, segment } = declared;
  const cells = readCells(frame, { raw, label: label.text, declared }, context);
  return { label, row: { ...base, kind, concept: concept.id, segment, cells } };
}

/** What a label means: declared for its section, or for any. */
function resolve(
  { id }: Frame,
  { line, cells }: RawRow,
  { key }: RowLabel,
  section: string,
  context: ExtractionContext,
): LabelDeclaration | null {
  const { labels } = context.declarations;
  const found = labels.get(labelKey(id, section, key)) ?? labels.get(labelKey(id, "", key));
  if (found) return found;
  const isElsewhere = labelsAnywhere(labels).has(labelKey(id, "", key));
  const what = `the row "${key}" of ${id}, section "${section}", is not declared`;
  const why = isElsewhere ? "labels.csv has it in other sections only" : "labels.csv has no such row";
  report(context, { line, start: cells[0]?.start ?? 0 }, what, why, "add it there, with its concept");
  return null;
}

const anywhere = new WeakMap<object, ReadonlySet<string>>();

/** The keys of all labels as if they were declared for any section. */
function labelsAnywhere(labels: ExtractionContext["declarations"]["labels"]): ReadonlySet<string> {
  const known = anywhere.get(labels);
  if (known) return known;
  const made = new Set(
    [...labels.keys()].map((key) => {
      const [table = "", , label = ""] = key.split("\n");
      return labelKey(table, "", label);
    }),
  );
  anywhere.set(labels, made);
  return made;
}
