import type { CellOutput } from "../exports/cell-outputs.ts";
import type { SiteRelease } from "../open-site.ts";
import { hrefs, type Site } from "../site.ts";
import type { Workbook } from "./ooxml/workbook.ts";
import { pageRow } from "./sources-sheet.ts";
import { tableSheet } from "./table-sheet.ts";
import { openWorkbook } from "./workbook-parts.ts";

/** A notebook that has run, by what a workbook needs of it. */
export interface TabledNotebook {
  readonly slug: string;
  readonly title: string;
  /** What its cells show, cell by cell. */
  readonly outputs: readonly (readonly (Pick<CellOutput, "table"> | null)[])[];
}

/** Every table that a notebook shows, and the twin of every chart, a sheet each, and where their figures are from. */
export function notebookWorkbook(
  site: Site,
  siteRelease: SiteRelease,
  { slug, title, outputs }: TabledNotebook,
): Workbook {
  const tables = outputs.flat().flatMap((output) => (output?.table ? [output.table] : []));
  const parts = openWorkbook(site, siteRelease.release);
  const sheets = tables.map((table, at) => tableSheet(parts, `Table${at + 1}`, table));
  const page = pageRow(parts.grounds, "Notebook", hrefs.notebook(site, slug));
  return parts.finish(title, sheets, [page]);
}
