export { cellAddress, fixedAddress, quotedName } from "./address.ts";
export type { Style, Tone } from "./styles.ts";
export type {
  DefinedName,
  Link,
  Sheet,
  SheetCell,
  SheetRow,
  Tones,
  Validation,
  Workbook,
} from "./workbook.ts";
