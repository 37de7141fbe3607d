import { type Check, type Mark, markOf, verdicts } from "../../checks/index.ts";
import { type Html, h } from "../../text/index.ts";
import type { Page } from "../page/index.ts";
import { verdictMark } from "../verdicts/index.ts";
import { tableTitle } from "../words/index.ts";
import type { CheckRowPlace } from "./check-row.ts";
import { partsTable } from "./parts-table.ts";

/** The checks on figures of one table, folded under its title and how often each verdict was given. */
export function foldedTable(page: Page, table: string, checks: readonly Check[], place: CheckRowPlace): Html {
  const title = tableTitle(page.release, table);
  const part = { heading: null, diagnosis: undefined, checks };
  return h(
    "details",
    { class: "check-group", id: place.isHome && `ties-${table}` },
    h(
      "summary",
      {},
      place.isHome ? h("h3", {}, title) : h("span", { class: "check-group-title" }, title),
      counts(checks),
    ),
    partsTable(page, [part], place, { label: title }),
  );
}

/** `38 Ties, 3 Ties within rounding`. */
function counts(checks: readonly Check[]): Html {
  const found = Map.groupBy(checks, markOf);
  const marks: readonly Mark[] = verdicts.filter((verdict) => found.has(verdict));
  return h(
    "span",
    { class: "check-counts" },
    marks.map((mark) => h("span", {}, verdictMark(mark), " ", h("b", {}, String(found.get(mark)?.length)))),
  );
}
