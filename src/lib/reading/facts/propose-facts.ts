import { lineOf, type Reading } from "../model/index.ts";
import { captionMeaning, type ScaleWords } from "../meanings/index.ts";
import { findCalendar } from "../periods/index.ts";
import { type DataTable, readDataTable } from "../tables/index.ts";
import { captionsAbove } from "./captions-above.ts";
import type { ProposedFact } from "./proposed-fact.ts";
import { tableFacts } from "./table-facts.ts";

/** The tables of an exhibit, in order. */
export function dataTables(reading: Reading): readonly DataTable[] {
  const taken = new Set<number>();
  return reading.grids
    .flatMap((grid) => readDataTable(grid) ?? [])
    .toSorted((a, b) => a.start - b.start)
    .map(({ inner, ...table }) => {
      const captions = [...captionsAbove(reading, table.start, taken), ...inner];
      for (let line = lineOf(reading, table.start); line <= lineOf(reading, table.end); line++) taken.add(line);
      return { ...table, captions };
    });
}

/** Every figure that the exhibits of a release print, with the meaning that their words propose for it. */
export function proposeFacts(readings: readonly Reading[]): readonly ProposedFact[] {
  const read = readings.map((reading) => ({ reading, tables: dataTables(reading) }));
  const headings = read.flatMap(({ tables }) => tables.flatMap(headingsOf));
  const calendar = findCalendar(readings.map(({ text }) => text), headings);
  return read.flatMap(({ reading: { exhibit }, tables }) => {
    let scale: ScaleWords = {};
    return tables.flatMap((table) => {
      const facts = tableFacts(table, { exhibit, calendar, scale, currency: "USD" });
      const own = captionMeaning(table.captions).scale;
      if (own.money !== undefined) scale = own;
      return facts;
    });
  });
}

function headingsOf({ bands, captions }: DataTable): readonly string[] {
  const over = bands.flatMap(({ columns }) => columns.map(({ headings }) => headings.map(({ text }) => text).join(" ")));
  return [...over, ...captions];
}
