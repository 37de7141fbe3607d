export type { ProseSources } from "./check-prose.ts";
export type { NumberWords } from "./prose.ts";
export { typedReasons } from "./typed-reasons.ts";
