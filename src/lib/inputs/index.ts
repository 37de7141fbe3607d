export { Control } from "./control.ts";
export { inputHtml } from "./input-html.ts";
export * as Inputs from "./inputs.ts";
export { type Limits, limitWords } from "./limits.ts";
export type { Options } from "./options.ts";
export { readValues } from "./read-values.ts";
export { search } from "./search.ts";
export { select } from "./select.ts";
export { showRefusal } from "./show-refusal.ts";
