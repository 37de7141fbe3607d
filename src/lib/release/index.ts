/** What runs anywhere of release/: documents, tables, facts, and where each stands. What reads data/ is in node.ts. */
export { type DraftFact, idOfWords } from "./drafts/index.ts";
export {
  checkChecksum,
  checkFacts,
  elementOf,
  formatFacts,
  type GlossaryTerm,
  type PlacedReconciliation,
  type ReleaseTerm,
} from "./extract/index.ts";
export {
  type Concept,
  type Conventions,
  type Declarations,
  dayBefore,
  type ExhibitFile,
  exhibitFiles,
  type Fact,
  factId,
  type GaapElement,
  type Period,
  qualifierOf,
  type Release,
  sourceOf,
  statesMeasure,
  type Table,
  type TableRow,
  unitFits,
  unknownRelease,
  type Witness,
} from "./model/index.ts";
export { type FrozenFile, isUnderlined, readable } from "./source/index.ts";
