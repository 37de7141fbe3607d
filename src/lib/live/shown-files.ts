import type { ExportTable } from "../cells/index.ts";
import { tableOf, textExportCell } from "../cells/index.ts";
import type { NamingRelease } from "../checks/index.ts";
import {
  drawingFile,
  type Extension,
  extensionsOf,
  type Format,
  isDrawing,
  isSourced,
  type TablePlace,
  tableWriters,
  unitOfTable,
} from "../files/index.ts";

/** What a reader has set: what a control is called, and what it is set to, in words. */
export interface SetInput {
  readonly label: string;
  readonly words: string;
}

/** Where a file of what is shown comes from: the file as published, and the address of the page as it is set. */
export interface ShownPlace {
  readonly release: NamingRelease;
  /** The address of the published file. */
  readonly href: string;
  readonly address: string;
  readonly inputs: readonly SetInput[];
}

/** What a cell shows now, as a file with the state of the inputs in it; null for what has no such file. */
export async function shownFile(
  value: unknown,
  format: Format & { readonly extension: Extension },
  place: ShownPlace,
): Promise<string | null> {
  const table = tableOf(place.release, value);
  if (format.of === "drawing") return isDrawing(value) ? drawingOf(value, table, place) : null;
  const extension = extensionsOf("table").find((one) => one === format.extension);
  if (!table || !extension) return null;
  if (!isSourced(extension)) return tableWriters[extension](withInputs(table, place.inputs));
  return tableWriters[extension](table, await tablePlace(place));
}

/** What of the values that a cell displays has files, in order. */
export function outputsAmong(release: NamingRelease, values: readonly unknown[]): readonly unknown[] {
  return values.filter((value) => tableOf(release, value) !== null || isDrawing(value));
}

/** A column more for each input that is set, the same in every row, so that the file stays one table. */
function withInputs({ columns, rows, ...table }: ExportTable, inputs: readonly SetInput[]): ExportTable {
  const more = inputs.map(({ label }) => ({ title: `Set: ${label}`, unit: null, isMixed: false }));
  const cells = inputs.map(({ words }) => textExportCell(words));
  return { ...table, columns: [...columns, ...more], rows: rows.map((row) => [...row, ...cells]) };
}

/** What is not sent to readers, the head of the release, stands in the table published as JSON. */
async function tablePlace({ href, address, inputs }: ShownPlace): Promise<TablePlace> {
  const json = new URL(href.replace(/\.\w+$/, ".json"), address).href;
  const published = JSON.parse(await textAt(json)) as Pick<TablePlace, "release"> & {
    readonly $schema: string;
  };
  const schema = new URL(published.$schema, json).href;
  return { release: published.release, schema, page: address, isLive: false, inputs };
}

/** Style and source are those of the drawing as published. */
async function drawingOf(
  value: Parameters<typeof drawingFile>[0],
  table: ExportTable | null,
  { href, address, inputs }: ShownPlace,
): Promise<string> {
  const published = await textAt(href);
  const paper = /<rect [^>]*fill="([^"]*)"/.exec(published)?.[1] ?? "#ffffff";
  const set = inputs.map(({ label, words }) => `${label}: ${words}`).join("; ");
  const credit = { unit: unitOfTable(table), source: textIn(published, "dc:source"), address, set };
  return drawingFile(value, textIn(published, "title"), { rules: textIn(published, "style"), paper }, credit);
}

/** The text of an element of a drawing that the site wrote. (A parser would take its style for one of this page, which forbids it.) */
function textIn(svg: string, name: string): string {
  const [, text = ""] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(svg) ?? [];
  const template = document.createElement("template");
  // Text alone, since nothing in it begins a tag; its entities are the parser's to read.
  template.innerHTML = text;
  return template.content.textContent ?? "";
}

async function textAt(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  return answer.text();
}
