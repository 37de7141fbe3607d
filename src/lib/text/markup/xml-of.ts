import type { Html } from "./html.ts";
import { element, xmlText } from "./xml-text.ts";

/** A tree as XML text, escaped; characters that XML cannot hold are left out. */
export function xmlOf(node: Html): string {
  if (node.type === "text") return xmlText(node.value);
  if (node.type !== "element") return "";
  const attributes = Object.entries(node.properties)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => [name, String(value === true ? name : value)]);
  return element(node.tagName, Object.fromEntries(attributes), ...node.children.map(xmlOf));
}
