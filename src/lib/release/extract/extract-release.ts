import type { Problem } from "../../text/index.ts";
import type { Declarations, ExtractionContext, Release, Table, Witness } from "../model/index.ts";
import { findLeftOut, outermost, toFacts } from "../model/index.ts";
import {
  type Coverage,
  coverageOf,
  headingsLeftOut,
  readLabelAmounts,
  readProseFigures,
  toProblem,
} from "../prose/index.ts";
import { type Block, type DataFile, findBlocks } from "../source/index.ts";
import { requireDataFile } from "../source/node.ts";
import { readRows, toFrame } from "../tables/index.ts";

/** What a text gives. With problems, the release is whatever could be read. */
export interface Extraction {
  readonly release: Release;
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
}

/** Extracts a release from its text. Pure: the same declarations serve any number of changed texts. */
export function extractFrom(text: string, declarations: Declarations): Extraction {
  const problems: Problem[] = [];
  const lines = text.split("\n");
  const blocks = findBlocks(lines);
  // Before any label is read: a date inside a label is no amount of it.
  const headings = headingsLeftOut(blocks, declarations.head.periods);
  const leftOut = outermost([...headings, ...findLeftOut(lines, declarations, problems)]);
  const byLine = Map.groupBy(leftOut, ({ line }) => line);
  const context: ExtractionContext = { lines, declarations, leftOut: byLine, problems };
  const read = blocks.flatMap((block) => readTable(block, context));
  const witnesses = [...read.flatMap((one) => one.witnesses), ...readProseFigures(context)].toSorted(byPlace);
  // Last: only now is every figure known.
  const coverage = coverageOf(context, witnesses, leftOut);
  problems.push(...unaccountedProblems(coverage, context));
  const tables = read.map((one) => one.table);
  return { release: toRelease(declarations, { lines, tables, witnesses, leftOut }), coverage, problems };
}

/** A row that could not be read says so itself: its digits are not reported again. */
function unaccountedProblems(
  { unaccounted }: Coverage,
  { lines, declarations, problems }: ExtractionContext,
): Problem[] {
  const isOpen = (line: number): boolean => problems.length === 0 || !lines[line - 1]?.includes("\t");
  return unaccounted.filter((one) => isOpen(one.line)).map((one) => toProblem(one, declarations.textFile));
}

/** The text of a release as it stands in its folder, with the checksum of its bytes. Throws `ReleaseError` if there is none. */
export function readSource({ textFile }: Declarations): DataFile {
  return requireDataFile(textFile, "a release is its text", "add the file");
}

/** The text alone. */
export function readText(declarations: Declarations): string {
  return readSource(declarations).text;
}

/** What a release has beside its head. */
export type Parts = Pick<Release, "lines" | "tables" | "witnesses" | "leftOut">;

/** Joins the parts of a release, and makes its facts. */
export function toRelease({ head, concepts, tables, lineElements }: Declarations, parts: Parts): Release {
  const facts = toFacts(parts.witnesses, { head, concepts, authority: tables.map((one) => one.id) });
  return { ...head, ...parts, facts, concepts, ...(lineElements && { lineElements }) };
}

function readTable(block: Block, context: ExtractionContext): { table: Table; witnesses: Witness[] }[] {
  // First the frame: without scale and columns no cell has a meaning.
  const frame = toFrame(block, context);
  if (!frame) return [];
  const { id, caption, scale, columns } = frame;
  const rows = readRows(frame, context);
  const place = { firstLine: block.first, lastLine: block.last };
  const table = { id, caption, ...place, scale, columns, rows: rows.map(({ row }) => row) };
  const cells = table.rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  return [{ table, witnesses: [...cells, ...readLabelAmounts(frame, rows, context)] }];
}

const byPlace = (a: Witness, b: Witness): number => a.line - b.line || a.start - b.start;
