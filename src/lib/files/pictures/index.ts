export { type Credit, drawingFile, isDrawing } from "./drawing-file.ts";
