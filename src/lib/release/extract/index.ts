export { checkChecksum, checkFacts } from "./check-facts.ts";
export { formatFacts } from "./facts-file.ts";
export type { GlossaryTerm, ReleaseTerm } from "./glossary.ts";
export { elementOf } from "./line-elements.ts";
export type { PlacedReconciliation } from "./read-reconciliations.ts";
