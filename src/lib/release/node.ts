/** What needs Node: reading the data folder, and extracting releases anew. */
export { checkChecksum, checkFacts } from "./check-facts.ts";
export { dataStamp } from "./data-stamp.ts";
export { type Extraction, extractFrom, extractRelease, readSource, readText } from "./extract-release.ts";
export { formatFacts } from "./facts-file.ts";
export { type FrozenFile, readFrozenFiles, writeFrozenFile } from "./frozen-files.ts";
export { factsFile, isDraftRelease, listReleases, loadRelease, publishedReleases } from "./load-release.ts";
export { checksumOf, readDataFile } from "./read-data-file.ts";
export { readDeclarations } from "./read-declarations.ts";
export { readGlossary, readReleaseGlossary } from "./read-glossary.ts";
export { type PlacedReconciliation, readReconciliations } from "./read-reconciliations.ts";
export { type ReleaseFile, readReleaseFile } from "./read-release-file.ts";
export { declarationSchemas } from "./release-schema.ts";
