export { besideParagraphs } from "./beside-paragraphs.ts";
export type { FrontText } from "./front-texts.ts";
export { headingIds, idInComment } from "./heading-ids.ts";
export { keepPunctuation } from "./keep-punctuation.ts";
export type { ParsedFinding } from "./parse-findings.ts";
export type { ParsedCell, ParsedInline, ParsedNotebook } from "./parse-notebook.ts";
export type { MarkupNode } from "./read-markup.ts";
export { references, referencesIn } from "./references.ts";
