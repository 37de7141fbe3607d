/** What needs Node: reading the data folder, and extracting releases anew. */
export {
  type DraftPlace,
  draftFact,
  formatDraftFacts,
  keepDecided,
  listDrafts,
  readDraftFacts,
} from "./drafts/node.ts";
export {
  buildOnly,
  extractFolder,
  extractFrom,
  extractRelease,
  factsFile,
  isDraftRelease,
  isPartBuilt,
  listReleases,
  loadRelease,
  publishedReleases,
  readAbbreviations,
  readDeclarations,
  readGlossary,
  readReconciliations,
  readReleaseGlossary,
  readSource,
  readText,
} from "./extract/node.ts";
export {
  checksumOf,
  dataStamp,
  readDataFile,
  readFrozenFiles,
  readReleaseBytes,
  readReleaseFile,
  watchData,
  writeFrozenFile,
} from "./source/node.ts";
