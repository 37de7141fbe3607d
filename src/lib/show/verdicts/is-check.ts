import { type Check, isRule } from "../../checks/index.ts";

/** Whether a displayed value is a check. */
export function isCheck(value: unknown): value is Check {
  return (
    typeof value === "object" &&
    value !== null &&
    "verdict" in value &&
    "rule" in value &&
    isRule(String(value.rule))
  );
}
