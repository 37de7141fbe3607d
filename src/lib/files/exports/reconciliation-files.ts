import { hrefs, relativeHref, type Site } from "../../addresses/index.ts";
import type { ReleasedReconciliation } from "../../analysis/index.ts";
import { tableOfReconciliation } from "../../cells/index.ts";
import { waterfall } from "../../charts/index.ts";
import type { Release } from "../../release/index.ts";
import type { LinkView } from "../../show/index.ts";
import { keptRasterOf, svgOf } from "../pictures/node.ts";
import { csvOf, downloadLinks, jsonOf } from "../tables/index.ts";
import { creditOf } from "./credit.ts";

/** The formats in which each reconciliation can be had, its table and its bridge. */
export const reconciliationFormats = ["csv", "json", "svg", "png"] as const;

type ReconciliationFormat = (typeof reconciliationFormats)[number];

/** What is exported of one reconciliation in one period. */
export interface ExportedReconciliation {
  readonly site: Site;
  readonly release: Release;
  readonly released: Pick<ReleasedReconciliation, "id" | "reconciliation">;
  readonly period: string;
}

/** One reconciliation in one period as a file. */
export async function reconciliationFile(
  { site, release, released: { id, reconciliation }, period }: ExportedReconciliation,
  format: ReconciliationFormat,
): Promise<string | Uint8Array> {
  const table = tableOfReconciliation(reconciliation, { periods: [period] });
  if (format === "csv") return csvOf(table);
  const from = hrefs.reconciliationFile(site, release.id, id, period, format);
  const schema = relativeHref(from, hrefs.tableSchema(site));
  if (format === "json") return jsonOf(table, { release, page: "./", schema, isLive: false });
  const credit = creditOf(site, release, table, hrefs.reconciliation(site, release.id, id, period));
  const svg = svgOf(waterfall(reconciliation, period), reconciliation.title, credit);
  return format === "svg" ? svg : keptRasterOf(svg);
}

/** The links to the files of a reconciliation in one period. */
export function downloadsOfReconciliation(
  site: Site,
  release: string,
  id: string,
  period: string,
): readonly LinkView[] {
  return downloadLinks(reconciliationFormats, (format) =>
    hrefs.reconciliationFile(site, release, id, period, format),
  );
}
