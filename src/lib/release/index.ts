/** What runs anywhere of release/: documents, tables, facts, and where each stands. What reads data/ is in node.ts. */
export type { Concept } from "./concepts.ts";
export type { Coverage, Unaccounted } from "./coverage.ts";
export type { Declarations, TableDeclaration } from "./declarations.ts";
export { sourceOf } from "./facts.ts";
export type { GaapElement } from "./gaap-element.ts";
export type { GlossaryTerm, ReleaseTerm } from "./glossary.ts";
export type { LeftOut } from "./left-out.ts";
export { elementOf } from "./line-elements.ts";
export { qualifierOf } from "./parse-figure.ts";
export { dayBefore, type Period } from "./periods.ts";
export { formatProblem, type Problem, ReleaseError } from "./problem.ts";
export type { Fact, Release, ReleaseHead, Segment, Witness } from "./release.ts";
export type { Column, Scale, Table, TableRow } from "./table.ts";
export { factId } from "./witness.ts";
