import { element, xmlText } from "../../../text/index.ts";

/** Text of a cell or a note. Spreadsheets read `_x0041_` as an A, so that such characters are escaped their way. */
export function spreadsheetText(text: string): string {
  const literal = text.replaceAll("\r\n", "\n").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return element("t", { "xml:space": "preserve" }, xmlText(literal));
}

/** A whole part of a package. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}\n`;
}
