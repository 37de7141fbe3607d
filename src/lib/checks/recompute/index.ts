export { attempt } from "./attempt.ts";
export type { CheckContext } from "./check-context.ts";
export { type Evaluation, evaluationOf, type Quantity } from "./evaluate.ts";
export { inputsOf, witnessOf } from "./inputs.ts";
export { describeMissing, type Precision, quantityOf, recomputer, subjectOf } from "./recompute.ts";
