import type { Check, Rule } from "../../checks/index.ts";

/** The rules as a reader sees them. */
export const ruleWords: Readonly<Record<Rule, string>> = {
  foot: "footing",
  "cross-foot": "cross-footing",
  recalculate: "recalculation",
  agree: "agreement",
  "roll-forward": "roll-forward",
};

/** What kind of check it is, as a reader sees it: of a definition and of a statement, that it is one. */
export function ruleOf({ list, rule }: Pick<Check, "list" | "rule">): string {
  return list === "arithmetic" ? ruleWords[rule] : list;
}
