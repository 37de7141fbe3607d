/** The public names of release/, the only reader of data/: documents, tables, facts, and where each stands. */
export { checkChecksum, checkFacts, checksumOf } from "./check-facts.ts";
export type { Concept } from "./concepts.ts";
export type { Coverage, Unaccounted } from "./coverage.ts";
export { dataStamp } from "./data-stamp.ts";
export type { Declarations, TableDeclaration } from "./declarations.ts";
export { type Extraction, extractFrom, extractRelease, readText } from "./extract-release.ts";
export { sourceOf } from "./facts.ts";
export { formatFacts } from "./facts-file.ts";
export type { LeftOut } from "./left-out.ts";
export { factsFile, listReleases, loadRelease } from "./load-release.ts";
export { qualifierOf } from "./parse-figure.ts";
export { dayBefore, type Period } from "./periods.ts";
export { formatProblem, type Problem, ReleaseError } from "./problem.ts";
export { readDeclarations } from "./read-declarations.ts";
export { type ReleaseFile, readReleaseFile } from "./read-release-file.ts";
export type { Fact, Release, ReleaseHead, Segment, Witness } from "./release.ts";
export type { Column, Scale, Table, TableRow } from "./table.ts";
export { factId } from "./witness.ts";
