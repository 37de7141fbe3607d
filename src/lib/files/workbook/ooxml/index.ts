export { cellAddress, fixedAddress, quotedName } from "./address.ts";
export type { Style, Tone } from "./styles.ts";
export type { Cell, DefinedName, Link, Row, Sheet, Tones, Validation, Workbook } from "./workbook.ts";
