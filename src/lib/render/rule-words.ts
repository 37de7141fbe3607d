import type { Rule } from "../checks/index.ts";

/** The rules as a reader sees them. */
export const ruleWords: Readonly<Record<Rule, string>> = {
  foot: "footing",
  "cross-foot": "cross-footing",
  recalculate: "recalculation",
  agree: "agreement",
  "roll-forward": "roll-forward",
};
