/** What needs Node: reading the data folder, and extracting releases anew. */
export {
  extractFolder,
  extractFrom,
  extractRelease,
  factsFile,
  isDraftRelease,
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
