import type { Check } from "../../checks/index.ts";
import { filtersHtml } from "../../live/index.ts";
import type { Release } from "../../release/index.ts";
import { type HtmlText, shownTables, tableTitle } from "../../show/index.ts";
import { htmlOf } from "../../text/index.ts";

/** What a figure of a release that is in no check has in place of a verdict. */
const unchecked = { unchecked: "In no check" };

/** The controls that filter the lines of a release. */
export function linesFilters({ lines, tables }: Pick<Release, "lines" | "tables">): HtmlText {
  const shown = { lines, tables: shownTables({ lines, tables }) };
  const titles = new Map(shown.tables.map(({ id }) => [id, tableTitle(shown, id)]));
  titles.set("prose", tableTitle({ lines, tables }, "prose"));
  return htmlOf(filtersHtml({ items: "lines", count: lines.length, tables: titles, more: unchecked }));
}

/** The controls that filter the checks of releases, by the tables in which the checked figures stand. */
export function checksFilters(
  releases: readonly {
    readonly release: Pick<Release, "lines" | "tables">;
    readonly checks: readonly Check[];
  }[],
): HtmlText {
  const titles = new Map<string, string>();
  for (const { release, checks } of releases) {
    const found = new Set(checks.map(({ witness }) => witness.table));
    for (const { id } of release.tables) if (found.has(id)) titles.set(id, tableTitle(release, id));
  }
  const count = releases.reduce((sum, { checks }) => sum + checks.length, 0);
  titles.set("prose", "The text");
  return count === 0 ? "" : htmlOf(filtersHtml({ items: "checks", count, tables: titles }));
}
