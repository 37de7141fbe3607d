export { hasMeasureWord, type Measure, measureOf, saysMeasure, withoutMeasure } from "./measures.ts";
