import { foldText, holdsText } from "../../text/index.ts";
import type { Wanted } from "./filter-inputs.ts";

/** How much of a list is shown because it matches. */
export interface Matches {
  readonly matching: number;
  readonly all: number;
}

/**
 * Shows the checks that match, and what the address leads to. What folds is open while a filter is set; what is left
 * with nothing to show is hidden.
 */
export function filterChecks({ verdict, table, text }: Wanted, target: Element | null): Matches {
  const folded = foldText(text);
  const isSet = verdict !== "" || table !== "" || folded !== "";
  const checks = [...document.querySelectorAll<HTMLElement>(".check")];
  let matching = 0;
  for (const check of checks) {
    const isMatch =
      (verdict === "" || check.classList.contains(`verdict-${verdict}`)) &&
      (table === "" || check.dataset.table === table) &&
      saysText(check, folded);
    if (isMatch) matching++;
    check.hidden = !isMatch && !isTarget(check, target);
    const below = rowBelow(check);
    if (below) below.hidden = check.hidden;
  }
  for (const group of document.querySelectorAll<HTMLElement>(groups)) {
    group.hidden = !group.querySelector(".check:not([hidden])");
  }
  for (const group of document.querySelectorAll<HTMLDetailsElement>("details.check-group")) {
    fold(group, isSet, target);
  }
  return { matching, all: checks.length };
}

const groups = ".check-section, .check-group";

/** The row that says more of a check. */
function rowBelow(check: Element): HTMLElement | null {
  const next = check.nextElementSibling;
  return next instanceof HTMLElement && next.matches(".check-more") ? next : null;
}

/** What is said of a check stands in its row, in the one below it, and in that of its finding above. */
function saysText(check: HTMLElement, folded: string): boolean {
  const above = check.parentElement?.querySelector(".section") ?? null;
  return [check, rowBelow(check), above].some((row) => row !== null && holdsText(row, folded));
}

/** Opens what a filter leaves, and what the address leads to; closes what a filter alone had opened. */
function fold(group: HTMLDetailsElement, isSet: boolean, target: Element | null): void {
  if (isSet && !group.open) group.dataset.unfolded = "";
  if (!isSet && group.dataset.unfolded !== undefined) {
    group.open = false;
    delete group.dataset.unfolded;
  }
  if (isSet || (target && group.contains(target))) group.open = true;
}

/** Whether the address leads into a check, or to the group in which it stands. */
function isTarget(check: Element, target: Element | null): boolean {
  if (!target) return false;
  return (
    check.contains(target) || (target.matches(`${groups}, .section-title`) && sharesGroup(check, target))
  );
}

function sharesGroup(check: Element, target: Element): boolean {
  return check.closest(groups) === target.closest(groups);
}
