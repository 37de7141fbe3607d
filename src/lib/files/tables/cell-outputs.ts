import type { ExportTable } from "../../cells/index.ts";
import { tableOf } from "../../cells/index.ts";
import type { Chart } from "../../charts/index.ts";
import type { Cell } from "../../notebook/index.ts";
import type { Release } from "../../release/index.ts";
import { wordsOfId } from "../../text/index.ts";
import { type ExtensionOf, extensionsOf } from "../formats.ts";
import { type Credit, isDrawing } from "../pictures/index.ts";

/** A table, a chart or a drawing that a cell shows. */
export interface CellOutput {
  /** The name of its files, without their extension; null where the cell has no id, so that nothing can name it. */
  readonly stem: string | null;
  /** Null for a drawing of the author's own, which has no twin. */
  readonly table: ExportTable | null;
  /** Draws it as an SVG file; null for a table. */
  readonly draw: (() => string) | null;
}

/** What an exporter needs to know of a cell. */
export type ExportedCell = Pick<Cell, "id" | "body" | "source" | "reads" | "showsItself">;

/**
 * What a displayed value is as tables and drawings; null where it is neither. The name is for what has no title; `credit`
 * is what its picture says of its figures.
 */
export function cellOutput(
  release: Release,
  value: unknown,
  stem: string | null,
  { write, credit = () => null }: OutputWriting,
): CellOutput | null {
  const table = tableOf(release, value);
  const draw = isDrawing(value) ? once(() => write(value, stem ?? "", credit(table))) : null;
  const titled = table && { ...table, title: table.title || (stem === null ? "Table" : wordsOfId(stem)) };
  return table || draw ? { stem, table: titled, draw } : null;
}

/** How an output is written as a file. */
export interface OutputWriting {
  /** A drawing as an SVG file of a name. */
  readonly write: (drawing: Chart | Element, name: string, credit: Credit | null) => string;
  readonly credit?: CreditFor;
}

/** What a picture says of the figures of its table. */
export type CreditFor = (table: ExportTable | null) => Credit | null;

/** Its result, worked out when it is first asked for. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The formats in which an output can be had. */
export function extensionsOfOutput({
  table,
  draw,
}: Pick<CellOutput, "table" | "draw">): readonly ExtensionOf<"table" | "drawing">[] {
  return extensionsOf(...(table ? (["table"] as const) : []), ...(draw ? (["drawing"] as const) : []));
}

/**
 * The names that the outputs of a cell can take, in order: its id, and then numbers after it, but for the ids of other
 * cells. As many as it can show: one for its last expression, and one for each `display` in its code. What a loop
 * displays beyond these has no name.
 */
export function stemsOf(cell: ExportedCell, ids: ReadonlySet<string>): readonly string[] {
  const { id } = cell;
  if (id === null) return [];
  const stems: string[] = [];
  for (let number = 1, left = mostOutputs(cell); left > 0; number++) {
    const stem: string = number === 1 ? id : `${id}-${number}`;
    if (number > 1 && ids.has(stem)) continue;
    stems.push(stem);
    left--;
  }
  return stems;
}

function mostOutputs({ body, source, reads, showsItself }: ExportedCell): number {
  if (body === null) return 0;
  const shows = reads.some(({ name }) => name === "display");
  const calls = shows ? (source.match(/\bdisplay\s*\(/g)?.length ?? 0) : 0;
  return calls + (!showsItself && body.includes("$$value=(") ? 1 : 0);
}
