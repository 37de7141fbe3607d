export { lineOf, lineStartsOf, stretchOfLine } from "./lines.ts";
export type { Grid, GridCell, GridRow, Reading, RuledColumns, SourceForm, Stretch } from "./reading.ts";
export { type PlacedText, ReadingWriter } from "./reading-writer.ts";
