import { hrefs, type Site } from "../../addresses/index.ts";
import type { ExportTable } from "../../cells/index.ts";
import type { SiteRelease } from "../../show/index.ts";
import type { CellOutput } from "../tables/index.ts";
import type { Sheet, Workbook } from "./ooxml/index.ts";
import { openWorkbook, pageRow } from "./parts/index.ts";
import { liveTableSheet, tableSheet } from "./table-sheet.ts";
import type { WhatIf } from "./what-if/index.ts";
import { tableInStates, whatIfNames, whatIfSheet } from "./what-if/index.ts";

/** A notebook that has run, by what a workbook needs of it. */
export interface TabledNotebook {
  readonly slug: string;
  readonly title: string;
  /** What its cells show, cell by cell. */
  readonly outputs: readonly (readonly (Pick<CellOutput, "table" | "stem"> | null)[])[];
  /** How the page numbers them: `Table 2`; null for what has no number. */
  readonly numbers?: readonly (readonly (string | null)[])[];
  /** What its readers can choose; null where that is nothing. */
  readonly whatIf?: WhatIf | null;
}

/** A table of a notebook: where it stands, what its sheet is called, and what it shows. */
interface Tabled {
  readonly key: string;
  readonly name: string;
  readonly table: ExportTable;
}

/**
 * Every table that a notebook shows, and the twin of every chart, a sheet each, and where their figures are from. What
 * readers of its page can choose has a sheet with a cell for each choice.
 */
export function notebookWorkbook(site: Site, siteRelease: SiteRelease, notebook: TabledNotebook): Workbook {
  const { slug, title, whatIf = null } = notebook;
  const parts = openWorkbook(site, siteRelease.release);
  const sheets = tablesOf(notebook).map(({ key, name, table }): Sheet => {
    const tables = whatIf?.states.map((state) => state.tables.get(key)) ?? [];
    const isLive = tables.some((one) => one !== undefined);
    if (!whatIf || !isLive) return tableSheet(parts, name, table);
    return liveTableSheet(parts, name, table, whatIf, tableInStates(tables));
  });
  const page = pageRow(parts.grounds, "Notebook", hrefs.notebook(site, slug));
  const front = whatIf ? [whatIfSheet(whatIf), ...sheets] : sheets;
  return parts.finish(title, front, [page], whatIf ? whatIfNames(whatIf) : []);
}

/** Its tables, each under the number that the page gives it; what has none is called by its cell. */
function tablesOf({ outputs, numbers }: TabledNotebook): readonly Tabled[] {
  const taken = new Set<string>();
  return outputs.flatMap((own, cell) =>
    own.flatMap((output, at): readonly Tabled[] => {
      if (!output?.table) return [];
      const name = freeName(numbers?.[cell]?.[at] ?? sheetName(output.stem), taken);
      return [{ key: `${cell}.${at}`, name, table: output.table }];
    }),
  );
}

const mostCharacters = 31;

const sheetName = (stem: string | null): string => (stem ?? "Not numbered").slice(0, mostCharacters - 3);

function freeName(name: string, taken: Set<string>): string {
  let own = name;
  for (let number = 2; taken.has(own.toLowerCase()); number++) own = `${name} ${number}`;
  taken.add(own.toLowerCase());
  return own;
}
