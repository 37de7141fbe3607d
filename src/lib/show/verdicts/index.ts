export { checksOn, mostTelling, statementsOn } from "./checks-on.ts";
export { isCheck } from "./is-check.ts";
export { ruleOf } from "./rule-of.ts";
export { compactVerdict, verdictMark } from "./verdict-mark.ts";
export {
  markedWitnesses,
  verdictsOn,
  type WitnessChecks,
  witnessChecks,
  witnessVerdict,
} from "./witness-verdict.ts";
export { recomputedText, writtenRecomputed } from "./written-recomputed.ts";
