export { alternativeMeasure, isAlternativeMeasure } from "./alternative-measure.ts";
export { type CaptionMeaning, captionMeaning, saysTrailingYear } from "./caption-meaning.ts";
export { type ColumnMeaning, columnMeaning, type Role, type Scenario, scenarioIn } from "./column-meaning.ts";
export { isTableInTens, placesInTens } from "./places-in-tens.ts";
export type { ProposedFact } from "./proposed-fact.ts";
export { type RowMeaning, rowMeaning, tellsGrowth } from "./row-meaning.ts";
export type { ScaleWords } from "./scale-words.ts";
