import { hrefs, type Site } from "../../addresses/index.ts";
import type { ReleasedReconciliation } from "../../analysis/index.ts";
import { checksIn } from "../../analysis/node.ts";
import type { Check } from "../../checks/index.ts";
import type { SiteRelease } from "../../show/index.ts";
import type { Workbook } from "./ooxml/index.ts";
import { openWorkbook, pageRow } from "./parts/index.ts";
import { reconciliationSheet } from "./reconciliation-sheet.ts";

/** A reconciliation in all its periods as a workbook whose formulas follow the lineage of its figures. */
export function reconciliationWorkbook(
  site: Site,
  siteRelease: SiteRelease,
  released: ReleasedReconciliation,
): Workbook {
  const { reconciliation, id } = released;
  const { periods, rows } = reconciliation;
  const parts = openWorkbook(site, siteRelease.release);
  const { grounds, cells } = parts;
  // Its own rows come first among the inputs.
  for (const { series } of rows) for (const period of periods) cells.placeOf(series.at(period));
  const results = parts.add(checksOf(siteRelease, released));
  const front = reconciliationSheet({ grounds, site: siteRelease, released, cells, results });
  const pages = periods.map((period) =>
    pageRow(grounds, `Page, ${period}`, hrefs.reconciliation(site, siteRelease.release.id, id, period)),
  );
  return parts.finish(`${reconciliation.title}, ${siteRelease.release.issuer}`, [front], pages);
}

/** The checks of all periods, each once. */
function checksOf(site: SiteRelease, released: ReleasedReconciliation): ReadonlySet<Check> {
  const { periods } = released.reconciliation;
  return new Set(periods.flatMap((period) => checksIn(released, site, period)));
}
