export { extractFolder, extractRelease } from "./extract-folder.ts";
export { extractFrom, readSource, readText } from "./extract-release.ts";
export {
  allReleases,
  buildOnly,
  factsFile,
  isAdded,
  isDraftRelease,
  isPartBuilt,
  listReleases,
  loadRelease,
  publishedReleases,
} from "./load-release.ts";
export { readAbbreviations } from "./read-abbreviations.ts";
export { readDeclarations } from "./read-declarations.ts";
export { readGlossary, readReleaseGlossary } from "./read-glossary.ts";
export { readReconciliations } from "./read-reconciliations.ts";
