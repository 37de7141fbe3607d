export type {
  ExhibitReading,
  Grid,
  GridCell,
  GridRow,
  RuledColumns,
  SourceForm,
  Stretch,
} from "./exhibit-reading.ts";
export { lineAt, lineStartsOf, stretchOfLine } from "./lines.ts";
export { type PlacedText, ReadingWriter } from "./reading-writer.ts";
export { telephoneNumber } from "./telephone-number.ts";
