import { foldText, holdsText } from "../../text/index.ts";
import type { Matches } from "./filter-checks.ts";
import type { Wanted } from "./filter-inputs.ts";
import { showGaps } from "./show-gaps.ts";

/** The lines outside of tables stand in this one. */
const prose = "prose";

/**
 * Shows the lines of a release that match, and the one the address leads to; a table keeps its head. A line matches a
 * verdict if a figure in it has that verdict.
 */
export function filterLines({ verdict, table, text }: Wanted, target: Element | null): Matches {
  const folded = foldText(text);
  const isAll = verdict === "" && table === "" && folded === "";
  const lines = [...document.querySelectorAll<HTMLElement>(".release .release-line")];
  const isMatch = (line: HTMLElement): boolean =>
    (verdict === "" || line.querySelector(`.witness-${verdict}`) !== null) &&
    (table === "" || tableOf(line) === table) &&
    holdsText(line, folded);
  const matching = new Set(isAll ? lines : lines.filter(isMatch));
  for (const line of lines) line.hidden = !matching.has(line) && !(target && line.contains(target));
  for (const one of document.querySelectorAll<HTMLElement>(".release .table-scroll")) keepHead(one);
  showGaps(lines);
  return { matching: matching.size, all: lines.length };
}

const tableOf = (line: Element): string => line.closest<HTMLElement>("[data-table]")?.dataset.table ?? prose;

/** A table of which any line is shown is shown with its head. */
function keepHead(scroll: HTMLElement): void {
  scroll.hidden = !scroll.querySelector(".release-line:not([hidden])");
  for (const line of scroll.querySelectorAll<HTMLElement>("thead .release-line")) line.hidden = scroll.hidden;
}
