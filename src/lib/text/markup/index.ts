export { type Child, type Html, h, htmlAround, htmlOf, textOf } from "./html.ts";
export { markdownAddress, markdownLink, markdownText } from "./markdown-text.ts";
export { xmlDocument } from "./xml-document.ts";
export { xmlOf } from "./xml-of.ts";
export { type Attributes, element, xmlText } from "./xml-text.ts";
