export { type Concept, comparisonOf, parseConcepts, statesMeasure } from "./concepts.ts";
export { type Conventions, conventionValues } from "./conventions.ts";
export {
  type Declarations,
  type LabelAmount,
  type LabelDeclaration,
  type LeftOutDeclaration,
  labelKey,
  type ProseDeclaration,
  type TableDeclaration,
} from "./declarations.ts";
export { type ExhibitFile, exhibitFiles } from "./exhibits.ts";
export { type ExtractionContext, figuresOn, leftOutOn, report } from "./extraction-context.ts";
export { sourceOf, toFacts } from "./facts.ts";
export type { FoundFigure, TextSpan } from "./find-figures.ts";
export { elementColumns, type GaapElement, toElement } from "./gaap-element.ts";
export { Known } from "./known.ts";
export { type RowLabel, readLabel } from "./labels.ts";
export { escapePattern, findLeftOut, type LeftOut, outermost } from "./left-out.ts";
export { qualifierOf } from "./parse-figure.ts";
export { dayBefore, durationEnding, instantAt, type Period, periodBefore, yearBefore } from "./periods.ts";
export { unitFits } from "./precision.ts";
export { type CsvPlace, type CsvRow, readTable } from "./read-table.ts";
export type { Fact, Release, ReleaseHead, Witness } from "./release.ts";
export type { DeclaredReconciliation } from "./release-schema.ts";
export { requireAddressPart } from "./require-address-part.ts";
export type { Column, Scale, Table, TableRow } from "./table.ts";
export { unknownRelease } from "./unknown-release.ts";
export { factId, toWitness } from "./witness.ts";
