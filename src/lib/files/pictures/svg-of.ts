import type { Chart } from "../../charts/index.ts";
import { type Credit, drawingFile } from "./drawing-file.ts";
import { svgStyles } from "./svg-styles.ts";
import { markTextsOnPaper } from "./texts-on-paper.ts";

export { isDrawing } from "./drawing-file.ts";

/** A drawing as an SVG file in the style of the site; see `drawingFile`. */
export function svgOf(value: Chart | Element, name: string, credit: Credit | null = null): string {
  return drawingFile(value, name, svgStyles(), credit, markTextsOnPaper);
}
