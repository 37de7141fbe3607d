export { type Credit, drawingFile, isDrawing } from "./drawing-file.ts";
export type { SvgStyles } from "./svg-styles.ts";
export { markTextsOnPaper } from "./texts-on-paper.ts";
