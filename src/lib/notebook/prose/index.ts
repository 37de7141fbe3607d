export type { ProseSources } from "./check-prose.ts";
export { typedReasons } from "./typed-reasons.ts";
