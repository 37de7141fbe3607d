import { hrefs, relativeHref, type Site } from "../../addresses/index.ts";
import type { ReleasedReconciliation } from "../../analysis/index.ts";
import { tableOfReconciliation } from "../../cells/index.ts";
import { waterfall } from "../../charts/index.ts";
import type { Release } from "../../release/index.ts";
import type { LinkView, SiteRelease } from "../../show/index.ts";
import { type ExtensionOf, extensionsOf } from "../formats.ts";
import { svgOf } from "../pictures/node.ts";
import { downloadLinks, tableWriters } from "../tables/index.ts";
import { reconciliationWorkbook } from "../workbook/node.ts";
import { creditOf } from "./credit.ts";
import type { SiteFile } from "./site-file.ts";
import { drawingWriters, workbookWriters } from "./writers.ts";

/** What is exported of one reconciliation in one period. */
interface ExportedReconciliation {
  readonly site: Site;
  readonly release: Release;
  readonly released: Pick<ReleasedReconciliation, "id" | "reconciliation">;
  readonly period: string;
}

/** A reconciliation as files: its table and its bridge for each period, and one workbook for them all. */
export function filesOfReconciliation(
  site: Site,
  siteRelease: SiteRelease,
  released: ReleasedReconciliation,
): readonly SiteFile[] {
  const { release } = siteRelease;
  const ofPeriods = released.reconciliation.periods.flatMap((period) =>
    filesInPeriod({ site, release, released, period }),
  );
  const workbooks = extensionsOf("workbook").map((extension) => ({
    href: hrefs.wholeReconciliationFile(site, release.id, released.id, extension),
    read: async () => workbookWriters[extension](reconciliationWorkbook(site, siteRelease, released)),
  }));
  return [...ofPeriods, ...workbooks];
}

function filesInPeriod(exported: ExportedReconciliation): readonly SiteFile[] {
  const { site, release, released, period } = exported;
  const hrefOf = (extension: string): string =>
    hrefs.reconciliationFile(site, release.id, released.id, period, extension);
  const tables = extensionsOf("table").map((extension) => ({
    href: hrefOf(extension),
    read: async () => tableIn(exported, extension),
  }));
  const drawings = extensionsOf("drawing").map((extension) => ({
    href: hrefOf(extension),
    read: async () => drawingWriters[extension](bridgeOf(exported)),
  }));
  return [...tables, ...drawings];
}

function tableIn(
  { site, release, released: { id, reconciliation }, period }: ExportedReconciliation,
  extension: ExtensionOf<"table">,
): string {
  const from = hrefs.reconciliationFile(site, release.id, id, period, extension);
  const schema = relativeHref(from, hrefs.tableSchema(site));
  const table = tableOfReconciliation(reconciliation, { periods: [period] });
  return tableWriters[extension](table, { release, elements: release, page: "./", schema, isLive: false });
}

function bridgeOf({ site, release, released, period }: ExportedReconciliation): string {
  const { id, reconciliation } = released;
  const table = tableOfReconciliation(reconciliation, { periods: [period] });
  const credit = creditOf(site, release, table, hrefs.reconciliation(site, release.id, id, period));
  return svgOf(waterfall(reconciliation, period), reconciliation.title, credit);
}

/** The links to the files of a reconciliation in one period, and to those of all its periods. */
export function downloadsOfReconciliation(
  site: Site,
  release: string,
  id: string,
  period: string,
): readonly LinkView[] {
  return [
    ...downloadLinks(extensionsOf("table", "drawing"), (extension) =>
      hrefs.reconciliationFile(site, release, id, period, extension),
    ),
    ...downloadLinks(extensionsOf("workbook"), (extension) =>
      hrefs.wholeReconciliationFile(site, release, id, extension),
    ),
  ];
}
