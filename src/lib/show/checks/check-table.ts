import type { Check } from "../../checks/index.ts";
import { type Html, h } from "../../text/index.ts";
import type { Page } from "../page/index.ts";
import { captionFor } from "./caption-for.ts";
import { groupChecks } from "./check-groups.ts";
import type { CheckRowPlace } from "./check-row.ts";
import { foldedTable } from "./folded-table.ts";
import { partsTable } from "./parts-table.ts";

/** From so many checks on, those that say nothing of note are folded, table by table. */
const foldsFrom = 10;

/**
 * Checks as a table, a row each: what is checked and by which rule, where it is printed, what is printed and recomputed,
 * how far apart they are and may be, and the verdict. Many are folded by the tables of the release; findings never are.
 */
export function checkTable(
  page: Page,
  checks: readonly Check[],
  caption = captionFor(page.release, checks),
): Html {
  const place: CheckRowPlace = { isHome: false };
  if (checks.length < foldsFrom) {
    const all = { heading: null, diagnosis: undefined, checks };
    return partsTable(page, [all], place, { caption });
  }
  const { findings, tables } = groupChecks(checks);
  return h(
    "div",
    { class: "check-list", role: "group", "aria-label": caption },
    h("p", { class: "check-list-title" }, caption),
    findings.length > 0 && partsTable(page, findings, place, { label: "Findings" }),
    [...tables].map(([table, some]) => foldedTable(page, table, some, place)),
  );
}
