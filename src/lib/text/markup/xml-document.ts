import type { Html } from "./html.ts";
import { xmlOf } from "./xml-of.ts";

/** A tree as an XML document with its declaration. */
export function xmlDocument(root: Html): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xmlOf(root)}\n`;
}
