import { type Band, lineAt, type ReadRelease } from "../../reading/node.ts";
import type { Column, Table, TableRow, Witness } from "../model/index.ts";
import { comparedPeriods } from "./compared-periods.ts";
import type { DraftFact } from "./draft-fact.ts";
import { conceptId, idOfWords } from "./draft-terms.ts";
import { draftWitness } from "./draft-witness.ts";
import type { LaidPlace } from "./laid-lines.ts";

/** What the tables of one exhibit are made with. */
export interface TableSource {
  readonly reading: ReadRelease["readings"][number];
  /** The line, in all exhibits together, at which this one begins. */
  readonly firstLine: number;
  /** The fact that stands at an offset of the reading. */
  factAt(offset: number): DraftFact | null;
  /** Where the figure at an offset of the reading stands in its line as that is laid out; null where the line is as it was read. */
  placeOf(offset: number): LaidPlace | null;
}

/** A band of a table of a draft, as declared releases have tables. */
export function draftTable(band: Band, caption: string, id: string, source: TableSource): Table {
  const rows = band.rows.map((row) =>
    row.amounts.map((amount) => (amount ? source.factAt(amount.start) : null)),
  );
  const read = rows.map((facts, at) => readRow(facts, at, band, id, source));
  const columns = band.columns.map(({ headings }, index) =>
    toColumn(
      index,
      headings.map(({ text }) => text).join(" "),
      read.map(({ cells }) => cells[index] ?? null),
    ),
  );
  const heads = band.columns.flatMap(({ headings }) =>
    headings.map(({ start }) => source.firstLine + lineAt(source.reading, start) - 1),
  );
  const lines = [...heads, ...read.map(({ line }) => line)];
  const frame = { id, caption, firstLine: Math.min(...lines), lastLine: Math.max(...lines) };
  return { ...frame, scale: { money: 0, shares: 0 }, columns, rows: withSections(read, band) };
}

function readRow(
  facts: readonly (DraftFact | null)[],
  at: number,
  band: Band,
  table: string,
  { reading, firstLine, placeOf }: TableSource,
): TableRow {
  const row = band.rows[at];
  const cells = facts.map((fact, index) => {
    if (!fact) return null;
    const comparison = fact.role === "growth" ? comparedPeriods(fact, facts) : null;
    const witness = draftWitness(fact, table, firstLine, comparison);
    return witness && { ...witness, ...placeOf(row?.amounts[index]?.start ?? -1) };
  });
  const first = facts.find((one) => one?.role === "value") ?? facts.find((one) => one !== null);
  const label = row?.label ?? "";
  const path = row?.path ?? [];
  return {
    line: firstLine + lineAt(reading, row?.stub.start ?? 0) - 1,
    label,
    section: path.at(-1) ?? "",
    level: path.length,
    kind: /^total\b/i.test(label) ? "total" : "item",
    concept: first ? conceptId(first) : "",
    segment: first ? idOfWords(first.segment) : "",
    cells,
  };
}

/** A row for each heading of a section, before the first row that stands in it. */
function withSections(rows: readonly TableRow[], { rows: read }: Band): readonly TableRow[] {
  return rows.flatMap((row, at) => {
    const [path = [], before = []] = [read[at]?.path, read[at - 1]?.path];
    const fresh = path.filter(
      (_, level) => path.slice(0, level + 1).join("\n") !== before.slice(0, level + 1).join("\n"),
    );
    const headings = fresh.map((label): TableRow => {
      const level = path.indexOf(label);
      return {
        line: row.line,
        label,
        section: path[level - 1] ?? "",
        level,
        kind: "section",
        concept: "",
        segment: "",
        cells: row.cells.map(() => null),
      };
    });
    return [...headings, row];
  });
}

function toColumn(index: number, heading: string, cells: readonly (Witness | null)[]): Column {
  const period = cells.find((one) => one !== null && one.period !== "")?.period ?? "";
  const [current, prior] = period.split("/");
  return {
    index,
    heading,
    period,
    comparison: current !== undefined && prior !== undefined ? { current, prior } : null,
  };
}
