import { foldText, holdsText } from "../../text/index.ts";
import type { Wanted } from "./filter-inputs.ts";

/** How much of a list is shown because it matches. */
export interface Matches {
  readonly matching: number;
  readonly all: number;
}

/** Shows the checks that match, and what the address leads to; groups without any are hidden. */
export function filterChecks({ verdict, table, text }: Wanted, target: Element | null): Matches {
  const folded = foldText(text);
  const checks = [...document.querySelectorAll<HTMLElement>(".check")];
  let matching = 0;
  for (const check of checks) {
    const isMatch =
      (verdict === "" || check.classList.contains(`verdict-${verdict}`)) &&
      (table === "" || check.dataset.table === table) &&
      holdsText(check, folded);
    if (isMatch) matching++;
    check.hidden = !isMatch && !isTarget(check, target);
  }
  for (const group of document.querySelectorAll<HTMLElement>(".check-group")) {
    group.hidden = !group.querySelector(".check:not([hidden])");
  }
  return { matching, all: checks.length };
}

/** Whether the address leads into a check, or to the group in which it stands. */
function isTarget(check: Element, target: Element | null): boolean {
  if (!target) return false;
  return (
    check.contains(target) || (target.matches(".check-group, .section-title") && sharesGroup(check, target))
  );
}

function sharesGroup(check: Element, target: Element): boolean {
  return check.closest(".check-group") === target.closest(".check-group");
}
