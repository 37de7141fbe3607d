import type { Check } from "../../checks/index.ts";
import { ruleWords } from "./rule-words.ts";

/** Whether a displayed value is a check. */
export function isCheck(value: unknown): value is Check {
  return (
    typeof value === "object" &&
    value !== null &&
    "verdict" in value &&
    "rule" in value &&
    String(value.rule) in ruleWords
  );
}
