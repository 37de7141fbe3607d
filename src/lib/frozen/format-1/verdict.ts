import { type Html, h } from "../../text/index.ts";

const words: Readonly<Record<string, string>> = {
  ties: "Ties",
  "ties-within-rounding": "Ties within rounding",
  "ties-from-rounded": "Ties only from rounded figures",
  "does-not-tie": "Does not tie",
  "not-checkable": "Not checkable",
};

/** The words of a verdict, by its id. */
export function verdictWords(verdict: string): string {
  return words[verdict] ?? verdict;
}

/** A verdict in words beside its mark. */
export function verdictTree(verdict: string): Html {
  const mark = h("span", { class: "verdict-mark", "aria-hidden": "true" });
  const text = h("span", { class: "verdict-text" }, verdictWords(verdict));
  return h("span", { class: `verdict verdict-${verdict}` }, mark, text);
}

const rules: Readonly<Record<string, string>> = {
  foot: "Footing",
  "cross-foot": "Cross-footing",
  recalculate: "Recalculation",
  agree: "Agreement",
  "roll-forward": "Roll-forward",
};

/** The words of a rule, by its id. */
export function ruleWords(rule: string): string {
  return rules[rule] ?? rule;
}
