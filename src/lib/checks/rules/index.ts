export type { CheckedRelease } from "./check-folder.ts";
export { checkRelease } from "./check-release.ts";
export { type Finding, findingsOf, isFindingVerdict } from "./findings.ts";
export { findingsInWords } from "./findings-in-words.ts";
export { movesVerdict } from "./moves-verdict.ts";
export { rankFindings } from "./rank-findings.ts";
export { wellFounded } from "./well-founded.ts";
export { gravestFirst, wholeVerdict } from "./whole-verdict.ts";
