/** The releases of one company, read together. */
export { checkClaims, type HeldClaim, placeOfWords } from "./claims/index.ts";
export { type Company, companiesOf, companyIdOf } from "./company.ts";
export { type ChangedDefinition, changedDefinitions } from "./definitions.ts";
export { joinedRelease, type Word } from "./joined-release.ts";
export { isQuarter, mainMeasures, type QuarterlyMeasure, quarterlyMeasures } from "./main-measures.ts";
export { namedReleases, releaseNames } from "./named-releases.ts";
export { latestWord, quantitiesOf, type Told, type ToldQuantity } from "./quantities.ts";
export { type ReleaseSentence, releaseSentences } from "./release-sentences.ts";
export { compareReleases, type ReleaseComparison, type Restatement } from "./restatements.ts";
export { type WordRun, wordDifference } from "./word-difference.ts";
