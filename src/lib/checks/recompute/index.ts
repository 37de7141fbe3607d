export { attempt } from "./attempt.ts";
export type { Bench } from "./bench.ts";
export { type Evaluation, evaluationOf, type Quantity } from "./evaluate.ts";
export { inputsOf, witnessOf } from "./inputs.ts";
export { describeMissing, nameOf, type Precision, quantityOf, recomputer, subjectOf } from "./recompute.ts";
