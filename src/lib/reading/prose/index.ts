export { partOfCompany, unsaidPeriod } from "./doubts-of-amount.ts";
export { type LabelFigure, labelFigures } from "./label-figures.ts";
export { reasonsIn } from "./no-figures.ts";
export { proseFacts } from "./prose-facts.ts";
export { segmentNames } from "./segment-of.ts";
export { sentencesOf } from "./sentences.ts";
