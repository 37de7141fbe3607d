export { type LabelFigure, labelFigures } from "./label-figures.ts";
export { reasonAt } from "./no-figures.ts";
export { proseFacts } from "./prose-facts.ts";
