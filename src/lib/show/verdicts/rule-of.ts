import { type Check, checkRules } from "../../checks/index.ts";

/** What kind of check it is, as a reader sees it: of a definition and of a statement, that it is one. */
export function ruleOf({ list, rule }: Pick<Check, "list" | "rule">): string {
  return list === "arithmetic" ? checkRules[rule].title : list;
}
